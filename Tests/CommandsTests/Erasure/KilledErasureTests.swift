import Foundation
import TestSupport
import Testing

/// An erasure that is killed at any moment is done or not begun, and the same command again completes it.
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

  /// Whether a text stands in the clinic's file or its log.
  private func holds(_ program: Program, _ text: String) throws -> Bool {
    try ["", "-wal"].contains { suffix in
      let path = program.clinic + suffix
      guard FileManager.default.fileExists(atPath: path) else { return false }
      return try Data(contentsOf: URL(fileURLWithPath: path)).range(of: Data(text.utf8)) != nil
    }
  }
}
