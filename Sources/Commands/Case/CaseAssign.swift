import ArgumentParser
import Domain
import Storage

/// `case assign CODE MENTOR`.
struct CaseAssign: Command {
  static let deed: Deed? = .assignCase

  static var manual: Manual {
    Manual(
      .caseFile, .assign, Bilingual("Gives a case to a mentor.", "Menugaskan mentor untuk kasus."),
      examples: [
        .init("case assign KI-42 sari", "kasus tugaskan KI-42 sari", Bilingual("to Sari", "kepada Sari"))
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected, and the mentor.",
      "Kode kasus, kecuali sudah terpilih, dan mentornya.",
      value: Bilingual("[CODE] MENTOR", "[KODE] MENTOR")), completion: .known(.assignment))
  var words: [String]

  func run(at desk: inout Desk) throws -> Reply {
    let (caseFile, rest) = try desk.caseAndRest(words)
    guard !rest.isEmpty else { throw try missingWords(of: Self.self) }
    let mentor = try desk.person(rest.joined(separator: " "), likely: [.mentor])
    let assigned = try desk.casebook()
      .assignCase(caseFile.id, to: mentor.id, by: desk.actor(), at: desk.now).result
    let former = caseFile.mentor == mentor.id ? nil : caseFile.mentor
    return .receipt(
      Receipt(
        Wording.assigned(assigned, to: mentor.name ?? mentor.code.text),
        codes: [("case", assigned.code.text)],
        notices: try desk.plans(ofFormer: former, on: [caseFile]), hints: [Wording.wrongUndo]))
  }
}
