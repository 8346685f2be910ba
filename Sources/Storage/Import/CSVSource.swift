import Glibc

/// An open file that is read once from front to back, and closed when the value goes.
struct CSVSource: ~Copyable {
  let path: String
  /// Bytes of the file when it was opened.
  let size: Int
  private let descriptor: Int32

  /// Opens an ordinary file; a pipe does not make it wait.
  init(path: String) throws(CSVError) {
    let opened = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard opened >= 0 else { throw .file(path: path, Self.problem(errno)) }
    do throws(CSVError.FileProblem) {
      size = try Self.size(of: opened)
    } catch {
      close(opened)
      throw .file(path: path, error)
    }
    self.path = path
    descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// Reads as many bytes as fit, fewer at the system's whim, none at the end.
  func read(into space: UnsafeMutableRawBufferPointer) throws(CSVError) -> Int {
    while true {
      let count = Glibc.read(descriptor, space.baseAddress, space.count)
      if count >= 0 { return count }
      let code = errno
      guard code == EINTR else { throw .file(path: path, .unreadable(code: code)) }
    }
  }

  private static func size(of descriptor: Int32) throws(CSVError.FileProblem) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw .directory
    default: throw .notRegular
    }
  }

  private static func problem(_ code: Int32) -> CSVError.FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .notFound
    case EACCES, EPERM: .notPermitted
    default: .unreadable(code: code)
    }
  }
}
