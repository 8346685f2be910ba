import ArgumentParser
import Domain
import Storage

/// `case close CODE`.
struct CaseClose: Command {
  static let deed: Deed? = .stepCase

  static var manual: Manual {
    Manual(
      .caseFile, .close, Bilingual("Closes a case with its result.", "Menutup kasus dengan hasilnya."),
      discussion: Bilingual(
        "Follow-ups that are still open stay so, but no list counts them any more; at a terminal it asks first. "
          + "A case that awaits its confirmation closes with the result that was proposed, unless another is given.",
        "Tindak lanjut yang masih terbuka dibiarkan, tetapi tidak lagi masuk daftar; di terminal ditanyakan dahulu. "
          + "Kasus yang menunggu konfirmasi ditutup dengan hasil yang diusulkan, kecuali disebut hasil lain."
      ),
      examples: [
        .init(
          "case close KI-42 --result answered", "kasus tutup KI-42 --hasil terjawab",
          Bilingual("the question is answered", "pertanyaannya terjawab"))
      ])
  }

  @OptionGroup var named: CaseArgument

  @Option(
    name: .both("result", "hasil"),
    help: .both(
      "What it ends with; asked where it is missing.", "Hasil akhirnya; ditanyakan bila belum disebut.",
      value: Bilingual("RESULT", "HASIL")), completion: .known(.results))
  var result: String?

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    let reason = try reason.text(at: &desk)
    let stored = try desk.casebook().workflow(of: caseFile, by: desk.actor())
    let status = stored.status(caseFile.status)
    let step = status.flatMap { stored.workflow.closing(from: $0.code) }
    let isUnderWay = status?.isTerminal == false
    if result == nil { try desk.requireStep(step?.code ?? "close", of: caseFile) }
    let result = try result ?? (isUnderWay ? desk.askResult(of: caseFile, stored.workflow.results) : nil)
    return try desk.step(caseFile, step?.code ?? "close", StepGrounds(reason: reason, result: result))
  }
}

extension Desk {
  /// The code of the result that a case ends with, chosen at a terminal; nil where nobody can be asked, or one was
  /// proposed already.
  fileprivate mutating func askResult(
    of caseFile: CaseFile, _ results: [WorkflowResult]
  ) throws -> String? {
    guard input.isTerminal, !results.isEmpty,
      try casebook().caseDetail(caseFile.code, by: actor()).result == nil
    else { return nil }
    guard let choice = try choose(Wording.whichResult, among: results.map(\.label.text)) else {
      throw CommandError.finding(.noChoice)
    }
    return results[choice].code
  }
}

extension Workflow {
  /// The step that closes a subject from where it stands: `close`, else the one that leads to an end that counts as
  /// finished, such as the confirmation of a result that was proposed.
  fileprivate func closing(from status: String) -> Step? {
    step("close", from: status)
      ?? steps(from: status).first { self.status($0.to)?.outcome == .finished }
  }
}
