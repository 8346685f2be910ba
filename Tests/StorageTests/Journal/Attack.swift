import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A clinic in a file, with a case, two sessions and two follow-ups, and what somebody does to the file with
/// another program.
struct TamperedClinic {
  let folder: TemporaryFolder
  let clinic: SampleClinic
  let caseFile: CaseFile
  let session: Session
  let followUp: FollowUp
  /// The class that was logged last: nothing else was made with it.
  let lesson: Session
  /// The last unit of the journal.
  let last: Int64

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
    caseFile = try clinic.openCase()
    session = try clinic.log(on: [caseFile], note: "Antre dua jam").session
    followUp = try clinic.addFollowUp(to: caseFile)
    _ = try clinic.addFollowUp("Hitung rata-rata waktu tunggu", .clinic, to: caseFile)
    lesson = try clinic.log(.class).session
    last = try clinic.casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? 0 }
  }

  /// Attaches a small file to the case.
  func attach() throws -> Domain.Attachment {
    try clinic.casebook.attach(
      Data("isi".utf8), named: "surat.txt", to: caseFile.id, by: clinic.fitri, at: SampleClinic.now
    ).result
  }

  /// Runs a statement with all guards taken off, and puts those back that it did not touch, as somebody who
  /// owns the file can.
  func tamper(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.file("clinic.db"), configuration: configuration)
    try queue.writeWithoutTransaction { database in
      let guards = try Row.fetchAll(
        database,
        sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND NOT instr(?, name)",
        arguments: [sql])
      for trigger in guards {
        try database.execute(sql: "DROP TRIGGER \(trigger["name"] as String)")
      }
      try database.execute(sql: sql)
      for trigger in guards {
        try database.execute(sql: trigger["sql"])
      }
    }
    try queue.close()
  }

  /// The id of the session's note.
  func note() throws -> Int64 { try id("SELECT note FROM session WHERE number = 1") }

  /// The id of Rina's particulars.
  func identityOfRina() throws -> Int64 {
    try id("SELECT identity FROM person WHERE id = \(clinic.rina.person.rawValue)")
  }

  /// The rows of the last unit, as the table and the key that a finding names.
  var rowsOfLastUnit: [(table: String, key: String)] {
    let id = lesson.id.rawValue
    return [
      ("session", "\(id)"), ("attendance", "\(id) \(clinic.sari.person.rawValue)"),
      ("attendance", "\(id) \(clinic.rina.person.rawValue)"),
    ]
  }

  private func id(_ sql: String) throws -> Int64 {
    try clinic.casebook.view { try $0.value(sql) ?? 0 }
  }

  func findings() throws -> [Finding] {
    try Casebook(path: folder.file("clinic.db")).verify(by: clinic.hasan).findings
  }
}

/// What somebody does to a clinic's file, and what `verify` must say of it.
struct Attack: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sql: String
  let findings: @Sendable (TamperedClinic) throws -> Set<Finding>

  init(_ name: String, _ sql: String, finds: @escaping @Sendable (TamperedClinic) throws -> Set<Finding>) {
    testDescription = name
    self.sql = sql
    findings = finds
  }
}
