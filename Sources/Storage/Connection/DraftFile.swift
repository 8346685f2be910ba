import Glibc

/// A database under a temporary name beside the place where it will stand, so that a half-made one is never
/// taken for a clinic.
struct DraftFile {
  let path: String
  private let final: String

  /// Takes a name that no other process has, and clears away what one left behind that was killed.
  init(for final: String) {
    self.final = final
    var random = SystemRandomNumberGenerator()
    let mark = String(UInt32.random(in: 1 ... .max, using: &random), radix: 16)
    path = "\(final)\(Self.infix)\(getpid())-\(mark)"
    discardLeftovers()
  }

  /// Gives the file its name, unless another one has taken it meanwhile. Others than owner and group may not read
  /// it: it holds personal data.
  ///
  /// - Parameter isShared: Whether the group may read and write it too.
  func publish(isShared: Bool = false) throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .unreadable(path: final, code: errno) }
    // A memory stick has no permissions: there the owner of the file is told EPERM.
    guard chmod(path, isShared ? 0o660 : status.st_mode & 0o770) == 0 || errno == EPERM else {
      throw .unreadable(path: final, code: errno)
    }
    try takeName()
    let directory = open(ClinicFile.directory(of: final), O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  func discard() {
    Self.remove(path)
  }

  /// Two names for one file tell at once whether the second one is taken. Where a file can have only one, as on a
  /// memory stick, the name is taken first with nothing in it.
  private func takeName() throws(StorageError) {
    if link(path, final) == 0 { return }
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else {
      throw errno == EEXIST ? .alreadyThere(path: final) : .unreadable(path: final, code: errno)
    }
    let place = open(final, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard place >= 0 else {
      throw errno == EEXIST ? .alreadyThere(path: final) : .unreadable(path: final, code: errno)
    }
    close(place)
    guard rename(path, final) == 0 else {
      let code = errno
      unlink(final)
      throw .unreadable(path: final, code: code)
    }
  }

  private static let infix = ".new-"

  private static func remove(_ path: String) {
    for suffix in [""] + ClinicFile.companions {
      unlink(path + suffix)
    }
  }

  /// Removes drafts of this clinic whose process no longer runs.
  private func discardLeftovers() {
    let directory = ClinicFile.directory(of: final)
    let name = final.split(separator: "/").last.map(String.init) ?? final
    guard let stream = opendir(directory) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let found = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard found.hasPrefix(name + Self.infix) else { continue }
      let rest = found.dropFirst(name.count + Self.infix.count)
      guard let owner = rest.split(separator: "-").first.flatMap({ pid_t($0) }), owner > 0 else { continue }
      if kill(owner, 0) != 0, errno == ESRCH { unlink("\(directory)/\(found)") }
    }
  }
}
