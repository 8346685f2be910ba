import Glibc

/// Makes sure, before a command does anything, that its answer can go to a file. Answers whether an ordinary file is
/// there, which would be replaced.
///
/// - Throws: ``CommandError`` for a directory, for the clinic's own file, for a device or a pipe that takes nothing, and
///   where no file can be made.
@discardableResult
func requireOutput(to path: String, sparing database: String?) throws(CommandError) -> Bool {
  var target = stat()
  let exists = stat(path, &target) == 0
  if exists, target.st_mode & S_IFMT == S_IFDIR { throw .output(path, .isDirectory) }
  if let database, exists ? isSameFile(target, database) : isReserved(path, beside: database) {
    throw .output(path, .isDatabase)
  }
  // Linux names what runs here; where it does not, nothing is the same.
  if exists, isSame(target, "/proc/self/exe") { throw .output(path, .isProgram) }
  // A device or a pipe is written to, never replaced; nor is the file that /dev/stdout happens to be.
  if exists, target.st_mode & S_IFMT != S_IFREG || path.hasPrefix("/dev/") {
    guard access(path, W_OK) == 0 else { throw .output(path, .refused(errno)) }
    return false
  }
  // A link that leads nowhere is not ours to replace, and where it wanted to lead is not ours to guess.
  if !exists, lstat(path, &target) == 0 { throw .output(path, .refused(ENOENT)) }
  let neighbour = neighbour(of: exists ? resolved(path) : path)
  let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .output(path, .refused(errno)) }
  close(descriptor)
  unlink(neighbour)
  return exists
}

/// Beside a file, where it is written before it takes its name.
private func neighbour(of path: String) -> String { "\(path).\(getpid()).tmp" }

/// Writes a file whole or not at all: to a neighbour first, which then takes its name. Answers with the full path.
/// An ordinary file that is there is replaced only where `mayReplace` says so, which is asked for no other.
///
/// - Throws: ``CommandError`` for a directory, for the clinic's own file, for a file that is to stay, and when the
///   operating system refuses; what `mayReplace` throws.
func writeAtomically(
  _ text: String, to path: String, sparing database: String?, mayReplace: () throws -> Bool
) throws -> String {
  let isReplaced = try requireOutput(to: path, sparing: database)
  var target = stat()
  let exists = stat(path, &target) == 0
  if exists, target.st_mode & S_IFMT != S_IFREG || path.hasPrefix("/dev/") {
    try write(text, to: path, flags: O_WRONLY | O_APPEND)
    return path
  }
  if isReplaced, try !mayReplace() { throw CommandError.output(path, .isThere) }
  // A link keeps standing: what it points to is replaced.
  let destination = exists ? resolved(path) : path
  let neighbour = neighbour(of: destination)
  do throws(CommandError) {
    try write(
      text, to: neighbour, flags: O_WRONLY | O_CREAT | O_EXCL, mode: exists ? target.st_mode & 0o777 : 0o666)
    guard rename(neighbour, destination) == 0 else { throw CommandError.output(path, .refused(errno)) }
  } catch {
    unlink(neighbour)
    throw error
  }
  return resolved(destination)
}

/// What SQLite appends to a file's name for the files beside it.
private let companions = ["", "-wal", "-shm", "-journal"]

private func isSameFile(_ file: stat, _ path: String) -> Bool {
  companions.contains { isSame(file, path + $0) || isSame(file, resolved(path) + $0) }
}

private func isSame(_ file: stat, _ path: String) -> Bool {
  var other = stat()
  return stat(path, &other) == 0 && other.st_dev == file.st_dev && other.st_ino == file.st_ino
}

/// Whether a path that is free now is one at which SQLite keeps a file of the database, however it is written.
private func isReserved(_ path: String, beside database: String) -> Bool {
  func parts(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (resolved("."), path) }
    let folder = path[..<slash]
    return (resolved(folder.isEmpty ? "/" : String(folder)), String(path[path.index(after: slash)...]))
  }
  let wanted = parts(path)
  return [database, resolved(database)].map(parts).contains { own in
    own.folder == wanted.folder && companions.contains { own.name + $0 == wanted.name }
  }
}

private func write(_ text: String, to path: String, flags: Int32, mode: mode_t = 0) throws(CommandError) {
  let descriptor = open(path, flags | O_CLOEXEC, mode)
  guard descriptor >= 0 else { throw .output(path, .refused(errno)) }
  var failure = writeAll(text, to: descriptor)
  if failure == nil, flags & O_CREAT != 0, fsync(descriptor) != 0 { failure = errno }
  if close(descriptor) != 0, failure == nil { failure = errno }
  if let failure { throw .output(path, .refused(failure)) }
}

/// Writes all of a text to a file descriptor; the error number when that fails.
package func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
  var text = text
  return text.withUTF8 { bytes -> Int32? in
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return nil
  }
}

private func resolved(_ path: String) -> String {
  guard let full = realpath(path, nil) else { return path }
  defer { free(full) }
  return String(cString: full)
}
