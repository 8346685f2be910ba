import Domain
import GRDB
import Testing

@testable import Storage

struct FullDiskTests {
  @Test(arguments: [ResultCode.SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CANTOPEN])
  func `a disk without room is said to be full, whatever SQLite could not do there`(_ code: ResultCode) {
    // The system keeps no blocks for /proc, so that nothing ever fits there.
    let error = #expect(throws: StorageError.self) {
      try StorageError.translating(path: "/proc/klinik.db") { throw DatabaseError(resultCode: code) }
    }

    #expect(error?.wording.indonesian.contains("penuh") == true)
  }
}
