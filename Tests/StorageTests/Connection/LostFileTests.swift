import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// A clinic's file that somebody removes or replaces while it is open.
struct LostFileTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let casebook: Casebook

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
    casebook = try Casebook(path: folder.file("clinic.db"))
  }

  private func open(_ title: String) throws {
    _ = try casebook.openCase(CaseDraft(title: title), by: clinic.fitri, at: SampleClinic.now)
  }

  @Test func `a removed file takes no write`() throws {
    try FileManager.default.removeItem(atPath: folder.file("clinic.db"))

    #expect {
      try open("Antrean")
    } throws: { error in
      guard case StorageError.removed = error else { return false }
      return true
    }
  }

  @Test func `a file in whose place another one was moved takes no write`() throws {
    _ = try SampleClinic(at: folder.file("other.db"))
    try FileManager.default.removeItem(atPath: folder.file("clinic.db"))
    try FileManager.default.moveItem(atPath: folder.file("other.db"), toPath: folder.file("clinic.db"))

    #expect {
      try open("Antrean")
    } throws: { error in
      guard case StorageError.replaced = error else { return false }
      return true
    }
  }

  @Test func `a file that is moved away and back again is the same`() throws {
    try FileManager.default.moveItem(atPath: folder.file("clinic.db"), toPath: folder.file("away.db"))
    try FileManager.default.moveItem(atPath: folder.file("away.db"), toPath: folder.file("clinic.db"))

    try open("Antrean")

    #expect(try casebook.cases(CaseFilter(), by: clinic.fitri).total == 1)
  }
}
