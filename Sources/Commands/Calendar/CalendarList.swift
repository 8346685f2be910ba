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
    let year = try year ?? desk.today().year
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
        related: isKnown ? [.seasons(calendar, in: year, zone: zone)] : []))
  }
}
