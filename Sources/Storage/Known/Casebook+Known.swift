public import Domain
import GRDB

extension Casebook {
  /// The clinic as its file stood at the end of a local day: another casebook, which can only be read.
  ///
  /// A scratch database gets the facts of that day. Texts, particulars and files are read where they stand, so that
  /// one that was erased since is gone here too. The reader's rights are those of today.
  ///
  /// The file of a day is the journal up to its last unit that bears an instant of that day or an earlier one. Where
  /// a clock was set back, later units with such an instant belong to it, and so does all that stands before them:
  /// the order of the units is certain, a clock is not.
  ///
  /// - Throws: `StorageError.beforeClinic` for a day on which nothing had been recorded yet; `.pastUnknown` where the
  ///   facts are not what the journal says; `.noScratch`.
  public func knownOn(_ day: Day) throws -> Casebook {
    try knownOn(day, by: nil)
  }

  /// The same, on a way that is given.
  func knownOn(_ day: Day, by way: Past.Way?) throws -> Casebook {
    let path = connection.queue.path
    let zone = clinic.zone
    try ClinicFile.requireClinic(at: path)
    return try StorageError.translating(path: path) {
      let scratch = try Connection(scratchOver: path)
      do {
        try scratch.queue.writeWithoutTransaction { database in
          try database.inTransaction(.deferred) {
            let past = try Past(database, of: day, in: zone)
            try past.lay(way)
            return .commit
          }
        }
      } catch is ApplyConflict {
        throw StorageError.pastUnknown(day)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_FULL {
        throw StorageError.noScratch
      }
      return try Casebook(scratch, of: connection, schema: Migrator.latest, knownOn: day)
    }
  }

  /// Makes sure that this is the file itself, not what was known on a day that is over.
  func requirePresent() throws(StorageError) {
    if let knownOn { throw .past(knownOn) }
  }
}

extension Connection {
  /// Opens a scratch database with a clinic's file attached to it, which cannot be written to.
  ///
  /// The scratch has no name in any folder: its file is removed as soon as it is open, so that nothing stays behind
  /// however the program ends. A name that it does not have is looked up in the clinic (temp, main, attached).
  init(scratchOver path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.busyMode = .timeout(20)
    configuration.prepareDatabase { database in
      // What is made anew from the clinic at any time need not survive anything.
      try database.execute(
        sql: """
          PRAGMA temp_store = FILE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -16000
          """)
      try database.execute(sql: "ATTACH ? AS clinic", arguments: [Self.readOnlyAddress(of: path)])
    }
    mode = ModeSwitch()
    queue = try DatabaseQueue(path: "", configuration: configuration)
  }

  /// A path as SQLite's URI, which alone can say that a file is only to be read.
  private static func readOnlyAddress(of path: String) -> String {
    let plain = Set("/-_.".utf8)
    let escaped = path.utf8.map { byte -> String in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        plain.contains(byte) || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      guard !isPlain || byte > 127 else { return String(scalar) }
      let digits = String(byte, radix: 16)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }
    return "file:\(escaped.joined())?mode=ro"
  }
}
