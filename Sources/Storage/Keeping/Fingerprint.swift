import Foundation
import Glibc

/// How long a file is, and the SHA-256 of its bytes.
struct Fingerprint: Sendable, Hashable {
  /// In bytes.
  private(set) var size: Int64 = 0
  private(set) var digest = Data()

  /// Reads a file from end to end.
  init(of path: String) throws(StorageError) {
    try self.init(reading: path) { _ throws(StorageError) in }
  }

  /// Copies a file to a path where nothing stands, down to the disk, and tells what was copied.
  ///
  /// - Throws: `StorageError.full`, `.unreadable`.
  init(copying path: String, to target: String) throws(StorageError) {
    let copy = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard copy >= 0 else { throw .unreadable(path: target, code: errno) }
    defer { close(copy) }
    try self.init(reading: path) { bytes throws(StorageError) in try write(all: bytes, to: copy, target) }
    guard fsync(copy) == 0 else { throw refusedWriting(target) }
  }

  private init(
    reading path: String, _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Void
  ) throws(StorageError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { room.deallocate() }
    var sum = Digest()
    while true {
      let count = read(file, room.baseAddress, room.count)
      guard count >= 0 else { throw .unreadable(path: path, code: errno) }
      guard count > 0 else { break }
      let bytes = UnsafeRawBufferPointer(rebasing: room[..<count])
      sum.add(bytes)
      size += Int64(count)
      try body(bytes)
    }
    digest = Data(sum.finish())
  }
}

/// Writes all bytes to a file descriptor.
///
/// - Throws: `StorageError.full`, `.unreadable` with the path.
func write(
  all bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: String
) throws(StorageError) {
  var rest = bytes
  while !rest.isEmpty {
    let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw refusedWriting(path) }
    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
  }
}

private func refusedWriting(_ path: String) -> StorageError {
  [ENOSPC, EDQUOT, EFBIG].contains(errno) ? .full(path: path) : .unreadable(path: path, code: errno)
}
