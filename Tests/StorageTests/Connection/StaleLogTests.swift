import Foundation
import TestSupport
import Testing

@testable import Storage

/// What is left beside a clinic's file when only the file itself was deleted.
struct StaleLogTests {
  @Test func `a new clinic is not made beside the log of a deleted one`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let old = try SampleClinic(at: path)
    _ = try old.openCase("Kasus lama")
    try FileManager.default.removeItem(atPath: path)

    #expect {
      try SampleClinic(at: path)
    } throws: { error in
      guard case StorageError.alreadyThere(let found) = error else { return false }
      return found == path + "-wal"
    }
  }

  @Test func `a clinic made where nothing is left begins anew`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    _ = try SampleClinic(at: path).openCase("Kasus lama")
    for suffix in ["", "-wal", "-shm"] {
      try FileManager.default.removeItem(atPath: path + suffix)
    }

    let clinic = try SampleClinic(at: path)

    #expect(try clinic.casebook.cases(CaseFilter(), by: clinic.hasan).total == 0)
    #expect(try clinic.casebook.verify(by: clinic.hasan).findings == [])
  }
}
