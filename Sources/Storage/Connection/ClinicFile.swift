import Glibc

/// What a path holds, found out before SQLite touches it, so that nothing foreign is ever written to.
enum ClinicFile {
  /// Stands in the header of every clinic's file: "KLNK".
  static let applicationID: Int32 = 0x4B4C_4E4B

  /// Makes sure that the path holds a clinic.
  ///
  /// - Throws: `StorageError.noClinic`, `.notAFile`, `.notAClinic`, `.unreadable`, `.readOnly`, `.folderReadOnly`,
  ///   `.onNetwork`.
  static func requireClinic(
    at path: String, on probe: FileSystem.Probe = FileSystem.of
  ) throws(StorageError) {
    try requireRegularFile(at: path)
    try requireDisk(at: path, on: probe)
    let header = try ClinicHeader(at: path)
    guard !header.isEmpty else { throw .empty(path: path) }
    guard header.isClinic else { throw .notAClinic(path: path) }
    guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
    let directory = directory(of: path)
    guard access(directory, W_OK | X_OK) == 0 else { throw .folderReadOnly(path: directory) }
  }

  /// Makes sure that a path lies on a disk of this machine: over a network the locks do not hold on which SQLite
  /// relies.
  ///
  /// - Throws: `StorageError.onNetwork`.
  static func requireDisk(at path: String, on probe: FileSystem.Probe) throws(StorageError) {
    if let fileSystem = probe(path), fileSystem.isRemote {
      throw .onNetwork(path: path, fileSystem: fileSystem.name)
    }
  }

  /// What SQLite keeps beside a database; an old one would be taken for part of a new clinic.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Makes sure that nothing stands at the path yet, nor anything that SQLite would read along with it.
  ///
  /// - Throws: `StorageError.alreadyThere`, `.directoryNotWritable`.
  static func requireNothing(at path: String) throws(StorageError) {
    for suffix in [""] + companions where !isFree(path + suffix) {
      throw .alreadyThere(path: path + suffix)
    }
    let directory = directory(of: path)
    guard access(directory, W_OK | X_OK) == 0 else { throw .directoryNotWritable(path: directory) }
  }

  /// Whether nothing has that name, not even a broken link.
  static func isFree(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) != 0
  }

  /// Whether this process runs as the user to whom the file belongs, or as root.
  static func isOwned(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && (status.st_uid == geteuid() || geteuid() == 0)
  }

  /// Whether a folder is a group's: its members may write in it, and what is made in it belongs to the group as well.
  static func isShared(folder: String) -> Bool {
    var status = stat()
    let rights = mode_t(S_ISGID) | 0o020
    return stat(folder, &status) == 0 && status.st_mode & rights == rights
  }

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes sure that a path holds what can be read to an end: neither a folder nor a pipe nor a device.
  ///
  /// - Throws: `StorageError.noClinic`, `.unreadable`, `.notAFile`.
  static func requireRegularFile(at path: String) throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .noClinic(path: path) : .unreadable(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  }
}
