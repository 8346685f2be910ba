import Glibc

/// A folder of one's own in which a copy is tried out; it goes when the trial is over.
struct ScratchFolder {
  private static let prefix = "klinik-scratch-"

  private let path: String

  /// Makes it, and clears away what was left behind by a process that was killed.
  ///
  /// - Parameter parent: A folder for temporary files.
  /// - Throws: `StorageError.unreadable`.
  init(in parent: String) throws(StorageError) {
    Self.discardLeftovers(in: parent)
    var template = Array("\(parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .unreadable(path: parent, code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  func remove() {
    Self.remove(path)
  }

  private static func remove(_ folder: String) {
    for name in names(inFolder: folder) { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  private static func discardLeftovers(in parent: String) {
    for name in names(inFolder: parent) where name.hasPrefix(prefix) {
      let owner = name.dropFirst(prefix.count).split(separator: "-").first.flatMap { pid_t($0) }
      guard let owner, owner > 0, kill(owner, 0) != 0, errno == ESRCH else { continue }
      remove("\(parent)/\(name)")
    }
  }
}
