import Domain
import Foundation
import GRDB

/// Where a log waits, checked but not yet imported: temporary tables, so that memory stays flat in the length of
/// the file, and the clinic is not locked while it is read.
struct ImportStage {
  /// Longest name of a case, an activity or a person, in bytes.
  static let nameLimit = 200
  /// More activities than this are free text, not activities.
  static let activityLimit = 1000
  /// From 1970 to the end of 2099, in UTC.
  static let years: Range<Int64> = 0..<4_102_444_800_000

  private let database: Database
  let log: LogImport
  private(set) var activities = NameList()
  private(set) var people = NameList()
  private(set) var events = 0
  /// What is told about the cases that the case table does not know.
  private(set) var untabled = LogImport.SomeCases()
  /// What is told about local times that came twice.
  private(set) var repeated = LogImport.RepeatedTimes()
  /// The SHA-256 of the log, by which it is known again: with another case table it is still the same log.
  private(set) var digest = Data()
  private var flaws: [ImportFlaw] = []
  private var flawCount = 0

  init(_ database: Database, _ log: LogImport) throws {
    self.database = database
    self.log = log
    try Self.clear(database)
    try database.execute(
      sql: """
        CREATE TEMP TABLE stagedEvent (
          name TEXT NOT NULL, at INTEGER NOT NULL, position INTEGER NOT NULL, activity INTEGER NOT NULL,
          person INTEGER);
        CREATE TEMP TABLE stagedCase (
          name TEXT PRIMARY KEY NOT NULL, start INTEGER, finish INTEGER, deadline INTEGER,
          line INTEGER NOT NULL) WITHOUT ROWID;
        """)
  }

  /// Drops what an import left behind.
  static func clear(_ database: Database) throws {
    try database.execute(
      sql: "DROP TABLE IF EXISTS temp.stagedEvent; DROP TABLE IF EXISTS temp.stagedCase")
  }

  /// Reads the log and its case table.
  ///
  /// - Throws: `ImportRefusal` with every bad row; `CSVError` where a file cannot be read as a table.
  mutating func fill(progress: (Int, Int) -> Void) throws {
    try naming(log.path) { try $0.readLog(progress) }
    try refuseFlaws(of: log.path)
    guard events > 0 else { throw StorageError.emptyLog(path: log.path) }
    if let table = log.caseTable {
      try naming(table.path) { try $0.readCases(table) }
      try refuseFlaws(of: table.path)
      try refuseStrangers(of: table)
      try findUntabled()
    }
  }

  /// Says in which of the two files a table cannot be read.
  private mutating func naming(_ path: String, _ read: (inout Self) throws -> Void) throws {
    do {
      try read(&self)
    } catch let problem as CSVError {
      throw UnreadableTable(path: path, problem: problem)
    }
  }

  private mutating func readLog(_ progress: (Int, Int) -> Void) throws {
    var reader = try CSVReader(path: log.path)
    let columns = try LogColumns(log.mapping, in: reader, path: log.path)
    let insert = try RawStatement(
      database,
      "INSERT INTO stagedEvent (name, at, position, activity, person) VALUES (?, ?, ?, ?, ?)")
    // The reader is at work while its progress is wanted, so it is asked for beforehand.
    let size = reader.progress.bytesInAll
    var done = 0
    var reported = 0
    try reader.forEachRow { row in
      for column in 0..<row.count { done += row[column].count + 1 }
      if done - reported > 1 << 20 {
        reported = done
        progress(min(done, size), size)
      }
      try stage(row, columns, insert)
    } misfit: { error in
      try add(error)
    }
    progress(size, size)
    digest = Data(reader.finishDigest())
  }

  private mutating func stage(
    _ row: borrowing CSVRow, _ columns: LogColumns, _ insert: RawStatement
  ) throws {
    let name = row[columns.caseName]
    let activity = row[columns.activity]
    let at = row[columns.at]
    guard check(name, .missingCase, log.mapping.caseColumn, row.line),
      check(activity, .missingActivity, log.mapping.activityColumn, row.line)
    else { return }
    guard !at.isEmpty else { return add(at, .missingInstant, log.mapping.atColumn, row.line) }
    guard let instant = instant(at, log.path, log.mapping.atColumn, row.line) else { return }
    var person: Int64?
    if let column = columns.by, !row[column].isEmpty {
      guard check(row[column], .missingCase, log.mapping.byColumn ?? "", row.line) else { return }
      person = people.index(of: row[column])
    }
    let status = activities.index(of: activity)
    guard activities.names.count <= Self.activityLimit else {
      throw StorageError.tooManyActivities(limit: Self.activityLimit)
    }
    guard flawCount == 0 else { return }
    insert.bind(1, name)
    insert.bind(2, instant)
    insert.bind(3, Int64(events))
    insert.bind(4, status)
    insert.bind(5, person)
    try insert.run()
    events += 1
  }

