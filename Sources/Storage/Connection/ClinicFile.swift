import Glibc

/// What a path holds, found out before SQLite touches it, so that nothing foreign is ever written to.
enum ClinicFile {
  /// Stands in the header of every clinic's file: "KLNK".
  static let applicationID: Int32 = 0x4B4C_4E4B

  private static let magic = Array("SQLite format 3\0".utf8)

  /// Makes sure that the path holds a clinic.
  ///
  /// - Throws: `StorageError.noClinic`, `.notAFile`, `.notAClinic`, `.unreadable`.
  static func requireClinic(at path: String) throws(StorageError) {
    try requireRegularFile(at: path)
    let header = try header(at: path)
    guard header.count == 100, header.starts(with: magic) else {
      throw header.isEmpty ? .empty(path: path) : .notAClinic(path: path)
    }
    let id = header[68..<72].reduce(Int32(0)) { ($0 << 8) | Int32($1) }
    guard id == applicationID else { throw .notAClinic(path: path) }
    guard access(path, W_OK) == 0 else { throw .readOnly(path: path) }
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

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func requireRegularFile(at path: String) throws(StorageError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .noClinic(path: path) : .unreadable(path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
  }

  private static func header(at path: String) throws(StorageError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 100)
    let count = read(file, &bytes, 100)
    guard count >= 0 else { throw .unreadable(path: path, code: errno) }
    return Array(bytes.prefix(count))
  }
}
