import ArgumentParser
import Domain
import Storage

/// `leave cancel PERSON DAY`.
struct LeaveCancel: Command {
  static let deed: Deed? = .cancelLeave

  static var manual: Manual {
    Manual(
      .leave, .cancel,
      Bilingual("Cancels the leave that covers a day.", "Membatalkan cuti yang mencakup suatu hari."),
      discussion: Bilingual(
        "All of it goes, not only that day; record what remains anew.",
        "Seluruh cuti itu batal, bukan hanya hari itu; catat lagi sisanya."),
      examples: [
        .init(
          "leave cancel marwah 2/11", "cuti batal marwah 2/11",
          Bilingual("the leave of that day", "cuti pada hari itu"))
      ])
  }

  @Argument(
    help: .both(
      "Who, and a day of the leave.", "Siapa, dan satu hari cutinya.",
      value: Bilingual("PERSON DAY", "ORANG HARI")), completion: .known(.people))
  var words: [String]

  func run(at desk: inout Desk) throws -> Reply {
    guard words.count > 1 else { throw try missingWords(of: Self.self) }
    let (name, day) = try LeaveDays.nameAndDay(words, at: &desk)
    let person = try desk.person(name)
    let leave = try desk.casebook().cancelLeave(
      of: person.id, on: day, by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        LeaveWords.cancelled(leave, of: person), codes: [(noun: "person", code: person.code.text)],
        hints: [Wording.wrongUndo]))
  }
}
