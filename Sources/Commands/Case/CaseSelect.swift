import ArgumentParser
import Domain

/// `case select [CODE]`.
struct CaseSelect: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .select,
      Bilingual(
        "Selects the case that the shell's next commands mean; without a code, none.",
        "Memilih kasus yang dimaksud perintah-perintah berikutnya; tanpa kode, tidak ada."),
      examples: [
        .init(
          "case select KI-42", "kasus pilih KI-42", Bilingual("case 42 from now on", "mulai kini kasus 42"))
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  func run(at desk: inout Desk) throws -> Reply {
    guard let code else {
      desk.selectedCase = nil
      return .receipt(Receipt(Wording.deselected))
    }
    let caseFile = try desk.caseFile(code)
    desk.selectedCase = caseFile.code.text
    return .receipt(Receipt(Wording.selected(caseFile), codes: [("case", caseFile.code.text)]))
  }
}
