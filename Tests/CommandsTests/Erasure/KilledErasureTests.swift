import Foundation
import TestSupport
import Testing

/// An erasure that is killed at any moment, or meets others at work, is done or not begun, and the same command again
/// completes it.
@Suite(.timeLimit(.minutes(3)))
struct KilledErasureTests {
  @Test func `an erasure killed anywhere is completed by the next one`() throws {
    let seed: UInt64 = 27
    var random = SplitMix(seed: seed)
    let program = try Program()
    var killed = 0

    for point in 1...25 {
      let name = "Darmawati\(point) Kusuma\(point)"
      #expect(try program.run("person", "add", name, "--phone", "08125551\(1000 + point)").status == 0)
      #expect(try program.run("case", "open", "Gagasan \(name)").status == 0)
      let words = ["person", "erase", "OR-\(point + 1)", "--with-texts", "--yes"]

      let ending = try program.start(words).kill(after: random.roll(40_000))
      if ending.status == nil { killed += 1 }
      let again = try program.start(words).wait()

      // Killed after its commit and before the file was rewritten, it leaves the title to nobody's search.
      #expect(again.status == 0, "seed \(seed), point \(point): \(again.errors)")
      #expect(try !holds(program, name), "seed \(seed), point \(point)")
      #expect(try !holds(program, "Kusuma\(point)"), "seed \(seed), point \(point)")
    }

    _ = try program.deeds()
    #expect(killed > 5, "seed \(seed): the program was too fast to be killed")
  }

  @Test func `an erasure among writers takes nothing of theirs, and is completed`() throws {
    let program = try Program()
    #expect(try program.run("person", "add", "Darmawati Kusuma", "--phone", "081255512217").status == 0)
    #expect(try program.run("case", "open", "Gagasan Darmawati").status == 0)
    let words = ["person", "erase", "OR-2", "--with-texts", "--yes"]

    let writers = try (1...6).map { number in
      try program.start(["case", "open", "Antrean \(number)"], Program.Setting(name: "writer\(number)"))
    }
    let erasure = try program.start(words, Program.Setting(name: "erasure"))
    let endings = try writers.map { try $0.wait().status }
    let ending = try erasure.wait()
    let again = try program.start(words).wait()

    #expect(endings == Array(repeating: 0, count: 6))
    #expect(ending.status == 0 || ending.status == 4, "\(ending.errors)")
    #expect(again.status == 0)
    #expect(try !holds(program, "Darmawati"))
    let deeds = try program.deeds().map { $0.prefix { $0 != " " } }
    #expect(deeds.count { $0 == "case.open" } == 7)
    #expect(deeds.count { $0 == "person.erase" } == 1)
  }

  /// Whether a text stands in the clinic's file or its log.
  private func holds(_ program: Program, _ text: String) throws -> Bool {
    try ["", "-wal"].contains { suffix in
      let path = program.clinic + suffix
      guard FileManager.default.fileExists(atPath: path) else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
    }
  }
}
