import ArgumentParser
import Domain
import Storage

/// `case edit CODE`.
struct CaseEdit: Command {
  static let deed: Deed? = .editCase

  static var manual: Manual {
    Manual(
      .caseFile, .edit,
      Bilingual(
        "Changes what a case says, or who takes part.", "Mengubah isian kasus atau menambah orangnya."),
      examples: [
        .init(
          "case edit KI-42 --title \"Medicine queue\"", "kasus ubah KI-42 --judul \"Antrean obat\"",
          Bilingual("another title", "judul lain")),
        .init(
          "case edit KI-42 --write", "kasus ubah KI-42 --tulis",
          Bilingual("the problem in your editor", "masalahnya di editor Anda")),
      ])
  }

  @OptionGroup var named: CaseArgument

  @Option(
    name: .both("title", "judul"),
    help: .both("Another title.", "Judul lain.", value: Bilingual("TITLE", "JUDUL")))
  var title: String?

  @Option(
    name: .both("agency", "unit"),
    help: .both("Another agency.", "Unit lain.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @Option(
    name: .both("topic", "topik"),
    help: .both("Another topic.", "Topik lain.", value: Bilingual("TOPIC", "TOPIK")))
  var topic: Topic?

  @Option(
    name: .both("person", "orang"),
    help: .both(
      "Somebody who joins the case.", "Orang yang ikut dalam kasus.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var people: [String] = []

  @OptionGroup var problem: ProblemOptions

  func run(at desk: inout Desk) throws -> Reply {
    try problem.check(of: Self.manual.name)
    let caseFile = try named.caseFile(at: &desk)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    var change = CaseChange(title: title, topic: topic)
    change.agency = try agency.map { try desk.agency($0).id }
    change.newParticipants = try people.map { try desk.person($0).id }
    let former = problem.writes ? try casebook.caseDetail(caseFile.code, by: actor).problem : nil
    if problem.writes {
      // What may not be saved is not worth writing.
      var attempt = change
      attempt.problem = former ?? "-"
      _ = try casebook.rehearsal().editCase(caseFile.id, attempt, by: actor, at: desk.now)
    }
    let manuscript = try problem.manuscript(.problem(of: caseFile.code), beginning: former, at: &desk)
    change.problem = try manuscript?.text ?? desk.text(problem.text)
    let (complete, now) = (change, desk.now)
    _ = try desk.keeping(manuscript) {
      if problem.writes, try casebook.caseDetail(caseFile.code, by: actor).problem != former {
        throw CommandError.changedMeanwhile(caseFile.code)
      }
      return try casebook.editCase(caseFile.id, complete, by: actor, at: now)
    }
    return .receipt(
      Receipt(
        Wording.changed(caseFile.code.text), codes: [("case", caseFile.code.text)],
        hints: [Wording.showCase(caseFile.code), Wording.wrongUndo]))
  }
}