  private mutating func readCases(_ table: LogImport.CaseTable) throws {
    var reader = try CSVReader(path: table.path)
    let columns = try CaseColumns(table.mapping, in: reader, path: table.path)
    let insert = try RawStatement(
      database,
      "INSERT OR IGNORE INTO stagedCase (name, start, finish, deadline, line) VALUES (?, ?, ?, ?, ?)")
    try reader.forEachRow { row in
      let name = row[columns.caseName]
      guard check(name, .missingCase, table.mapping.caseColumn, row.line) else { return }
      let start = instant(row, columns.start, table.mapping.startColumn, of: table)
      let finish = instant(row, columns.finish, table.mapping.endColumn, of: table)
      let deadline = instant(row, columns.deadline, table.mapping.deadlineColumn, of: table)
      insert.bind(1, name)
      insert.bind(2, start)
      insert.bind(3, finish)
      insert.bind(4, deadline)
      insert.bind(5, Int64(row.line))
      try insert.run()
      if database.changesCount == 0 { try addDuplicate(name, table, row.line) }
    } misfit: { error in
      try add(error)
    }
  }

  private mutating func instant(
    _ row: borrowing CSVRow, _ column: Int?, _ title: String?, of table: LogImport.CaseTable
  ) -> Int64? {
    guard let column, !row[column].isEmpty else { return nil }
    return instant(row[column], table.path, title ?? "", row.line)
  }

  /// Reads an instant in milliseconds; nil, and a flaw noted, where it cannot be read or never was.
  private mutating func instant(
    _ text: UnsafeRawBufferPointer, _ path: String, _ column: String, _ line: Int
  ) -> Int64? {
    guard let written = WrittenInstant(iso8601: text.bindMemory(to: UInt8.self), zone: log.zone) else {
      add(text, unreadable(text), column, line)
      return nil
    }
    let milliseconds = written.instant.milliseconds
    guard Self.years.contains(milliseconds) else {
      add(text, milliseconds < 0 ? .instantTooOld : .instantTooLate, column, line)
      return nil
    }
    // Only a text without offset can be anything but exact; it was read in the zone of the log.
    let zone = log.zone?.name ?? Zone.utc.name
    switch written {
    case .exact: break
    case .twice:
      repeated.add(
        LogImport.RepeatedTimes.Place(
          path: path, line: line, column: column, value: String(decoding: text, as: UTF8.self), zone: zone))
    case .skipped:
      add(text, .skippedInstant(zone: zone), column, line)
      return nil
    }
    return milliseconds
  }

  /// Why a text is no instant: it has no form of one, or only lacks the zone that it is told in.
  private func unreadable(_ text: UnsafeRawBufferPointer) -> ImportReason {
    Instant(iso8601: text.bindMemory(to: UInt8.self), zone: .utc) == nil ? .unreadableInstant : .noZone
  }

  private mutating func addDuplicate(
    _ name: UnsafeRawBufferPointer, _ table: LogImport.CaseTable, _ line: Int
  ) throws {
    let text = String(decoding: name, as: UTF8.self)
    let first: Int? = try database.value("SELECT line FROM stagedCase WHERE name = ?", [text])
    add(name, .duplicateCase(firstLine: first ?? 0), table.mapping.caseColumn, line)
  }

  /// Refuses a case table that knows cases which the log does not.
  private mutating func refuseStrangers(of table: LogImport.CaseTable) throws {
    try database.execute(sql: "CREATE INDEX temp.stagedEventByName ON stagedEvent (name)")
    let strangers = try database.all(
      """
      SELECT name, line FROM stagedCase
      WHERE NOT EXISTS (SELECT 1 FROM stagedEvent WHERE stagedEvent.name = stagedCase.name) ORDER BY line
      """)
    for row in strangers {
      add(
        ImportFlaw(
          line: row["line"], column: table.mapping.caseColumn, value: row["name"], reason: .caseNotInLog))
    }
    try refuseFlaws(of: table.path)
  }

  /// Counts the cases of the log that the case table passes over; nothing tells when they ended.
  private mutating func findUntabled() throws {
    let rows = try database.all(
      """
      SELECT name, count(*) OVER () AS total FROM stagedEvent
      WHERE NOT EXISTS (SELECT 1 FROM stagedCase WHERE stagedCase.name = stagedEvent.name)
      GROUP BY name ORDER BY min(position) LIMIT \(LogImport.SomeCases.namesShown)
      """)
    untabled = LogImport.SomeCases(count: rows.first?["total"] ?? 0, names: rows.map { $0["name"] })
  }

  // MARK: Flaws

  private mutating func check(
    _ value: UnsafeRawBufferPointer, _ missing: ImportReason, _ column: String, _ line: Int
  ) -> Bool {
    let reason: ImportReason? =
      value.isEmpty
      ? missing
      : value.count > Self.nameLimit
        ? .tooLong(limit: Self.nameLimit)
        : value.contains { $0 < 0x20 || $0 == 0x7F } ? .controlCharacter : nil
    guard let reason else { return true }
    add(value, reason, column, line)
    return false
  }

  private mutating func add(
    _ value: UnsafeRawBufferPointer, _ reason: ImportReason, _ column: String, _ line: Int
  ) {
    add(ImportFlaw(line: line, column: column, value: String(decoding: value, as: UTF8.self), reason: reason))
  }

  private mutating func add(_ error: CSVError) throws {
    guard case .table(.fieldCount(let line, let found, let expected)) = error else { throw error }
    add(ImportFlaw(line: line, reason: .fieldCount(found: found, expected: expected)))
  }

  private mutating func add(_ flaw: ImportFlaw) {
    flawCount += 1
    if flaws.count < ImportRefusal.limit { flaws.append(flaw) }
  }

  private func refuseFlaws(of path: String) throws {
    guard flawCount == 0 else { throw ImportRefusal(path: path, flaws: flaws, total: flawCount) }
  }
}
