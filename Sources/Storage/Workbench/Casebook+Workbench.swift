import GRDB

// What the tools beside the program need of a file: benchmarks, invented clinics. No command calls any of it.
extension Casebook {
  /// Moves what stands in the write-ahead log into the file itself, so that the file can be copied alone.
  package func settle() throws {
    try connection.queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
  }

  /// Opens a clinic whose writes are handed to the operating system and not waited for.
  ///
  /// Only for invented clinics: a power cut may damage the file.
  package init(hasty path: String) throws {
    try self.init(path: path)
    try connection.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = OFF") }
  }

  /// The statements that a use of the casebook runs, with their values, as another program could run them.
  package func heard(during body: () throws -> Void) throws -> [String] {
    let heard = Heard()
    connection.queue.writeWithoutTransaction { $0.trace { heard.add($0.expandedDescription) } }
    defer { connection.queue.unsafeRead { $0.trace(options: []) } }
    try body()
    return heard.all
  }
}
