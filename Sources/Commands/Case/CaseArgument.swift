import ArgumentParser
import Domain

/// The case that a command is about.
struct CaseArgument: ParsableArguments {
  @Argument(
    help: .both(
      "Its code; without one the selected case.", "Kodenya; tanpa kode, kasus terpilih.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  /// The case, looked up.
  ///
  /// - Throws: `CommandError.finding`; `StorageError.notFound`.
  func caseFile(at desk: inout Desk) throws -> CaseFile {
    try desk.caseFile(code)
  }
}
