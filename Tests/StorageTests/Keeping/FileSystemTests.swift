import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Where a clinic's file may stand. No network folder is at hand, so the tests say what the system would say.
struct FileSystemTests {
  static let remote: [(Int, String)] = [
    (0x6969, "NFS"), (0x517B, "SMB"), (0xFF53_4D42, "CIFS"), (0xFE53_4D42, "SMB2"), (0x0102_1997, "9p"),
    (0x6573_5546, "FUSE"),
  ]

  @Test(arguments: remote)
  func `a clinic in a network folder is not opened`(magic: Int, name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    _ = try SampleClinic(at: path)

    let error = #expect(throws: StorageError.self) {
      try Casebook(path: path, on: { _ in FileSystem(magic: magic, hasDevice: false) })
    }

    #expect(error?.wording.indonesian.contains("ada di folder jaringan (\(name)); data bisa rusak") == true)
    #expect(error?.wording.english.contains("over SSH") == true)
  }

  @Test(arguments: remote)
  func `no clinic is made in a network folder`(magic: Int, name: String) throws {
    let folder = try TemporaryFolder()

    #expect(throws: StorageError.self) {
      try Casebook.requirePlace(
        at: folder.file("clinic.db"), on: { _ in FileSystem(magic: magic, hasDevice: false) })
    }
  }

  @Test func `a disk of this machine is good, also through a driver outside the kernel`() {
    #expect(!FileSystem(magic: 0xEF53, hasDevice: true).isRemote)
    #expect(!FileSystem(magic: 0x0102_1994, hasDevice: false).isRemote)
    #expect(!FileSystem(magic: 0x6573_5546, hasDevice: true).isRemote)
  }

  @Test func `the system is really asked`() throws {
    let folder = try TemporaryFolder()

    #expect(FileSystem.of(folder.path) != nil)
    #expect(FileSystem.of(folder.file("nothing")) == nil)
  }

  @Test func `one that nobody has named is told by its number`() {
    #expect(FileSystem(magic: 0xBEEF, hasDevice: true).name == "0xbeef")
  }
}
