import Domain
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What somebody who owns the file can do so that everything in it fits: only a head digest tells that was kept
/// outside, and only about the units up to its own.
struct HeadDigestTests {
  private let clinic: TamperedClinic
  private let noted: String

  init() throws {
    clinic = try TamperedClinic()
    noted = try #require(try clinic.clinic.casebook.verify(by: clinic.clinic.hasan).head)
  }

  private func outcome(
    of path: String
  ) throws -> (findings: [Finding], head: String?, unitOfNoted: Int64?) {
    let casebook = try Casebook(path: path)
    let hasan = clinic.clinic.hasan
    let result = try casebook.verify(by: hasan)
    return (result.findings, result.head, try casebook.unit(digest: noted, by: hasan))
  }

  @Test func `an older copy of the file agrees with itself and lacks the digest`() throws {
    let older = try TamperedClinic()
    let copy = older.folder.file("older.db")
    try ClinicCopy.make(of: older.clinic.casebook.connection, at: copy)
    _ = try older.clinic.addFollowUp(to: older.caseFile)
    let noted = try #require(try older.clinic.casebook.verify(by: older.clinic.hasan).head)

    let casebook = try Casebook(path: copy)

    #expect(try casebook.verify(by: older.clinic.hasan).findings == [])
    #expect(try casebook.unit(digest: noted, by: older.clinic.hasan) == nil)
  }

  @Test func `the list of reads and backups stands outside the history`() throws {
    _ = try clinic.clinic.casebook.backUp(
      to: clinic.folder.file("copy.db"), by: clinic.clinic.admin, at: SampleClinic.now)

    try clinic.tamper("DELETE FROM personalRead; DELETE FROM backup")

    let robbed = try outcome(of: clinic.folder.file("clinic.db"))
    #expect(robbed.findings == [])
    #expect(robbed.unitOfNoted == clinic.last)
  }
}
