import Domain
import Yams

/// The parts of a calendar as a pack states them, each with the fields it came from.
struct CalendarDraft: PackDraft {
  static let kind = PackKind.calendar

  /// The kinds of holiday that a pack may list; a day worked after all is a clinic's own affair.
  private enum HolidayKind: String, CaseIterable {
    case national
    case sharedLeave = "shared-leave"
    case local
  }

  /// Hours, and the line at which each weekday has its slots.
  private struct Hours {
    var slots: [Weekday: [WorkSlot]] = [:]
    var lines: [Weekday: Int] = [:]
  }

  /// A period of dated hours: its own fields, those of the season it belongs to, and the hours.
  private struct Period {
    let from: Day
    let to: Day
    let label: Bilingual
    let fields: Fields
    let season: Fields
    let hours: Hours
  }

  private let parts: WorkCalendar.Parts
  private let head: Fields
  private let yearLines: [Int?]
  private let hours: Hours
  private let periods: [Period]
  private let holidays: [(value: Holiday, fields: Fields)]

  init?(_ root: Node, reader: inout PackReader) {
    let required = ["pack", "code", "version", "label", "years", "hours", "holidays"]
    guard let head = reader.fields(root, of: "pack", required: required, optional: ["dated"]) else {
      return nil
    }
    let code = reader.text("code", of: head)
    let version = reader.number("version", of: head)
    let label = reader.label("label", of: head)
    let years = reader.numbers("years", of: head)
    hours = Self.hours(of: head, &reader)
    periods = reader.list("dated", of: head).flatMap { Self.periods($0, &reader) }
    holidays = reader.list("holidays", of: head).compactMap { Self.holiday($0, &reader) }
    guard let code, let version, let label else { return nil }
    self.head = head
    yearLines = years.map(\.line)
    parts = WorkCalendar.Parts(
      code: code, version: version, label: label, years: years.map(\.number), hours: WorkHours(hours.slots),
      dated: periods.map {
        DatedHours(label: $0.label, from: $0.from, to: $0.to, hours: WorkHours($0.hours.slots))
      },
      holidays: holidays.map(\.value))
  }

  func content(_ reader: inout PackReader, isWhole: Bool) -> WorkCalendar? {
    do {
      return try WorkCalendar(parts)
    } catch {
      for flaw in error.flaws where isWhole || flaw.fault.standsAlone {
        reader.note(.calendarFault(flaw.fault), line: line(of: flaw))
      }
      return nil
    }
  }

  /// The line to which a flaw points: that of the key at fault, else that of the part.
  private func line(of flaw: CalendarFlaw) -> Int? {
    switch flaw.place {
    case .calendar: head.line(of: Self.key(of: flaw.fault))
    case .year(let index): yearLines[index]
    case .hours: Self.line(of: flaw.fault, in: hours) ?? head.line(of: "hours")
    case .dated(let index): line(of: flaw.fault, in: periods[index])
    case .holiday(let index): holidays[index].fields.line(of: Self.key(of: flaw.fault))
    }
  }

  private func line(of fault: CalendarFlaw.Fault, in period: Period) -> Int? {
    switch fault {
    case .emptyLabel: period.season.line(of: "label")
    case .noHours: period.season.line(of: "hours")
    case .overlappingSlots: Self.line(of: fault, in: period.hours) ?? period.season.line(of: "hours")
    default: period.fields.line(of: Self.key(of: fault))
    }
  }

  private static func line(of fault: CalendarFlaw.Fault, in hours: Hours) -> Int? {
    guard case .overlappingSlots(let weekday, _, _) = fault else { return nil }
    return hours.lines[weekday]
  }

  private static func key(of fault: CalendarFlaw.Fault) -> String? {
    switch fault {
    case .malformedCode: "code"
    case .versionNotPositive: "version"
    case .emptyLabel: "label"
    case .noYears, .yearOutOfRange, .duplicateYear, .yearWithoutHolidays: "years"
    case .noHours, .overlappingSlots: "hours"
    case .endsBeforeStart: "to"
    case .overlappingPeriods: "from"
    case .duplicateHoliday: "day"
    case .unnamedHoliday: "name"
    case .tooLarge, .outsideYears: nil
    }
  }

  private static func hours(of fields: Fields, _ reader: inout PackReader) -> Hours {
    var hours = Hours()
    for node in reader.list("hours", of: fields) {
      guard let entry = reader.fields(node, of: "hours", required: ["days", "slots"]) else { continue }
      let slots = reader.slots("slots", of: entry)
      for name in reader.words("days", of: entry, as: WeekdayName.self) {
        if hours.slots[name.weekday] != nil {
          reader.note(.weekdayTwice(name.weekday), line: entry.line(of: "days"))
        }
        hours.slots[name.weekday] = slots
        hours.lines[name.weekday] = entry.line(of: "slots")
      }
    }
    return hours
  }

  private static func periods(_ node: Node, _ reader: inout PackReader) -> [Period] {
    guard let season = reader.fields(node, of: "dated", required: ["label", "periods", "hours"]) else {
      return []
    }
    let label = reader.label("label", of: season)
    let hours = hours(of: season, &reader)
    return reader.list("periods", of: season).compactMap { node in
      guard let fields = reader.fields(node, of: "periods", required: ["from", "to"]) else { return nil }
      let from = reader.day("from", of: fields)
      let to = reader.day("to", of: fields)
      guard let label, let from, let to else { return nil }
      return Period(from: from, to: to, label: label, fields: fields, season: season, hours: hours)
    }
  }

  private static func holiday(_ node: Node, _ reader: inout PackReader) -> (Holiday, Fields)? {
    guard let fields = reader.fields(node, of: "holidays", required: ["day", "kind", "name"]) else {
      return nil
    }
    let day = reader.day("day", of: fields)
    let kind = reader.word("kind", of: fields, as: HolidayKind.self)
    let name = reader.text("name", of: fields)
    guard let day, let kind, let kind = Holiday.Kind(rawValue: kind.rawValue), let name else { return nil }
    return (Holiday(day: day, kind: kind, name: name), fields)
  }
}

/// The weekdays as a pack names them.
private enum WeekdayName: String, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  var weekday: Weekday {
    switch self {
    case .monday: .monday
    case .tuesday: .tuesday
    case .wednesday: .wednesday
    case .thursday: .thursday
    case .friday: .friday
    case .saturday: .saturday
    case .sunday: .sunday
    }
  }
}
