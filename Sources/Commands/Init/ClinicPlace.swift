import Glibc
import Storage

/// Where a new clinic will stand.
struct ClinicPlace {
  /// The file.
  let path: String
  /// Whether commands find it there without being told.
  let isUsual: Bool

  init(_ typed: String?, at desk: Desk) throws {
    path = typed ?? desk.clinicPath
    isUsual = path == desk.clinicPath
    makesDirectory = path == GlobalOptions.usualPath(desk.environment)
  }

  private let makesDirectory: Bool

  /// Makes the folder of the usual place, and of no other one: a slip in a path should not leave folders behind.
  ///
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`.
  func prepare() throws {
    if makesDirectory {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        mkdir(folder, 0o700)  // what is wrong with it is said by the next line
      }
    }
    try Casebook.requirePlace(at: path)
  }
}
