import CSQLiteSession
import Foundation

/// Changesets merged into one that does the same.
///
/// A class, because the C object must be freed exactly once.
final class ChangeGroup {
  private var group: OpaquePointer?

  init() throws {
    try check(sqlite3changegroup_new(&group))
  }

  deinit {
    sqlite3changegroup_delete(group)
  }

  /// Adds a changeset behind those before; false where it is none.
  func add(_ bytes: some ContiguousBytes) -> Bool {
    // The C function only reads, but its signature asks for a mutable pointer.
    bytes.withUnsafeBytes {
      guard ChangesetShape.fits($0) else { return false }
      return sqlite3changegroup_add(group, Int32($0.count), UnsafeMutableRawPointer(mutating: $0.baseAddress))
        == SQLITE_OK
    }
  }

  /// The merged changeset.
  func output() throws -> Changeset {
    try withOutput { Changeset(bytes: Array(UnsafeRawBufferPointer(start: $1, count: Int($0)))) }
  }

  /// Gives the merged changeset to `body`, without a copy of it.
  func withOutput<Result>(_ body: (Int32, UnsafeMutableRawPointer?) throws -> Result) throws -> Result {
    var size: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    try check(sqlite3changegroup_output(group, &size, &bytes))
    defer { sqlite3_free(bytes) }
    return try body(size, bytes)
  }
}
