/// The days and hours on which a clinic works (METRICS §4).
///
/// A calendar knows the years it was given and no other. What would need another year is answered with nil, and
/// ``missingYears(from:to:)`` names the years, so that no figure rests on a guess.
///
/// Every question is answered from sums that are made once: none takes longer over a longer time.
public struct WorkCalendar: Sendable, Hashable {
  /// What a calendar is made of.
  public struct Parts: Sendable, Hashable {
    /// The name of the pack, such as `id`.
    public var code: String
    /// The pack's version, from 1.
    public var version: Int
    /// What it is called.
    public var label: Bilingual
    /// The years it covers.
    public var years: [Int]
    /// The usual hours.
    public var hours: WorkHours
    /// The hours that hold instead for a time.
    public var dated: [DatedHours]
    /// The days that differ from their weekday.
    public var holidays: [Holiday]

    /// Puts the parts together, unchecked.
    public init(
      code: String, version: Int, label: Bilingual, years: [Int], hours: WorkHours, dated: [DatedHours] = [],
      holidays: [Holiday] = []
    ) {
      self.code = code
      self.version = version
      self.label = label
      self.years = years
      self.hours = hours
      self.dated = dated
      self.holidays = holidays
    }
  }

  /// The years that a calendar may cover.
  public static let yearRange = 1990...2100

  /// The most parts that a calendar may have.
  public static let largest = (years: 60, dated: 200, holidays: 3000)

  /// What it was made of; years and days in order of time.
  public let parts: Parts
  let table: WorkTable

  /// Makes a calendar of parts that fit together.
  ///
  /// - Parameter observed: The kinds of holiday that are free here. Shared leave binds civil servants, not everybody.
  /// - Throws: ``FlawedCalendar`` with everything that is wrong.
  public init(
    _ parts: Parts, observing observed: Set<Holiday.Kind> = Set(Holiday.Kind.allCases)
  ) throws(FlawedCalendar) {
    var check = CalendarCheck(parts)
    check.run()
    guard check.flaws.isEmpty else { throw FlawedCalendar(flaws: check.flaws) }
    self.init(checked: parts, observing: observed)
  }

  /// Makes a calendar of parts that were checked before, such as those of a clinic's file.
  ///
  /// Nothing breaks where they do not fit after all: of two that disagree, the later one in the list wins.
  public init(checked parts: Parts, observing observed: Set<Holiday.Kind> = Set(Holiday.Kind.allCases)) {
    var parts = parts
    parts.years = Set(parts.years).intersection(Self.yearRange).sorted()
    parts.dated.sort { $0.from < $1.from }
    parts.holidays.sort { $0.day < $1.day }
    self.parts = parts
    table = WorkTable(parts, observing: observed)
  }

  /// The years it covers, in order.
  public var years: [Int] { parts.years }

  /// `id 1`: the pack and its version, which a report states.
  public var edition: String { "\(parts.code) \(parts.version)" }

  /// The years of a stretch of days, both ends included, of which the calendar knows nothing.
  public func missingYears(from first: Day, to last: Day) -> Set<Int> {
    guard first <= last else { return [] }
    return Set(first.year...last.year).subtracting(parts.years)
  }

  /// Whether the calendar knows the year of a day.
  public func covers(_ day: Day) -> Bool {
    covers(day, day)
  }

  /// Whether it knows every year from one day to another, neither before the other.
  func covers(_ first: Day, _ last: Day) -> Bool {
    table.covers(first.number, last.number)
  }

  /// The slots of a day, the earliest first; none on a free day or of an unknown year.
  public func slots(on day: Day) -> [WorkSlot] {
    table.slots(on: day.number)
  }

  /// Whether somebody works on a day; nil of an unknown year.
  public func isWorkingDay(_ day: Day) -> Bool? {
    covers(day) ? !slots(on: day).isEmpty : nil
  }

  /// Why a day differs from its weekday; nil where it does not.
  public func holiday(on day: Day) -> Holiday? {
    var (low, high) = (0, parts.holidays.count)
    while low < high {
      let middle = (low + high) / 2
      if parts.holidays[middle].day <= day { low = middle + 1 } else { high = middle }
    }
    guard low > 0, parts.holidays[low - 1].day == day else { return nil }
    return parts.holidays[low - 1]
  }

  /// The hours that hold on a day instead of the usual ones; nil where the usual ones do.
  public func datedHours(on day: Day) -> DatedHours? {
    parts.dated.last { $0.from <= day && day <= $0.to }
  }
}
