import Glibc

/// The whole text of a file.
func readText(_ path: String) throws -> String {
  let file = open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw BenchError.file(path, code: errno) }
  defer { close(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(file, &chunk, chunk.count)
    guard count >= 0 else { throw BenchError.file(path, code: errno) }
    guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
    bytes += chunk.prefix(count)
  }
}

/// Writes a file bit by bit.
func writeFile(_ path: String, _ body: ((String) throws -> Void) throws -> Void) throws {
  let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard file >= 0 else { throw BenchError.file(path, code: errno) }
  defer { close(file) }
  try body { text in
    var text = text
    try text.withUTF8 { bytes in
      var done = 0
      while done < bytes.count {
        let count = write(file, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        guard count > 0 else { throw BenchError.file(path, code: errno) }
        done += count
      }
    }
  }
}

/// Whether something stands at a path.
func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

/// Removes a clinic's file and what SQLite keeps beside it.
func removeClinic(_ path: String) {
  for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
}
