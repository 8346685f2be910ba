import ArgumentParser
import Domain

/// `case refer CODE WHOM`.
struct CaseRefer: Command {
  static let deed: Deed? = .stepCase

  static var manual: Manual {
    Manual(
      .caseFile, .refer,
      Bilingual("Hands a case to somebody outside the clinic.", "Merujuk kasus ke pihak lain."),
      examples: [
        .init(
          "case refer KI-42 Legal Bureau --reason \"needs a regulation\"",
          "kasus rujuk KI-42 Biro Hukum --alasan \"perlu peraturan\"",
          Bilingual("the case leaves the clinic", "kasus keluar dari klinik"))
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected, and to whom.",
      "Kode kasus, kecuali sudah terpilih, dan penerimanya.",
      value: Bilingual("[CODE] WHOM", "[KODE] PENERIMA")), completion: .known(.cases))
  var words: [String]

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let (caseFile, rest) = try desk.caseAndRest(words)
    guard !rest.isEmpty else { throw try missingWords(of: Self.self) }
    let grounds = StepGrounds(
      reason: try desk.reason(reason, for: "refer", of: caseFile), recipient: rest.joined(separator: " "))
    return try desk.step(caseFile, "refer", grounds)
  }
}
