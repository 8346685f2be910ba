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

  @Argument(
    help: .both(
      "Its code; without one the selected case.", "Kodenya; tanpa kode, kasus terpilih.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("result", "hasil"),
    help: .both(
      "What it ends with; asked where it is missing.", "Hasil akhirnya; ditanyakan bila belum disebut.",
      value: Bilingual("RESULT", "HASIL")), completion: .known(.results))
  var result: String?

  @Option(
    name: .both("reason", "alasan"), help: .both("Why.", "Alasannya.", value: Bilingual("TEXT", "TEKS")))
  var reason: String?

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try desk.caseFile(code)
    var grounds = StepGrounds(reason: try desk.text(reason), result: result)
    let stored = try desk.casebook().workflow(of: caseFile, by: desk.actor())
    let status = stored.status(caseFile.status)
    let step = status.flatMap { stored.workflow.closing(from: $0.code) }
    if result == nil, desk.input.isTerminal, status?.isTerminal == false {
      let carried = try desk.casebook().caseDetail(caseFile.code, by: desk.actor()).result
      let results = stored.workflow.results
      if !results.isEmpty, carried == nil {
        guard let choice = try desk.choose(Wording.whichResult, among: results.map(\.label.text)) else {
          throw CommandError.finding(.noChoice)
        }
        grounds.result = results[choice].code
      }
    }
    return try desk.step(caseFile, step?.code ?? "close", grounds)
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
