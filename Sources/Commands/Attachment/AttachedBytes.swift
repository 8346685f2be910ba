import Domain
import Foundation
import Glibc
import Storage

/// All bytes of an ordinary file that is not too large to be attached.
///
/// - Throws: `StorageError.notAttached`.
func readFile(_ path: String) throws -> Data {
  let size = try sizeOfFile(path)
  guard size <= Attachment.sizeLimit else {
    throw StorageError.notAttached(path: path, .tooLarge(size: size, limit: Attachment.sizeLimit))
  }
  guard let file = FileHandle(forReadingAtPath: path) else {
    throw StorageError.notAttached(path: path, .unreadable(errno))
  }
  return try file.readToEnd() ?? Data()
}

/// How many bytes an ordinary file has.
///
/// - Throws: `StorageError.notAttached` where there is none, or it is a folder, a pipe or a device.
func sizeOfFile(_ path: String) throws -> Int {
  var status = stat()
  guard stat(path, &status) == 0 else { throw StorageError.notAttached(path: path, .unreadable(errno)) }
  guard status.st_mode & S_IFMT == S_IFREG else { throw StorageError.notAttached(path: path, .notAFile) }
  return Int(status.st_size)
}

/// Writes bytes to a file that does not exist yet, whole or not at all.
///
/// - Throws: `CommandError.output`.
func writeNewFile(_ bytes: Data, to path: String) throws {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
  guard descriptor >= 0 else {
    throw CommandError.output(path, errno == EEXIST ? .exists : .refused(errno))
  }
  let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  do {
    try file.write(contentsOf: bytes)
    try file.synchronize()
  } catch {
    unlink(path)
    throw CommandError.output(path, .refused(errno))
  }
}
