import Domain
import Reports
import Storage

/// The headings and words of `history`, `undo` and `redo`, in both languages.
enum HistoryWords {
  static let title = Bilingual("History", "Riwayat")
  static let changes = Bilingual("What changed", "Yang berubah")
  static let hidden = Bilingual("(not shown)", "(tidak ditampilkan)")

  static let columns = [
    Table.Column("number", Bilingual("No", "No"), .ordinal),
    Table.Column("at", Bilingual("When", "Waktu"), .instant),
    Table.Column("who", Bilingual("Who", "Siapa"), .text),
    Table.Column("recorder", Bilingual("Typed by", "Dicatat oleh"), .text).useful,
    Table.Column("deed", Bilingual("What", "Apa"), .label),
    Table.Column("about", Bilingual("About", "Tentang"), .code),
    Table.Column("undoes", Bilingual("Undoes", "Mengurungkan"), .ordinal).spare,
    Table.Column("undoneBy", Bilingual("Undone by", "Diurungkan oleh"), .ordinal).useful,
  ]

  static let changeColumns = [
    Table.Column("number", Bilingual("No", "No"), .ordinal),
    Table.Column("thing", Bilingual("Of", "Pada"), .code),
    Table.Column("field", Bilingual("Field", "Isian"), .label),
    Table.Column("before", Bilingual("From", "Dari"), .text),
    Table.Column("after", Bilingual("To", "Menjadi"), .text),
  ]

  static func undone(_ number: Int64, _ deed: Deed?, _ codes: [String], by unit: Int64?) -> Bilingual {
    let what = what(deed, codes)
    return Bilingual(
      "Undone: number \(number)\(what.english).", "Diurungkan: nomor \(number)\(what.indonesian).")
  }

  static func undoesOld(_ unit: HistoryUnit, _ when: Bilingual) -> Bilingual {
    let old = old(unit, when)
    return Bilingual("\(old.english). Undo it?", "\(old.indonesian). Urungkan?")
  }

  /// The question of ``undoesOld(_:_:)`` where nobody is there to answer.
  static func unconfirmedOld(_ unit: HistoryUnit, _ when: Bilingual) -> Bilingual {
    let old = old(unit, when)
    return Bilingual(
      "\(old.english). If that is the one: klinik undo \(unit.seq)",
      "\(old.indonesian). Bila itu yang dimaksud: klinik urungkan \(unit.seq)")
  }

  private static func old(_ unit: HistoryUnit, _ when: Bilingual) -> Bilingual {
    let what = what(unit.deed, unit.about)
    return Bilingual(
      "Your last change is number \(unit.seq) of \(when.english)\(what.english)",
      "Perubahan Anda yang terakhir nomor \(unit.seq), \(when.indonesian)\(what.indonesian)")
  }

  static func redone(_ deed: Deed?, _ codes: [String]) -> Bilingual {
    guard let deed else { return Bilingual("Done again.", "Diulangi.") }
    let codes = listed(codes)
    return Bilingual(
      "Done again: \(deed.label.english)\(codes.english).",
      "Diulangi: \(deed.label.indonesian)\(codes.indonesian).")
  }

  static let wrongUndo = Bilingual("Not what you meant? klinik redo", "Bukan itu maksudnya? klinik ulangi")
  static let wrongRedo = Bilingual("Not what you meant? klinik undo", "Bukan itu maksudnya? klinik urungkan")

  /// What a change was about; of a whole page the first few, as the history names them all.
  private static func listed(_ codes: [String]) -> Bilingual {
    guard !codes.isEmpty else { return Bilingual(same: "") }
    let (first, further) = (codes.prefix(8).joined(separator: ", "), codes.count - 8)
    guard further > 0 else { return Bilingual(same: ": " + first) }
    return Bilingual(": \(first) and \(further) more", ": \(first) dan \(further) lagi")
  }

  /// `, logged a session: SS-2026-0311, KI-2026-0042`.
  private static func what(_ deed: Deed?, _ codes: [String]) -> Bilingual {
    guard let deed else { return Bilingual(same: "") }
    let codes = listed(codes)
    return Bilingual(
      ", \(deed.label.english)\(codes.english)", ", \(deed.label.indonesian)\(codes.indonesian)")
  }
}
