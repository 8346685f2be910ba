import ArgumentParser
import Domain
import Storage

/// `undo`: takes one unit of work back.
struct Undo: Command {
  static var manual: Manual {
    Manual(
      .undo, nil,
      Bilingual(
        "Takes your last change back, or the one with a number of the history.",
        "Menarik kembali perubahan Anda yang terakhir, atau yang bernomor tertentu dalam riwayat."),
      discussion: Bilingual(
        "One command is one change, however much it wrote. What others have built on it since must be undone first. "
          + "A last change of more than an hour ago is asked back; where nobody can answer it wants its number. "
          + "Supervisors and admins may undo what others did.",
        "Satu perintah satu perubahan, sebanyak apa pun isinya. Yang dibangun di atasnya diurungkan dahulu. "
          + "Perubahan terakhir yang sudah lebih dari satu jam ditanyakan dahulu; bila tidak ada yang menjawab, "
          + "sebut nomornya. Atasan dan admin boleh mengurungkan pekerjaan orang lain."),
      examples: [
        Manual.Example("undo", "urungkan", Bilingual("the last change", "perubahan terakhir")),
        Manual.Example(
          "undo 12", "urungkan 12", Bilingual("number 12 of the history", "nomor 12 dalam riwayat")),
      ])
  }

  @Argument(
    help: .both(
      "Its number in the history.", "Nomornya dalam riwayat.", value: Bilingual("NUMBER", "NOMOR")))
  var number: UnitNumber?

  func run(at desk: inout Desk) throws -> Reply {
    let number = try number?.seq ?? desk.lastChange()
    let written = try desk.casebook().undo(number, by: desk.actor(), at: desk.now)
    let reversal = written.result
    return .receipt(
      Receipt(
        HistoryWords.undone(reversal.target, reversal.action?.deed, reversal.codes, by: written.unit),
        hints: [HistoryWords.wrongUndo]))
  }
}

extension Desk {
  /// The number of the person's own last change that still holds; nil where there is none.
  ///
  /// Whoever undoes a slip undoes it soon. After a few of them the last change is one of days ago, which nobody has
  /// in mind: one of more than an hour ago is asked back.
  /// - Throws: `CommandError.unanswered` where nobody can be asked; `CommandError.cancelled` for a no.
  fileprivate mutating func lastChange() throws -> Int64? {
    let casebook = try casebook()
    guard let unit = try casebook.nextUndo(by: actor()) else { return nil }
    guard unit.at.adding(milliseconds: 3_600_000) < now else { return unit.seq }
    let when = unit.at.words(in: casebook.clinic.zone)
    guard
      try confirm(
        HistoryWords.undoesOld(unit, when), preset: false, unfilled: HistoryWords.unconfirmedOld(unit, when))
    else { throw CommandError.cancelled }
    return unit.seq
  }
}

/// `redo`: takes the last undo back.
struct Redo: Command {
  static var manual: Manual {
    Manual(
      .redo, nil,
      Bilingual(
        "Takes your last undo back, as long as you have done nothing else since.",
        "Mengulangi yang terakhir Anda urungkan, selama belum mengerjakan hal lain."),
      examples: [
        Manual.Example("redo", "ulangi", Bilingual("the undo was a mistake", "mengurungkannya keliru"))
      ])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let reversal = try desk.casebook().redo(by: desk.actor(), at: desk.now).result
    return .receipt(
      Receipt(HistoryWords.redone(reversal.root, reversal.codes), hints: [HistoryWords.wrongRedo]))
  }
}
