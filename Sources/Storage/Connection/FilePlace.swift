import Glibc

/// Which file stood at a path when it was opened: what is written into a file that was removed, or replaced by
/// another one, is lost.
struct FilePlace: Sendable {
  private let path: String
  private let device: dev_t
  private let inode: ino_t

  /// - Throws: `StorageError.removed` where there is no file.
  init(path: String) throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.absence(of: path) }
    self.path = path
    device = status.st_dev
    inode = status.st_ino
  }

  /// Makes sure that the path still holds that file.
  ///
  /// - Throws: `StorageError.removed`, `.replaced`.
  func check() throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.absence(of: path) }
    guard status.st_dev == device, status.st_ino == inode else { throw .replaced(path: path) }
  }

  private static func absence(of path: String) -> StorageError {
    errno == ENOENT || errno == ENOTDIR ? .removed(path: path) : .unreadable(path: path, code: errno)
  }
}
