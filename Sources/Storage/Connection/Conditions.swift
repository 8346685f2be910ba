import GRDB

/// Ids as one value that `json_each` takes apart again, so that a query has the same text for any number of them.
func idList(_ ids: some Sequence<Int64>) -> String {
  "[\(ids.map(String.init).joined(separator: ","))]"
}

/// Words of a closed vocabulary as one value, likewise.
func wordList(_ words: some Sequence<String>) -> String {
  "[\(words.map { "\"\($0)\"" }.joined(separator: ","))]"
}

/// The WHERE of a query, put together from what was asked for, so that SQLite picks the index that fits:
/// `(? IS NULL OR column = ?)` would make it read the whole table.
struct Conditions {
  private var conditions: [String] = []
  private(set) var arguments = StatementArguments()

  /// The clause with its WHERE; nothing where nothing is asked for.
  var clause: String {
    conditions.isEmpty ? "" : "WHERE " + conditions.joined(separator: " AND ")
  }

  /// Asks for one thing more.
  mutating func require(_ condition: String, _ values: StatementArguments = []) {
    conditions.append(condition)
    arguments += values
  }

  /// Asks for one thing more where there is a value to ask for.
  mutating func require(_ condition: String, ifGiven value: (any DatabaseValueConvertible)?) {
    if let value { require(condition, [value]) }
  }
}
