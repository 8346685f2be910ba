import Domain
import Reports

/// The headings and sentences of the commands about leave, in both languages.
enum LeaveWords {
  static let leaves = Bilingual("Leave", "Cuti")
  static let person = Table.Column("person", Bilingual("Person", "Orang"), .code)
  static let since = Table.Column("since", Bilingual("From", "Sejak"), .day)

  static func added(_ leave: Leave, of person: Person) -> Bilingual {
    let (name, days) = (person.name ?? person.code.text, days(of: leave))
    return Wording.ended(
      Bilingual(
        "Saved: \(name), \(leave.kind.label.english), \(days.english)",
        "Tersimpan: \(name), \(leave.kind.label.indonesian), \(days.indonesian)"))
  }

  static func cancelled(_ leave: Leave, of person: Person) -> Bilingual {
    let (name, days) = (person.name ?? person.code.text, days(of: leave))
    return Wording.ended(
      Bilingual(
        "Cancelled: \(name), \(leave.kind.label.english), \(days.english)",
        "Dibatalkan: \(name), \(leave.kind.label.indonesian), \(days.indonesian)"))
  }

  /// A session stands on a day of somebody's leave.
  static func stillPlanned(_ session: Session) -> Bilingual {
    let clock = session.clock.map { Bilingual(" at \($0.words.english)", " pukul \($0.words.indonesian)") }
    let when = session.day.words + (clock ?? Bilingual(same: ""))
    return Bilingual(
      "\(session.code) is still planned for \(when.english). Move it: klinik session edit \(session.code) --date DAY",
      "\(session.code) masih dijadwalkan \(when.indonesian). Memindahkannya: "
        + "klinik sesi ubah \(session.code) --tanggal HARI")
  }

  /// Somebody held a session on a day on which the register has them away.
  static func heldAllTheSame(_ name: String, _ leave: Leave) -> Bilingual {
    let days = days(of: leave)
    return Wording.ended(
      Bilingual(
        "Note: \(name) is away (\(leave.kind.label.english)) \(days.english)",
        "Catatan: \(name) tercatat \(leave.kind.label.indonesian) \(days.indonesian)"))
  }

  private static func days(of leave: Leave) -> Bilingual {
    let (since, until) = (leave.since.words, leave.until.words)
    return leave.since == leave.until
      ? since
      : Bilingual(
        "\(since.english) to \(until.english)", "\(since.indonesian) s.d. \(until.indonesian)")
  }
}
