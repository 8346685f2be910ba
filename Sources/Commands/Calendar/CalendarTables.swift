import Domain
import Reports

extension Table {
  /// A calendar as its pack says it, with the clinic's own days: what each year has, and the hours.
  static func calendar(_ calendar: WorkCalendar, zone: Zone) -> Table {
    let parts = calendar.parts
    return Table(
      name: "calendarPack", title: PackWords.title(parts.label, parts.version), zone: zone,
      columns: [
        Column("year", Bilingual("Year", "Tahun"), .code),
        Column("workingDays", Bilingual("Working days", "Hari kerja"), .integer, unit: "workingDay"),
      ]
        + Holiday.Kind.allCases.map(days),
      rows: calendar.years.map { year in
        let holidays = parts.holidays.filter { $0.day.year == year }
        return [.code(String(year)), calendar.workingDays(in: year).map(Value.integer) ?? .missing]
          + Holiday.Kind.allCases.map { kind in .integer(holidays.count { $0.kind == kind }) }
      }, related: [workHours(parts.hours, zone: zone), seasons(calendar, zone: zone)])
  }

  /// The times with hours of their own; those of one year, or all.
  static func seasons(_ calendar: WorkCalendar, in year: Int? = nil, zone: Zone) -> Table {
    let dated = calendar.parts.dated.filter { season in
      year.map { season.from.year <= $0 && season.to.year >= $0 } ?? true
    }
    return Table(
      name: "seasons", title: Bilingual("Times with hours of their own", "Masa dengan jam kerja sendiri"),
      zone: zone,
      columns: [
        Column("from", Bilingual("From", "Dari"), .day), Column("to", Bilingual("To", "Sampai"), .day),
        Head.name, weeklyHours,
      ],
      rows: dated.map { season in
        [.day(season.from), .day(season.to), .text(season.label.text), hours(season.hours.weeklyMinutes)]
      })
  }

  /// The usual hours, a weekday a row; a weekday without a slot is free.
  private static func workHours(_ hours: WorkHours, zone: Zone) -> Table {
    Table(
      name: "workHours", title: Bilingual("Usual hours", "Jam kerja biasa"), zone: zone,
      columns: [
        Column("weekday", Bilingual("Weekday", "Hari"), .label),
        Column("slots", Bilingual("Worked", "Jam kerja"), .label),
        Column("hours", Bilingual("Hours", "Jumlah jam"), .number, unit: "hour"),
      ],
      rows: Weekday.allCases.filter { !hours[$0].isEmpty }.map { weekday in
        let slots = hours[weekday]
        return [
          .label(id: String(weekday.rawValue), weekday.name),
          .label(
            id: slots.map(\.text).joined(separator: " "),
            Bilingual(
              slots.map(\.words.english).joined(separator: ", "),
              slots.map(\.words.indonesian).joined(separator: ", "))),
          Self.hours(slots.reduce(0) { $0 + $1.minutes }),
        ]
      })
  }

  /// How many days of a kind a year has.
  private static func days(of kind: Holiday.Kind) -> Column {
    let (id, title) =
      switch kind {
      case .national: ("nationalHolidays", Bilingual("National holidays", "Libur nasional"))
      case .sharedLeave: ("sharedLeave", Bilingual("Shared leave", "Cuti bersama"))
      case .local: ("localHolidays", Bilingual("Local holidays", "Libur setempat"))
      case .workday: ("workedAfterAll", Bilingual("Worked after all", "Tetap dikerjakan"))
      }
    return Column(id, title, .integer, unit: "day")
  }

  private static let weeklyHours = Column(
    "weeklyHours", Bilingual("Hours a week", "Jam seminggu"), .number, unit: "hour")

  private static func hours(_ minutes: Int) -> Value {
    .number(Double(minutes) / 60)
  }
}

extension WorkCalendar {
  /// How many days of a year are worked.
  fileprivate func workingDays(in year: Int) -> Int? {
    guard let before = Day(year: year - 1, month: 12, day: 31), let last = Day(year: year, month: 12, day: 31)
    else {
      return nil
    }
    return workingDays(from: before, to: last)
  }
}
