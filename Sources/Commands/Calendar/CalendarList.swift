import ArgumentParser
import Domain
import Reports
import Storage

/// `calendar list [YEAR]`: the days off of a year, and its hours.
struct CalendarList: Command {
  static var manual: Manual {
    Manual(
      .calendar, .list,
      Bilingual(
        "Lists the days of a year that differ from their weekday.",
        "Menampilkan hari libur dan hari kerja khusus setahun."),
      discussion: Bilingual(
        "Below stand the times of the year with hours of their own, such as a Ramadan. A year that the calendar does "
          + "not know is said so: no due day is reckoned in it.",
        "Di bawahnya masa dengan jam kerja sendiri, misalnya Ramadan. Tahun yang belum dimuat disebutkan: di "
          + "tahun itu tidak ada batas yang dihitung."),
      examples: [
        .init(
          "calendar list 2026", "kalender daftar 2026", Bilingual("the days off of 2026", "libur tahun 2026"))
      ])
  }

  static var looksBack: Bool { false }

  @Argument(
    help: .both(
      "The year; this one unless said.", "Tahunnya; tanpa ini tahun ini.",
      value: Bilingual("[YEAR]", "[TAHUN]")))
  var year: Int?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let calendar = try casebook.calendar()
    let year = try year ?? desk.today().components.year
    let isKnown = calendar.years.contains(year)
    let holidays = calendar.parts.holidays.filter { $0.day.year == year }.sorted { $0.day < $1.day }
    let zone = casebook.clinic.zone
    return .table(
      Table(
        name: "calendar", title: CalendarWords.title(year, calendar.edition), zone: zone,
        columns: [
          Head.day, Table.Column("name", Bilingual("Name", "Nama"), .text),
          Table.Column("kind", Bilingual("Kind", "Jenis"), .label),
        ],
        rows: holidays.map { [.day($0.day), .text($0.name), .label(id: $0.kind.rawValue, $0.kind.label)] },
        notes: isKnown ? [] : [CalendarWords.unknown(year)],
        related: isKnown ? [seasons(of: calendar, year, zone)] : []))
  }

  private func seasons(of calendar: WorkCalendar, _ year: Int, _ zone: Zone) -> Table {
    let dated = calendar.parts.dated.filter { $0.from.year <= year && $0.to.year >= year }
    return Table(
      name: "seasons", title: Bilingual("Times with hours of their own", "Masa dengan jam kerja sendiri"),
      zone: zone,
      columns: [
        Table.Column("from", Bilingual("From", "Dari"), .day),
        Table.Column("to", Bilingual("To", "Sampai"), .day),
        Table.Column("name", Bilingual("Name", "Nama"), .text),
        Table.Column("weeklyHours", Bilingual("Hours a week", "Jam seminggu"), .number, unit: "hour"),
      ],
      rows: dated.map {
        [
          .day($0.from), .day($0.to), .text($0.label.text),
          .number(Double($0.hours.weeklyMinutes) / 60),
        ]
      })
  }
}
