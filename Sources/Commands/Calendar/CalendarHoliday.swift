import ArgumentParser
import Domain
import Storage

/// `calendar holiday DAY`.
struct CalendarHoliday: Command {
  static var manual: Manual {
    Manual(
      .calendar, .holiday,
      Bilingual(
        "Says that a day is free here, or worked after all.",
        "Menetapkan hari libur setempat, atau hari yang tetap dikerjakan."),
      discussion: Bilingual(
        "What the clinic says goes before the pack; --remove takes it back, and the pack holds again.",
        "Ketetapan klinik mendahului paket; --lepas menariknya, dan paket berlaku lagi."),
      examples: [
        .init(
          "calendar holiday 2026-12-18", "kalender libur 2026-12-18",
          Bilingual("a day off here only", "libur di daerah ini saja")),
        .init(
          "calendar holiday 2026-12-24 --workday", "kalender libur 2026-12-24 --hari-kerja",
          Bilingual("worked although it is shared leave", "tetap bekerja meskipun cuti bersama")),
      ])
  }

  static var deed: Deed? { .editCalendar }

  @Argument(
    help: .both(
      "The day.", "Harinya.",
      value: Bilingual("DAY", "HARI")))
  var words: [String]

  @Flag(
    name: .both("shared-leave", "cuti-bersama"), help: .both("It is shared leave.", "Cuti bersama."))
  var isSharedLeave = false

  @Flag(
    name: .both("workday", "hari-kerja"), help: .both("It is worked after all.", "Tetap hari kerja."))
  var isWorkday = false

  @Flag(
    name: .both("remove", "lepas"),
    help: .both("Take back what the clinic said of it.", "Tarik ketetapan klinik."))
  var isRemoved = false

  func run(at desk: inout Desk) throws -> Reply {
    let said = [
      (Bilingual("--remove", "--lepas"), isRemoved),
      (Bilingual("--shared-leave", "--cuti-bersama"), isSharedLeave),
      (Bilingual("--workday", "--hari-kerja"), isWorkday),
    ].filter(\.1).map(\.0)
    if said.count > 1 { throw CommandError.apart(said[0], said[1], of: Self.manual.name) }
    let day = try desk.nearestDay(words.joined(separator: " "))
    let kind: Holiday.Kind = isWorkday ? .workday : isSharedLeave ? .sharedLeave : .local
    // Free text would have to be a word, that can be erased; a day off here needs no name.
    let holiday = Holiday(day: day, kind: kind, name: kind.label.indonesian)
    let change = isRemoved ? HolidayChange.takeBack(day) : .set(holiday)
    let written = try desk.casebook().changeHoliday(change, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? CalendarWords.unchanged(day) : CalendarWords.changed(day, written.result),
        codes: [("calendar", day.iso)], hints: written.unit == nil ? [] : [Wording.wrongUndo]))
  }
}
