import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Backups of a clinic in a file: made, tested, damaged, restored.
struct BackupTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private var backup: String { folder.file("backup.db") }

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
    _ = try clinic.log(on: [clinic.openCase()], note: "Antrean dua jam.")
  }

  @Test func `a backup is the clinic as it stands, with its digest beside it`() throws {
    let made = try make()

    let head = try clinic.casebook.verify(by: clinic.admin).head
    #expect(made.head == head)
    let bytes = try Data(contentsOf: URL(filePath: backup))
    #expect(made.size == bytes.count)
    #expect(made.digest == Digest.of(bytes).hexadecimal)
    let sidecar = try String(contentsOfFile: backup + ".sha256", encoding: .utf8)
    #expect(sidecar == "\(made.digest)  backup.db\n")
    #expect(try names() == ["backup.db", "backup.db.sha256", "clinic.db"])
  }

  @Test func `a good backup passes its test, and the clinic remembers when`() throws {
    _ = try make()

    let result = try test()

    #expect(result.findings == [])
    #expect(result.isKnown)
    let remembered = try clinic.casebook.backups(by: clinic.admin).rows
    #expect(remembered.map(\.testedAt) == [SampleClinic.now])
    #expect(try names() == ["backup.db", "backup.db.sha256", "clinic.db"])
  }

  @Test func `what was written after a backup does not make it worse`() throws {
    _ = try make()
    _ = try clinic.openCase("Arsip desa")

    #expect(try test().findings == [])
  }

  @Test func `nothing that exists is overwritten`() throws {
    try Data("x".utf8).write(to: URL(filePath: backup + ".sha256"))

    #expect(throws: StorageError.self) { try make() }

    #expect(try names() == ["backup.db.sha256", "clinic.db"])
  }

  @Test func `what the clinic cannot remember does not stay either`() throws {
    let other = try Casebook(path: folder.file("clinic.db"))
    try other.connection.queue.writeWithoutTransaction {
      try $0.execute(sql: "CREATE TRIGGER full BEFORE INSERT ON backup BEGIN SELECT RAISE(ABORT, 'no'); END")
    }

    #expect(throws: (any Error).self) { try make() }

    #expect(try names() == ["clinic.db"])
  }

  /// What can become of a backup, and how it is found out where nothing was noted of its bytes.
  enum Harm: String, CaseIterable {
    case cutInHalf, cutByAPage, cutToNothing, grown, torn, flipped, foreign

    func happen(to bytes: Data) -> Data {
      var bytes = bytes
      switch self {
      case .cutInHalf: return bytes.prefix(bytes.count / 2)
      case .cutByAPage: return bytes.dropLast(4096)
      case .cutToNothing: return Data()
      case .grown: return bytes + Data(repeating: 0, count: 4096)
      case .torn:
        // The second half never arrived.
        bytes.replaceSubrange(
          (bytes.count / 2)..., with: Data(repeating: 0, count: bytes.count - bytes.count / 2))
        return bytes
      case .flipped:
        if let place = bytes.range(of: Data("Antrean dua".utf8)) { bytes[place.lowerBound] ^= 0x20 }
        return bytes
      case .foreign: return Data("SQLite format 3\0".utf8) + Data(repeating: 0, count: 4080)
      }
    }
  }

  @Test(arguments: Harm.allCases, [true, false])
  func `a damaged backup is refused, with its digest beside it and without`(
    _ harm: Harm, _ hasSidecar: Bool
  ) throws {
    _ = try make()
    if !hasSidecar { try FileManager.default.removeItem(atPath: backup + ".sha256") }
    let bytes = try Data(contentsOf: URL(filePath: backup))
    try harm.happen(to: bytes).write(to: URL(filePath: backup))

    let result = try test()

    #expect(!result.findings.isEmpty)
    #expect(result.findings.contains(.digestDiffers) == hasSidecar)
    let remembered = try clinic.casebook.backups(by: clinic.admin).rows
    #expect(remembered.map(\.testedAt) == [nil])
    let target = folder.file("restored.db")
    let restored = try Casebook.restore(backup, to: target, scratch: folder.path)
    #expect(!restored.findings.isEmpty)
    #expect(ClinicFile.isFree(target))
  }

  @Test func `any flipped bit is found by the digest`() throws {
    _ = try make()
    let seed: UInt64 = 77
    var random = SplitMix(seed: seed)
    let bytes = try Data(contentsOf: URL(filePath: backup))

    for round in 1...20 {
      var harmed = bytes
      let place = random.roll(bytes.count)
      harmed[place] ^= 1 << UInt8(random.roll(8))
      try harmed.write(to: URL(filePath: backup))
      #expect(try test().findings.contains(.digestDiffers), "seed \(seed), round \(round), byte \(place)")
    }
  }

  @Test func `another clinic's backup is none of this one`() throws {
    let other = try SampleClinic(at: folder.file("other.db"))
    _ = try other.casebook.backUp(to: backup, by: other.admin, at: SampleClinic.now)

    let findings = try test().findings

    let last = try other.casebook.view { try JournalHead($0).seq }
    #expect(findings == [.otherHistory(unit: last)])
  }

  @Test(arguments: ["pipe", "/dev/zero", "folder"])
  func `what has no end is neither waited for nor copied`(_ thing: String) throws {
    let path = thing.hasPrefix("/") ? thing : folder.file(thing)
    if thing == "pipe" { try #require(mkfifo(path, 0o600) == 0) }
    if thing == "folder" { try #require(mkdir(path, 0o700) == 0) }

    #expect {
      try Casebook.restore(path, to: folder.file("restored.db"), scratch: folder.path)
    } throws: { error in
      if case .notAFile(path) = error as? StorageError { true } else { false }
    }
  }

  @Test func `a pipe in the place of the digest is not waited for`() throws {
    _ = try make()
    try #require(unlink(backup + ".sha256") == 0 && mkfifo(backup + ".sha256", 0o600) == 0)

    #expect(try test().findings == [.digestUnreadable])
  }

  @Test func `a file in use is no backup`() throws {
    let path = folder.file("clinic.db")

    let result = try clinic.casebook.testBackup(
      at: path, scratch: folder.path, by: clinic.admin, at: SampleClinic.now)

    #expect(result.findings.contains(.inUse))
  }

  @Test func `a restored clinic is the one that was backed up`() throws {
    let made = try make()
    _ = try clinic.openCase("Arsip desa")
    let target = folder.file("restored.db")

    let result = try Casebook.restore(backup, to: target, scratch: folder.path)

    #expect(result.findings == [])
    #expect(ClinicFile.isFree(target + "-wal"))
    let restored = try Casebook(path: target).verify(by: clinic.admin)
    #expect(restored.head == made.head)
    #expect(restored.findings == [])
    #expect(try Data(contentsOf: URL(filePath: target)).count == made.size)
  }

  @Test func `a restore never overwrites`() throws {
    _ = try make()
    let path = folder.file("clinic.db")
    let before = try Data(contentsOf: URL(filePath: path))

    #expect(throws: StorageError.self) {
      try Casebook.restore(backup, to: path, scratch: folder.path)
    }

    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `what a killed test left behind is cleared away`() throws {
    _ = try make()
    let left = folder.file("klinik-scratch-4194304-abcdef")
    try FileManager.default.createDirectory(atPath: left, withIntermediateDirectories: false)
    try Data("x".utf8).write(to: URL(filePath: left + "/klinik.db"))

    _ = try test()

    #expect(ClinicFile.isFree(left))
  }

  // MARK: -

  private func make() throws -> Backup {
    try clinic.casebook.backUp(to: backup, by: clinic.admin, at: SampleClinic.now)
  }

  private func test() throws -> BackupTest {
    try clinic.casebook.testBackup(
      at: backup, scratch: folder.path, by: clinic.admin, at: SampleClinic.now)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }.sorted()
  }
}
