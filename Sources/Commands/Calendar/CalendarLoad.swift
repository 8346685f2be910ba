import ArgumentParser
import Domain

/// `calendar load FILE`.
struct CalendarLoad: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .calendar, .load,
      Bilingual(
        "Loads a calendar pack in place of the one before.",
        "Memuat paket kalender sebagai pengganti yang lama."),
      discussion: Bilingual(
        "What the clinic itself said of single days stays. Every mistake in the file is named at once; then nothing "
          + "changes.",
        "Ketetapan klinik atas hari tertentu tetap berlaku. Semua kesalahan di berkas disebut sekaligus; bila ada, "
          + "tidak ada yang berubah."),
      examples: [
        .init(
          "calendar load calendar-2027.yaml", "kalender muat kalender-2027.yaml",
          Bilingual("with the decree of 2027", "dengan SKB 2027"))
      ])
  }

  static var deed: Deed? { .loadCalendar }

  @OptionGroup var file: PackFile

  func run(at desk: inout Desk) throws -> Reply {
    try desk.load(file.read(only: .calendar))
  }
}
