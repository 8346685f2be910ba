import Glibc

/// The first hundred bytes of a database, read without SQLite.
struct ClinicHeader {
  private let bytes: [UInt8]

  /// Reads as many of them as the file has.
  init(at path: String) throws(StorageError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(path: path, code: errno) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: Self.length)
    let count = read(file, &bytes, Self.length)
    guard count >= 0 else { throw .unreadable(path: path, code: errno) }
    self.bytes = Array(bytes.prefix(count))
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Whether they begin a clinic's file.
  var isClinic: Bool {
    bytes.count == Self.length && bytes.starts(with: Self.magic)
      && number(at: 68, width: 4) == Self.applicationID
  }

  /// How long the file has to be, in bytes, by what it says of itself.
  var size: Int64 {
    let page = number(at: 16, width: 2)
    return (page == 1 ? 65536 : page) * number(at: 28, width: 4)
  }

  private static let length = 100
  private static let magic = Array("SQLite format 3\0".utf8)
  private static let applicationID = Int64(ClinicFile.applicationID)

  /// A number of the header, most significant byte first.
  private func number(at start: Int, width: Int) -> Int64 {
    bytes.dropFirst(start).prefix(width).reduce(0) { ($0 << 8) | Int64($1) }
  }
}
