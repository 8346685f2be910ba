import Glibc

/// A database under a temporary name beside the place where it will stand, so that a half-made one is never
/// taken for a clinic.
struct DraftFile {
  let path: String
  private let final: String

  /// Takes a name that no other process has, and clears away what those left in the folder that were killed.
  init(for final: String) {
    self.final = final
    var random = SystemRandomNumberGenerator()
    let mark = String(UInt32.random(in: 1 ... .max, using: &random), radix: 16)
    path = "\(final)\(Self.infix)\(getpid())-\(mark)"
    Self.discardLeftovers(in: ClinicFile.directory(of: final))
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
  /// No draft takes so long; another process may meanwhile have the number of the one that made it.
  private static let longest = 86_400  // seconds

  private static func remove(_ path: String) {
    for suffix in [""] + ClinicFile.companions {
      unlink(path + suffix)
    }
  }

  /// The drafts in a folder whose process no longer runs, by name, with what SQLite left beside them.
  ///
  /// Whatever clinic they were to be: the copies of a night have a name of their own each.
  static func leftovers(in directory: String) -> [String] {
    names(inFolder: directory).filter { name in
      owner(ofDraft: name).map { !isRunning($0) || isOld("\(directory)/\(name)") } ?? false
    }.sorted()
  }

  private static func discardLeftovers(in directory: String) {
    for name in leftovers(in: directory) { unlink("\(directory)/\(name)") }
  }

  /// The process that made a draft, by the draft's name: `klinik.db.new-4711-9c01af`; nil where it is none.
  private static func owner(ofDraft name: String) -> pid_t? {
    guard let start = name.ranges(of: infix).last else { return nil }
    var rest = name[start.upperBound...]
    for suffix in ClinicFile.companions where rest.hasSuffix(suffix) { rest = rest.dropLast(suffix.count) }
    let parts = rest.split(separator: "-", omittingEmptySubsequences: false)
    guard start.lowerBound > name.startIndex, parts.count == 2, let owner = pid_t(parts[0]), owner > 0,
      UInt32(parts[1], radix: 16) != nil
    else { return nil }
    return owner
  }

  private static func isRunning(_ process: pid_t) -> Bool { kill(process, 0) == 0 || errno != ESRCH }

  private static func isOld(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else { return false }
    return time(nil) - status.st_mtim.tv_sec > longest
  }
}
