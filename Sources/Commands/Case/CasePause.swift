import ArgumentParser
import Domain

/// `case pause CODE --until DAY`.
struct CasePause: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .pause, Bilingual("Pauses a case until a day.", "Menunda kasus sampai suatu hari."),
      examples: [
        .init(
          "case pause KI-42 --until 2026-11-02 --reason \"budget talks\"",
          "kasus tunda KI-42 --sampai 2026-11-02 --alasan \"pembahasan anggaran\"",
          Bilingual("it wakes up on that day", "dilanjutkan pada hari itu"))
      ])
  }

  @Argument(
    help: .both(
      "Its code; without one the selected case.", "Kodenya; tanpa kode, kasus terpilih.",
      value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("until", "sampai"),
    help: .both(
      "The day on which it wakes up; asked where it is missing.",
      "Hari dilanjutkannya; ditanyakan bila belum disebut.", value: Bilingual("DAY", "HARI")))
  var until: String?

  @Option(
    name: .both("reason", "alasan"), help: .both("Why.", "Alasannya.", value: Bilingual("TEXT", "TEKS")))
  var reason: String?

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try desk.caseFile(code)
    let day = try until.map { try desk.day($0, looking: .ahead) } ?? desk.askWakeUpDay()
    let grounds = StepGrounds(reason: try desk.text(reason) ?? desk.askWhyPaused(), day: day)
    return try desk.step(caseFile, "pause", grounds)
  }
}

extension Desk {
  /// Why a case is paused; nil off a terminal, where the step itself says that its reason is missing.
  fileprivate func askWhyPaused() throws -> String? {
    guard input.isTerminal else { return nil }
    let typed = try ask(Wording.whyPaused)
    return typed.isEmpty ? nil : typed
  }

  /// The day on which a paused case wakes up, which nobody may leave open.
  fileprivate mutating func askWakeUpDay() throws -> Day {
    try ask(Wording.pausedUntil, unfilled: Wording.noWakeUpDay) { desk, typed in
      try desk.day(typed, looking: .ahead)
    }
  }
}
