import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Lines that no sane person types, eight for each name of each command: none crashes, none commands the terminal, and a line that is
/// refused has changed nothing.
struct HostileLineTests {
  private static let seed: UInt64 = 20_261_015

  /// What a tired clerk, a script or an attacker may put between the words of a command.
  private static let oddities = [
    "", " ", "-", "--", "-5", "--minutes", "-1", "0", "99999999999999999999", "2026-02-30", "31/02/2026",
    "KI-9999-0001", "KI-2026-0001", "KI-0", "SS-1", "TL-1", "OR-1", "ki", "KI-2026-0001-0001-0001",
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{202E}gpj.exe", "a\u{0}b", "\u{FFFD}", "a\nb", "\r",
    "\t",
    "'; DROP TABLE person; --", "=1+1", "%s%n", "../../etc/passwd", "Nu'mang", "jum'at", "🏥🏥", "é",
    String(repeating: "x", count: 100_000), String(repeating: "🏥", count: 2_000),
    "2026-10-15", "kemarin", "mentoring", "45m", "10.30", "24:00", "rina", "OR-0003", "puskesmas-melati",
  ]

  @Test
  func `a refused line has changed nothing, and no line reaches the terminal raw`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("klinik.db")
    let clinic = try SampleClinic(at: path)
    _ = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat"), by: clinic.admin, at: SampleClinic.now)
    var random = SplitMix(seed: Self.seed)
    let beginnings = try Catalog.klinik.beginnings()
    var words = try Catalog.klinik.spellings() + Self.oddities
    words.shuffle(using: &random)
    print("seed \(Self.seed), \(words.count) words")

    var counters = [
      desk(isTerminal: true, catalog: .klinik, databasePath: path),
      desk(isTerminal: false, catalog: .klinik, databasePath: path),
    ]
    // ArgumentParser checks a command's declaration anew for each line, which is what takes the time.
    for round in 0..<8 * beginnings.count {
      let line = beginnings[round % beginnings.count].randomLine(words, using: &random)
      let before = try clinic.units()
      let counter = random.roll(2)
      let written = counters[counter].1
      (written.output, written.errors, written.log) = ("", "", "")

      let code = dispatch(line, at: &counters[counter].0)

      if code != .done {
        #expect(try clinic.units() == before, "\(line.map { $0.prefix(80) })")
        #expect(!written.errors.isEmpty)
      }
      #expect(!(written.output + written.errors).contains("\u{1B}[31m"), "\(line.map { $0.prefix(80) })")
    }

    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }
}

extension SampleClinic {
  /// How many units the journal has.
  fileprivate func units() throws -> Int {
    var filter = HistoryFilter()
    filter.limit = 1
    return try casebook.history(filter, by: admin).total
  }
}

extension Catalog {
  /// The names of all options, in both languages.
  fileprivate func spellings() throws -> [String] {
    try commands.flatMap { try parameters(of: $0) }.flatMap { $0.names + $0.values.flatMap(\.wordings) }
  }

  /// The name of each command in both languages, with the names of its own options.
  fileprivate func beginnings() throws -> [Beginning] {
    try commands.flatMap { command in
      let own = try parameters(of: command).flatMap(\.names)
      return try command.manual.name.wordings.map { Beginning(words: try split($0), options: own) }
    }
  }
}

/// How a line begins, and what may stand behind it.
private struct Beginning {
  let words: [String]
  let options: [String]

  /// The command followed by words that may or may not belong to it.
  func randomLine(_ others: [String], using random: inout SplitMix) -> [String] {
    words
      + (0..<random.roll(6)).compactMap { _ in
        random.roll(3) == 0 ? options.randomElement(using: &random) : others.randomElement(using: &random)
      }
  }
}
