import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

struct DiagnosisTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
  }

  @Test func `a new clinic is well but for its backup`() throws {
    #expect(try verdicts().filter { $0.value != .sound } == ["backup": .warning])
  }

  @Test func `a backup counts when it was tested, and for so many days`() throws {
    let backup = folder.file("backup.db")
    _ = try clinic.casebook.backUp(to: backup, by: clinic.admin, at: SampleClinic.now)
    #expect(try verdicts()["backup"] == .warning)

    _ = try clinic.casebook.testBackup(
      at: backup, scratch: folder.path, by: clinic.admin, at: SampleClinic.now)

    #expect(try verdicts()["backup"] == .sound)
    #expect(try verdicts(days: 8)["backup"] == .warning)
  }

  @Test func `a row that was changed behind the program's back is broken`() throws {
    try clinic.casebook.connection.queue.writeWithoutTransaction {
      try $0.execute(sql: "UPDATE setting SET value = 'Lain' WHERE key = 'name'")
    }

    #expect(try verdicts()["history"] == .broken)
  }

  @Test func `a page that the disk has lost is broken`() throws {
    let path = folder.file("clinic.db")
    let (page, size) = try clinic.casebook.view { database -> (Int, Int) in
      let page = try Int.fetchOne(
        database, sql: "SELECT rootpage FROM sqlite_schema WHERE name = 'backupByDigest'")
      return (try #require(page), try #require(try Int.fetchOne(database, sql: "PRAGMA page_size")))
    }
    try clinic.casebook.connection.queue.close()
    let file = try FileHandle(forUpdating: URL(filePath: path))
    try file.seek(toOffset: UInt64((page - 1) * size))
    try file.write(contentsOf: Data(repeating: 0xA5, count: size))
    try file.close()

    let diagnoses = try Casebook(path: path).diagnose(
      backupLimit: 7, by: clinic.admin, at: SampleClinic.now)

    #expect(diagnoses.first { $0.id == "integrity" }?.verdict == .broken)
  }

  @Test(arguments: [(0o664, 0o755), (0o600, 0o777), (0o660, 0o700)])
  func `rights that let in too many or too few are a warning`(file: Int, folder rights: Int) throws {
    chmod(folder.file("clinic.db"), mode_t(file))
    chmod(folder.path, mode_t(rights))

    #expect(try verdicts()["rights"] == .warning)
  }

  @Test func `half-made files of processes that were killed are named`() throws {
    try Data([1]).write(to: URL(filePath: folder.file("malam.db.new-999999999-ab")))

    let diagnoses = try clinic.casebook.diagnose(backupLimit: 7, by: clinic.admin, at: SampleClinic.now)

    let found = diagnoses.compactMap { if case .leftovers(let names) = $0 { names } else { nil } }
    #expect(found == [["malam.db.new-999999999-ab"]])
    #expect(try verdicts()["leftovers"] == .warning)
  }

  @Test func `an erasure is unfinished until it was done again`() throws {
    let caseFile = try clinic.openCase()
    let session = try clinic.log(on: [caseFile], note: "Antrean dua jam.").session
    let hasty = try Casebook(
      Connection(path: folder.file("clinic.db"), patience: 0.05), schema: Migrator.latest)
    func redact() throws -> Purge {
      try hasty.redact(.note, of: .session(session.id), by: clinic.admin, at: SampleClinic.now).purge
    }
    let reader = try Connection(path: folder.file("clinic.db"))

    let first = try reader.queue.read { database in
      _ = try Int.fetchOne(database, sql: "SELECT count(*) FROM word")
      return try redact()
    }

    #expect(first == .held)
    #expect(try verdicts()["erasure"] == .broken)
    #expect(try unfinished() == ["SS-2026-0001 note"])
    #expect(try redact() == .complete)
    #expect(try verdicts()["erasure"] == .sound)
    #expect(try unfinished() == [])
  }

  private func unfinished() throws -> [String] {
    try clinic.casebook.diagnose(backupLimit: 7, by: clinic.admin, at: SampleClinic.now).compactMap {
      guard case .erasure(let unfinished?) = $0 else { return nil }
      return "\(unfinished.code) \(unfinished.place?.rawValue ?? "-")"
    }
  }

  private func verdicts(days: Int64 = 0) throws -> [String: Diagnosis.Verdict] {
    let now = SampleClinic.now.adding(milliseconds: days * 86_400_000)
    let diagnoses = try clinic.casebook.diagnose(backupLimit: 7, by: clinic.admin, at: now)
    return Dictionary(uniqueKeysWithValues: diagnoses.map { ($0.id, $0.verdict) })
  }
}
