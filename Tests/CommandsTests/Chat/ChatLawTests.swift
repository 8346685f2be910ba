import Commands
import Domain
import Storage
import TestSupport
import Testing

/// What holds of every text that is made to be sent, whatever was written at a clinic.
struct ChatLawTests {
  private static let seed: UInt64 = 20_261_015

  @Test(arguments: 0..<12)
  func `no text is longer than 600 characters, or says more than its reader may know`(_ round: Int) throws {
    var chance = SplitMix(seed: Self.seed + UInt64(round))
    let clinic = try RandomClinic(&chance)

    for line in clinic.lines {
      for language in Language.allCases {
        let (code, written) = clinic.run(line, language)
        let told =
          "seed \(Self.seed + UInt64(round)), \(line), \(language):\n\(written.output)\(written.errors)"

        #expect(code == .done, "\(told)")
        #expect(written.output.count <= 601, "\(told)")
        #expect(!written.output.contains("--"), "no command: \(told)")
        #expect(!written.output.contains(/(KI|SS|TL|OR)-/), "no code: \(told)")
        #expect(!written.output.contains("\u{1B}"), "no colour: \(told)")
        #expect(!written.output.contains("NOTULEN"), "no notes: \(told)")
        #expect(!written.output.contains("Tetangga"), "nobody else: \(told)")
        #expect(!written.output.contains("08123"), "no number: \(told)")
        #expect(written.errors.contains("Zainuddin"), "to whom: \(told)")
        #expect(!written.errors.contains("08123"), "no number: \(told)")
      }
    }
  }
}

/// A clinic with a case of two innovators about which people wrote as much as they liked.
private struct RandomClinic {
  let lines = [
    ["case", "show", "KI-1", "--chat"], ["status", "KI-1", "--chat"], ["status", "zainuddin", "--chat"],
    ["session", "show", "SS-1", "--chat"], ["session", "show", "SS-2", "--chat"],
    ["session", "show", "SS-3", "--chat"], ["followup", "show", "TL-1", "--chat"],
    ["followup", "show", "TL-2", "--chat"], ["followup", "show", "TL-3", "--chat"],
  ]
  private let folder: TemporaryFolder
  private let path: String

  init(_ chance: inout SplitMix) throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    let clinic = try SampleClinic(at: path)
    let (casebook, fitri) = (clinic.casebook, clinic.fitri)
    var people: [Identifier<Person>] = []
    for name in ["Zainuddin \(Self.words(&chance, 20))", "Tetangga \(Self.words(&chance, 10))"] {
      people.append(
        try casebook.addPerson(
          Particulars(name: PersonName(String(name.prefix(200))), phone: "081234567890"), agency: nil,
          roles: [.innovator], by: clinic.fitri, at: SampleClinic.now
        ).result.id)
    }
    let opened = try casebook.openCase(
      CaseDraft(title: Self.line(&chance), participants: people, mentor: clinic.sari.person), by: fitri,
      at: SampleClinic.now
    ).result
    let due = { (chance: inout SplitMix) in Day(number: SampleClinic.today.number + chance.roll(20)) }
    let followUps = try (0..<3 + chance.roll(9)).map { place in
      let parties: [Party] = [.innovator, .clinic, .outside]
      return FollowUpDraft(
        deed: try Line(Self.line(&chance)).text, party: parties[place % 3], due: due(&chance))
    }
    let held = SessionDraft(
      kind: .mentoring, day: SampleClinic.today, place: Self.line(&chance),
      note: "NOTULEN \(Self.words(&chance, 300))", advice: Self.words(&chance, chance.roll(400) + 1),
      attendance: [clinic.sari.person: .mentor, people[0]: .innovator], cases: [opened.id])
    _ = try casebook.log(
      Visit(session: held, followUps: followUps), by: fitri, at: SampleClinic.now)
    for day in 1...2 {
      let plan = SessionDraft(
        kind: .coaching, day: SampleClinic.today.adding(days: day), clock: Clock(minutes: 540),
        place: Self.line(&chance), attendance: [clinic.sari.person: .mentor, people[0]: .innovator],
        cases: [opened.id])
      _ = try casebook.planSession(plan, by: fitri, at: SampleClinic.now)
    }
  }

  func run(_ words: [String], _ language: Language) -> (ExitCode, Written) {
    var (desk, written) = desk(language: language, catalog: .klinik, databasePath: path)
    return (dispatch(words, at: &desk), written)
  }

  /// Up to 300 characters.
  private static func line(_ chance: inout SplitMix) -> String {
    String(words(&chance, chance.roll(60) + 1).prefix(300)).trimmingSpaces
  }

  private static func words(_ chance: inout SplitMix, _ count: Int) -> String {
    (0..<count).map { _ in
      let word = String(
        repeating: "abekilmnorstu".randomElement(using: &chance) ?? "a", count: chance.roll(14) + 1)
      return chance.roll(9) == 0 ? word + "." : word
    }.joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
