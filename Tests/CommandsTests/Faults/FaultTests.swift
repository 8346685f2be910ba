import Foundation
import TestSupport
import Testing

/// What is left when the program dies, the disk is full or many write at once: all of a command, or nothing of it.
@Suite(.timeLimit(.minutes(5)))
struct FaultTests {
  /// A hundred points in each manner, in four days that go on side by side.
  private static let quarters: [UInt64] = [1, 2, 3, 4]

  @Test(arguments: ScriptedDay.Manner.allCases, quarters)
  func `a day killed at a hundred points goes on where it stood`(
    _ manner: ScriptedDay.Manner, _ quarter: UInt64
  ) throws {
    let seed = 2026 * 10 + quarter
    var random = SplitMix(seed: seed)
    var day = try ScriptedDay(manner)
    var killed = 0

    for point in 1...25 {
      let ending = try day.start().kill(after: random.roll(manner == .pipe ? 150_000 : 40_000))
      let (before, now) = try day.look()
      let told = before + ending.acknowledged
      #expect(now == told || (now == told + 1 && ending.status == nil), "seed \(seed), point \(point)")
      if ending.status == nil { killed += 1 } else { #expect(ending.status == 0, "\(ending.errors)") }
      if day.isOver { try day.finish() }
    }

    try day.finish()
    #expect(killed > 5, "seed \(seed): the program was too fast to be killed")
  }

  @Test(arguments: ScriptedDay.Manner.allCases, quarters)
  func `on a full disk a command is done or says that it is not`(
    _ manner: ScriptedDay.Manner, _ quarter: UInt64
  ) throws {
    let seed = 512 * 10 + quarter
    var random = SplitMix(seed: seed)
    var day = try ScriptedDay(manner)
    var refused = 0

    // The log of writes grows with the day; the limit is anywhere below its end, or shortly beyond it.
    for point in 1...25 {
      let log = try day.program.logLength()
      let beyond = random.roll(manner == .pipe ? 500 : 120)
      let blocks = random.roll(8) == 0 ? random.roll(log + 1) : log + beyond
      let ending = try day.start(Program.Setting(blocks: 4 + blocks)).wait()
      let isPartial = manner == .pipe && ending.status != 0 && ending.acknowledged > 0
      let (before, now) = try day.look(isInOrder: !isPartial)
      #expect(now == before + ending.acknowledged, "seed \(seed), point \(point)")
      if ending.status != 0 {
        refused += 1
        #expect(ending.status == 1, "seed \(seed), point \(point): \(ending.errors)")
        #expect(
          ending.errors.contains("Nothing was saved; make room"),
          "seed \(seed), point \(point): \(ending.errors)")
        // Of a pipe's lines a small one may have found room after a large one had not.
        if isPartial {
          #expect(try day.program.run("person", "add", "Tamu terakhir").status == 0)
          try day.startAgain()
        }
      }
      if day.isOver { try day.finish() }
    }

    try day.finish()
    #expect(refused > 2, "seed \(seed): the disk was never full")
  }

