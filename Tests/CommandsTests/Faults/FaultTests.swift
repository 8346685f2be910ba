import Foundation
import TestSupport
import Testing

/// What is left when the program dies, the disk is full or many write at once: all of a command, or nothing of it.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct FaultTests {
  @Test func `a command killed anywhere is done or not begun`() throws {
    let seed: UInt64 = 2026
    var random = SplitMix(seed: seed)
    let program = try Program()
    var people = 1
    var killed = 0

    for point in 1...200 {
      let process = try program.start(["person", "add", "Tamu \(point)"])
      usleep(UInt32(random.roll(40_000)))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let now = try program.counts()[0]
      #expect(now == people || now == people + 1, "seed \(seed), point \(point)")
      if process.terminationReason == .exit { #expect(now == people + 1, "seed \(seed), point \(point)") }
      people = now
    }

    #expect(killed > 20, "the program was too fast to be killed")
    #expect(try program.run("person", "add", "Tamu terakhir") == 0)
    #expect(try program.counts()[0] == people + 1)
  }

  @Test func `an import killed anywhere is done or not begun`() throws {
    let seed: UInt64 = 404
    var random = SplitMix(seed: seed)
    let program = try Program()
    try Self.log(cases: 1500).write(toFile: program.folder.file("log.csv"), atomically: true, encoding: .utf8)
    var killed = 0

    for point in 1...30 {
      let process = try program.start(Self.importing(program))
      usleep(UInt32(random.roll(150_000)))
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
      process.waitUntilExit()
      let cases = try program.counts()[1]
      #expect(cases == 0 || cases == 1500, "seed \(seed), point \(point)")
      if process.terminationReason == .uncaughtSignal { killed += 1 } else { #expect(cases == 1500) }
      if cases > 0 { try program.undo() }
    }

    #expect(killed > 5, "seed \(seed): the program was too fast to be killed")
    #expect(try program.run(Self.importing(program)) == 0)
    #expect(try program.counts()[1] == 1500)
  }

  @Test func `on a full disk a command is done or says that it is not`() throws {
    let program = try Program()
    var people = 1
    var refused = 0

    // The write-ahead log grows from point to point; the limit stays close to its end.
    for point in 1...200 {
      let log = try FileManager.default.attributesOfItem(atPath: program.clinic + "-wal")[.size] as? Int ?? 0
      let process = try program.start(["person", "add", "Tamu \(point)"], blocks: log / 512 + point % 60)
      process.waitUntilExit()
      let now = try program.counts()[0]
      #expect(process.terminationReason == .exit, "point \(point)")
      #expect(now == people + (process.terminationStatus == 0 ? 1 : 0), "point \(point)")
      if process.terminationStatus != 0 { refused += 1 }
      people = now
    }

    #expect(refused > 10, "the disk was never full")
    #expect(try program.run("person", "add", "Tamu terakhir") == 0)
  }

  @Test func `eight programs at once lose and double nothing`() throws {
    let program = try Program()

    for round in 1...5 {
      let processes = try (1...8).map { try program.start(["person", "add", "Tamu \(round) \($0)"]) }
      for process in processes {
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
      }
    }

    #expect(try program.counts()[0] == 41)
  }

  private static func importing(_ program: Program) -> [String] {
    ["import", "log", program.folder.file("log.csv"), "--map", "case=id,activity=task,at=at"]
  }

  /// A log of two events a case.
  private static func log(cases: Int) -> String {
    let rows = (1...cases).map { "k\($0),terima,2026-01-02 08:00Z\nk\($0),selesai,2026-01-03 08:00Z\n" }
    return "id,task,at\n" + rows.joined()
  }
}
