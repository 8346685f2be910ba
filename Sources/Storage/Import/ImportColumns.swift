import Domain

/// Where in a row of the log things stand.
struct LogColumns {
  let caseName: Int
  let activity: Int
  let at: Int
  let by: Int?

  /// - Throws: `StorageError.noSuchColumn`.
  init(_ mapping: LogMapping, in reader: borrowing CSVReader, path: String) throws {
    caseName = try reader.require(mapping.caseColumn, path: path)
    activity = try reader.require(mapping.activityColumn, path: path)
    at = try reader.require(mapping.atColumn, path: path)
    by = try mapping.byColumn.map { try reader.require($0, path: path) }
  }
}

/// Where in a row of the case table things stand.
struct CaseColumns {
  let caseName: Int
  let start: Int?
  let finish: Int?
  let deadline: Int?

  /// - Throws: `StorageError.noSuchColumn`.
  init(_ mapping: CaseTableMapping, in reader: borrowing CSVReader, path: String) throws {
    caseName = try reader.require(mapping.caseColumn, path: path)
    start = try mapping.startColumn.map { try reader.require($0, path: path) }
    finish = try mapping.endColumn.map { try reader.require($0, path: path) }
    deadline = try mapping.deadlineColumn.map { try reader.require($0, path: path) }
  }
}

extension CSVReader {
  fileprivate borrowing func require(_ name: String, path: String) throws -> Int {
    guard let column = column(named: name) else {
      throw StorageError.noSuchColumn(name, path: path, columns: header)
    }
    return column
  }
}