  @Test(arguments: [true, false])
  func `an import that is cut short is done or not begun`(_ isKilled: Bool) throws {
    let seed: UInt64 = 404
    var random = SplitMix(seed: seed)
    let folder = try TemporaryFolder()
    let log = folder.file("log.csv")
    try Self.log(cases: 1500).write(toFile: log, atomically: true, encoding: .utf8)
    var program = try Program()
    let words = ["import", "log", log, "--map", "case=id,activity=task,at=at"]
    var cut = 0

    for point in 1...20 {
      let ending =
        isKilled
        ? try program.start(words).kill(after: random.roll(150_000))
        : try program.start(words, Program.Setting(blocks: random.roll(2500))).wait()
      let after = try program.deeds().dropFirst()
      #expect(after.count <= 1, "seed \(seed), point \(point)")
      if ending.status == 0 { #expect(after.count == 1, "seed \(seed), point \(point)") } else { cut += 1 }
      if !isKilled, ending.status != 0 { #expect(after.isEmpty && ending.status == 1, "\(ending.errors)") }
      if !after.isEmpty { program = try Program() }
    }

    #expect(cut > 4, "seed \(seed): nothing cut the import short")
    #expect(try program.start(words).wait().status == 0)
    #expect(try program.deeds().count == 2)
  }

  @Test func `Ctrl-C during an import leaves the clinic as it was`() throws {
    let folder = try TemporaryFolder()
    let log = folder.file("log.csv")
    try Self.log(cases: 10_000).write(toFile: log, atomically: true, encoding: .utf8)
    let program = try Program()
    let words = ["import", "log", log, "--map", "case=id,activity=task,at=at"]
    var stopped = 0

    for point in 1...8 {
      let ending = try program.start(words).interrupt(after: point * 40_000)
      if ending.status == 0 { break }
      stopped += 1
      #expect(ending.status == 130, "point \(point): \(ending.errors)")
      #expect(ending.errors.hasSuffix("Stopped; nothing was changed.\n"), "point \(point): \(ending.errors)")
      #expect(try program.deeds().count == 1)
    }

    #expect(stopped > 2, "the import was too fast to be stopped")
  }

  @Test func `Ctrl-C ends a script with the line that runs`() throws {
    let folder = try TemporaryFolder()
    let log = folder.file("log.csv")
    try Self.log(cases: 10_000).write(toFile: log, atomically: true, encoding: .utf8)
    let program = try Program()
    let lines = ["import log \(log) --map case=id,activity=task,at=at", "person add Nurlina"]

    let ending = try program.start([], Program.Setting(input: .lines(lines))).interrupt(after: 150_000)

    #expect(ending.status == 130)
    #expect(ending.errors.hasSuffix("Stopped; nothing was changed.\n"), "\(ending.errors)")
    #expect(try program.deeds().count == 1)
  }

  @Test func `a clinic killed in the making is there whole or not at all`() throws {
    let seed: UInt64 = 1
    var random = SplitMix(seed: seed)
    let program = try Program()
    var killed = 0

    for point in 1...20 {
      let place = program.folder.file("new-\(point).db")
      let making = ["init", place, "--name", "Baru", "--zone", "WIB"]
      let ending = try program.start(making).kill(after: random.roll(40_000))
      if ending.status == nil { killed += 1 }
      if !FileManager.default.fileExists(atPath: place) {
        #expect(try program.start(making).wait().status == 0, "seed \(seed), point \(point)")
      }
      #expect(try program.run("verify", "--db", place).status == 0, "seed \(seed), point \(point)")
    }

    #expect(killed > 4, "seed \(seed): the program was too fast to be killed")
  }

  @Test func `eight writers at once lose and double nothing`() throws {
    let program = try Program()
    for words in [["person", "add", "Rina Astuti"], ["case", "open", "Antrean obat", "--person", "rina"]] {
      try #require(try program.start(words).wait().status == 0)
    }

    let runs = try (1...8).map { writer in
      let lines = (1...25).map { number in
        number % 5 == 0
          ? #"session log --new "Kasus \#(writer) \#(number)" --person "Rina Astuti" consultation 10m"#
          : #"session log KI-1 mentoring \#(number)m --note "Writer \#(writer)""#
      }
      return try program.start([], Program.Setting(input: .lines(lines), name: "writer-\(writer)"))
    }
    let endings = try runs.map { try $0.wait() }

    #expect(endings.allSatisfy { $0.status == 0 && $0.acknowledged == 25 && $0.errors.isEmpty })
    let receipts = endings.map(\.output).joined()
    #expect(Self.numbers("SS", in: receipts) == Array(1...200))
    #expect(Set(Self.numbers("KI", in: receipts)) == Set(1...41))
    let deeds = try program.deeds()
    #expect(deeds.count == 3 + 200)
    #expect(Self.numbers("SS", in: deeds.joined(separator: "\n")) == Array(1...200))
  }

  /// The numbers of all codes of a kind that a text has, sorted.
  private static func numbers(_ kind: String, in text: String) -> [Int] {
    text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      .filter { $0.hasPrefix(kind + "-") }
      .compactMap { $0.split(separator: "-").last.flatMap { Int($0) } }
      .sorted()
  }

  /// A log of two events a case.
  private static func log(cases: Int) -> String {
    let rows = (1...cases).map { "k\($0),terima,2026-01-02 08:00Z\nk\($0),selesai,2026-01-03 08:00Z\n" }
    return "id,task,at\n" + rows.joined()
  }
}
