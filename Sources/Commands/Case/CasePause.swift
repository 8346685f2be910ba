import ArgumentParser
import Domain

/// `case pause CODE --until DAY`.
struct CasePause: Command {
  static let deed: Deed? = .stepCase

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

  @OptionGroup var named: CaseArgument

  @Option(
    name: .both("until", "sampai"),
    help: .both(
      "The day on which it wakes up; asked where it is missing.",
      "Hari dilanjutkannya; ditanyakan bila belum disebut.", value: Bilingual("DAY", "HARI")))
  var until: String?

  @OptionGroup var reason: ReasonOption

  func run(at desk: inout Desk) throws -> Reply {
    let caseFile = try named.caseFile(at: &desk)
    try desk.requireStep("pause", of: caseFile)
    let day = try until.map { try desk.day($0, looking: .ahead) } ?? desk.askWakeUpDay()
    let grounds = StepGrounds(reason: try desk.reason(reason, for: "pause", of: caseFile), day: day)
    return try desk.step(caseFile, "pause", grounds)
  }
}

extension Desk {
  /// The day on which a paused case wakes up, which nobody may leave open.
  fileprivate mutating func askWakeUpDay() throws -> Day {
    try ask(Wording.pausedUntil, unfilled: Wording.noWakeUpDay) { desk, typed in
      try desk.day(typed, looking: .ahead)
    }
  }
}
