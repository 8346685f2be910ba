import Domain

/// What an invented clinic is to be like; the same plan gives the same clinic.
struct ClinicPlan {
  /// Where chance begins.
  var seed: UInt64
  /// How many cases are opened.
  var cases: Int
  /// The first day of work.
  var firstDay: Day
  /// Whether the people and cases of README's tour are among them.
  var hasCast: Bool

  /// The moment at which every invented clinic stands: Thursday, 15 October 2026, 15:30 in Makassar.
  static let end = OfficeHours.instant(of: lastDay, minutes: 15 * 60 + 30)
  /// 15 October 2026.
  static let lastDay = Day(number: 20_741)

  /// The demo clinic, open since January of the year before; it has at least the cases that README names.
  static func demo(seed: UInt64, cases: Int) -> ClinicPlan {
    ClinicPlan(
      seed: seed, cases: max(cases, Cast.lastNumber), firstDay: lastDay.adding(days: -647), hasCast: true)
  }

  /// A clinic of any size, which has worked the longer the bigger it is, but at most twenty years.
  static func bulk(seed: UInt64, cases: Int) -> ClinicPlan {
    let years = min(20, 1 + cases / 5000)
    return ClinicPlan(
      seed: seed, cases: cases, firstDay: lastDay.adding(days: -365 * years), hasCast: false)
  }

  /// How many people of a role there are; big clinics have more.
  func count(of role: Role) -> Int {
    switch role {
    case .staff: 4 + cases / 5000
    case .mentor: 6 + cases / 2500
    case .admin, .supervisor: 1
    case .innovator, .juror: 0
    }
  }

  /// When the cases are opened, earliest first, with the part that the cast plays in them.
  func openings(_ hours: OfficeHours, _ dice: inout Dice) -> [(at: Instant, role: Cast.Role?)] {
    guard hasCast else {
      return arrivals(cases, within: firstDay...Self.lastDay, hours, &dice).map { ($0, nil) }
    }
    let newYear = Day(number: 20_454)  // 1 January 2026
    let before = arrivals(cases - Cast.lastNumber, within: firstDay...newYear.adding(days: -1), hours, &dice)
    var openings: [(Instant, Cast.Role?)] = before.map { ($0, nil) }
    var day = newYear
    for number in Cast.cases.keys.sorted() {
      guard let role = Cast.cases[number] else { continue }
      let pinned = Self.day(role.opened)
      let missing = number - 1 - (openings.count - before.count)
      if missing > 0 {
        let between = day.adding(days: 1)...pinned.adding(days: -1)
        openings += arrivals(missing, within: between, hours, &dice).map { ($0, nil) }
      }
      openings.append((OfficeHours.instant(of: pinned, minutes: 8 * 60 + number), role))
      day = pinned
    }
    return openings
  }

  /// A day of the year in which invented clinics end.
  static func day(_ date: (month: Int, day: Int)) -> Day {
    Day(year: 2026, month: date.month, day: date.day) ?? lastDay
  }

  /// When classes are announced, earliest first: one for every fifty cases.
  func classes(_ hours: OfficeHours, _ dice: inout Dice) -> [Instant] {
    arrivals(cases / 50, within: firstDay...Self.lastDay, hours, &dice)
  }

  private func arrivals(
    _ count: Int, within days: ClosedRange<Day>, _ hours: OfficeHours, _ dice: inout Dice
  ) -> [Instant] {
    (0..<count).map { _ in min(hours.moment(on: hours.arrival(within: days, &dice), &dice), Self.end) }
      .sorted()
  }
}
