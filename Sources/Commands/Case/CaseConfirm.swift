import ArgumentParser
import Domain

/// `case confirm CODE`.
struct CaseConfirm: Command {
  static let deed: Deed? = .stepCase

  static var manual: Manual {
    Manual(
      .caseFile, .confirm,
      Bilingual(
        "Confirms that a case may end with the result that was proposed.",
        "Mengonfirmasi bahwa kasus selesai dengan hasil yang diusulkan."),
      discussion: Bilingual(
        "By word of mouth counts too. Once the promised days have passed, staff may confirm without an answer. "
          + "An innovator confirms the result that was proposed, or says that it is not finished yet: case step.",
        "Konfirmasi lisan juga sah. Setelah batasnya lewat, petugas boleh mengonfirmasi tanpa jawaban. "
          + "Inovator mengonfirmasi hasil yang diusulkan, atau menyatakan belum selesai: kasus langkah."),
      examples: [
        .init(
          "case confirm KI-42", "kasus konfirmasi KI-42",
          Bilingual("the innovator agrees", "inovator setuju"))
      ])
  }

  @OptionGroup var named: CaseArgument

  @Option(
    name: .both("result", "hasil"),
    help: .both(
      "Another result than the one proposed; for staff and mentors.",
      "Hasil lain daripada yang diusulkan; untuk petugas dan mentor.",
      value: Bilingual("RESULT", "HASIL")), completion: .known(.results))
  var result: String?

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    return try desk.step(caseFile, "confirm", StepGrounds(reason: reason.text(at: &desk), result: result))
  }
}
