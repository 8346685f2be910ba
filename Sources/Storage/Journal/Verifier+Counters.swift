import Domain
import Foundation
import GRDB

extension Verifier {
  /// Makes sure that no number can be given a second time: none that a row has, and none that a row had before a
  /// unit took it away again.
  mutating func checkCounters() throws {
    let counters: [String: Int64] = Dictionary(
      try database.all("SELECT name, last FROM counter").map { ($0["name"], $0["last"]) }
    ) { first, _ in first }
    let given = try numbersInUse().merging(takenBack.highest) { max($0, $1) }
    let behind = given.filter { $0.value > counters[$0.key] ?? 0 }
    findings += behind.keys.sorted().map { .counterBehind(name: $0) }
  }

  /// The highest number that a row has, by the name of its counter.
  private func numbersInUse() throws -> [String: Int64] {
    let rows = try database.all(
      """
      WITH given (name, last) AS (
        SELECT 'KI-' || year, max(number) FROM caseFile GROUP BY year
        UNION ALL SELECT 'SS-' || year, max(number) FROM session GROUP BY year
        UNION ALL SELECT 'TL-' || year, max(number) FROM followUp GROUP BY year
        UNION ALL SELECT 'LA-' || year, max(number) FROM attachment GROUP BY year
        UNION ALL SELECT 'OR', max(number) FROM person
        UNION ALL SELECT 'id', max(id & \(TakenNumbers.idMask)) FROM (
          SELECT max(id) AS id FROM transition UNION ALL SELECT max(id) FROM word
          UNION ALL SELECT max(id) FROM identity UNION ALL SELECT max(id) FROM caseFile
          UNION ALL SELECT max(id) FROM session UNION ALL SELECT max(id) FROM followUp
          UNION ALL SELECT max(id) FROM person UNION ALL SELECT max(id) FROM agency
          UNION ALL SELECT max(id) FROM workflow UNION ALL SELECT max(id) FROM status
          UNION ALL SELECT max(id) FROM step UNION ALL SELECT max(id) FROM batch
          UNION ALL SELECT max(id) FROM attachment))
      SELECT name, last FROM given WHERE last IS NOT NULL
      """)
    return Dictionary(rows.map { ($0["name"], $0["last"]) }) { first, _ in first }
  }
}

/// The highest numbers and the highest id of rows that are gone, read off the changes that took them away.
///
/// Only the journal still knows them: an undone case leaves its number unused for good.
struct TakenNumbers {
  /// The part of an id that a site counts; above it stands the site.
  static let idMask: Int64 = (1 << 40) - 1

  private static let kinds: [String: Code.Kind] = [
    "caseFile": .case, "session": .session, "followUp": .followUp, "attachment": .attachment,
    "person": .person,
  ]

  /// By the name of the counter that gave them.
  private(set) var highest: [String: Int64] = [:]
  private var columns: [String: [String]] = [:]

  /// Notes the rows that a changeset removes.
  mutating func note(_ bytes: Data, in database: Database) throws {
    try Changeset(bytes: Array(bytes)).forEach { change in
      guard change.operation == .delete else { return }
      let names = try columns[change.table] ?? database.columns(in: change.table).map(\.name)
      columns[change.table] = names
      let row = Dictionary(zip(names, change.old.map { $0.flatMap(Int64.fromDatabaseValue) })) { $1 }
      if let id = row["id"] ?? nil { raise("id", to: id & Self.idMask) }
      guard let kind = Self.kinds[change.table], let number = row["number"] ?? nil else { return }
      let year = (row["year"] ?? nil).map { "-\($0)" } ?? ""
      raise(kind.rawValue + year, to: number)
    }
  }

  private mutating func raise(_ name: String, to number: Int64) {
    highest[name] = max(highest[name] ?? 0, number)
  }
}
