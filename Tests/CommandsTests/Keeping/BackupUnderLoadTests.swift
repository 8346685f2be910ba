import Foundation
import Storage
import TestSupport
import Testing

/// Backups by the real program while others write, and on a full disk.
@Suite(.timeLimit(.minutes(5)))
struct BackupUnderLoadTests {
  @Test func `each of twenty backups made while four processes write is a true state of the clinic`() throws {
    let program = try Program()
    try #require(
      try program.run(
        "session", "log", "--new", "Antrean obat", "--person", "Rina Astuti",
        "consultation", "15m"
      ).status == 0)
    let writers = try (1...4).map { number in
      let lines = (1...60).map { #"session log KI-1 coaching 20m --note "Proses \#(number), kali \#($0).""# }
      return try program.start([], .init(input: .lines(lines), name: "writer-\(number)"))
    }

    var heads: [String] = []
    for number in 1...20 {
      let backup = program.folder.file("backup-\(number).db")
      let made = try program.run("backup", "create", backup)
      #expect(made.status == 0, "\(made.errors)")
      let tested = try program.run("backup", "test", backup)
      #expect(tested.status == 0, "\(tested.output)\(tested.errors)")
      let restored = program.folder.file("restored-\(number).db")
      let answer = try program.run("backup", "restore", backup, restored)
      #expect(answer.status == 0, "\(answer.errors)")
      let verification = try Casebook(path: restored).verify(by: Program.admin)
      #expect(verification.findings == [])
      heads.append(try #require(verification.head))
    }

    for writer in writers {
      let ending = try writer.wait()
      #expect(ending.status == 0, "\(ending.errors)")
    }
    // The tables of each replay to its head, and that head is one of the clinic's own history, later each time.
    let clinic = try Casebook(path: program.clinic)
    let units = try heads.map { try #require(try clinic.unit(digest: $0, by: Program.admin)) }
    #expect(units == units.sorted())
    #expect(Set(units).count > 5, "nobody wrote meanwhile: \(units)")
    #expect(try program.deeds().count == 2 + 4 * 60)
  }

  @Test(arguments: [8, 64, 200])
  func `a full disk leaves nothing of a backup`(blocks: Int) throws {
    let program = try Program()
    let backup = program.folder.file("backup.db")

    let ending = try program.start(["backup", "create", backup], .init(blocks: blocks)).wait()

    #expect(ending.status == 1, "\(ending.output)")
    #expect(ending.errors.contains("make room"), "\(ending.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { $0.hasPrefix("backup") } == [])
    #expect(try program.run("backup").output.contains("knows of no backup"))
  }

  @Test func `a full disk leaves nothing of a restored clinic`() throws {
    let program = try Program()
    let backup = program.folder.file("backup.db")
    try #require(try program.run("backup", "create", backup).status == 0)

    let target = program.folder.file("restored.db")
    let ending = try program.start(["backup", "restore", backup, target], .init(blocks: 64)).wait()

    #expect(ending.status == 1, "\(ending.output)")
    let names = try FileManager.default.contentsOfDirectory(atPath: program.folder.path)
    #expect(names.filter { $0.hasPrefix("restored") } == [])
  }
}
