import ArgumentParser
import Domain
import Storage

/// `leave add PERSON DAY to DAY`.
struct LeaveAdd: Command {
  static let deed: Deed? = .addLeave

  static var manual: Manual {
    Manual(
      .leave, .add,
      Bilingual("Records the days on which somebody is away.", "Mencatat hari seseorang tidak masuk."),
      discussion: Bilingual(
        "Both days are included; one day alone is a leave of that day. Without a year the nearest such day is "
          + "meant. A mentor records only their own leave.",
        "Kedua hari itu termasuk; satu hari saja berarti cuti sehari. Tanpa tahun: hari terdekat. Mentor hanya "
          + "mencatat cutinya sendiri."),
      examples: [
        .init(
          "leave add marwah 2/11 to 13/11", "cuti tambah marwah 2/11 s.d. 13/11",
          Bilingual("two weeks", "dua minggu")),
        .init(
          "leave add sari 20/11 --kind training", "cuti tambah sari 20/11 --jenis diklat",
          Bilingual("a day of training", "sehari diklat")),
      ])
  }

  @Argument(
    help: .both(
      "Who, the first day and the last day.", "Siapa, hari pertama, dan hari terakhir.",
      value: Bilingual("PERSON DAY [to DAY]", "ORANG HARI [s.d. HARI]")), completion: .known(.people))
  var words: [String]

  @Option(name: .both("kind", "jenis"), help: .both("Why.", "Sebabnya.", value: Bilingual("KIND", "JENIS")))
  var kind: LeaveKind = .leave

  func run(at desk: inout Desk) throws -> Reply {
    guard words.count > 1 else { throw try missingWords(of: Self.self) }
    let line = try LeaveDays(words, at: &desk)
    let person = try desk.person(line.person)
    let leave = try desk.casebook().addLeave(
      of: person.id, kind, on: line.days, by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        LeaveWords.added(leave, of: person), codes: [(noun: "person", code: person.code.text)],
        notices: try plans(during: leave, at: &desk), hints: [Wording.wrongUndo]))
  }

  /// What is planned with somebody who will be away, so that nobody comes to an empty desk.
  private func plans(during leave: Leave, at desk: inout Desk) throws -> [Bilingual] {
    var filter = SessionFilter()
    filter.states = [.planned]
    filter.person = leave.person
    filter.limit = 500
    (filter.from, filter.to) = (max(leave.since, try desk.today()), leave.until)
    let planned = try desk.casebook().sessions(filter, by: desk.actor()).sessions
    return planned.reversed().map { LeaveWords.stillPlanned($0.session) }
  }
}
