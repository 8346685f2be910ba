import Glibc

/// A database under a temporary name beside the place where it will stand, so that a half-made one is never
/// taken for a clinic.
struct DraftFile {
  let path: String
  private let final: String

  init(for final: String) throws(StorageError) {
    self.final = final
    path = "\(final).new-\(getpid())"
    discard()
  }

  /// Gives the file its name, unless another one has taken it meanwhile.
  func publish() throws(StorageError) {
    guard link(path, final) == 0 else {
      throw errno == EEXIST ? .alreadyThere(path: final) : .unreadable(path: final, code: errno)
    }
    let directory = open(ClinicFile.directory(of: final), O_RDONLY | O_CLOEXEC)
    if directory >= 0 {
      fsync(directory)
      close(directory)
    }
  }

  func discard() {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      unlink(path + suffix)
    }
  }
}
