/// Which statuses are terminal, and with what outcome: asked for every subject of a report, so by table.
public struct Outcomes: Sendable, Hashable {
  /// Outcomes by the row id of the status, for the ids that are small enough for a table.
  private var table: [Outcome?] = []
  /// The others: ids of another site begin at 2^40.
  private var beyond: [Int64: Outcome] = [:]

  private static let tableLimit: Int64 = 4096

  /// Takes the outcomes of terminal statuses by row id; every other status is one to go on from.
  public init(_ terminal: [Int64: Outcome]) {
    for (status, outcome) in terminal {
      guard (0..<Outcomes.tableLimit).contains(status) else {
        beyond[status] = outcome
        continue
      }
      let index = Int(status)
      if table.count <= index {
        table.append(contentsOf: repeatElement(nil, count: index + 1 - table.count))
      }
      table[index] = outcome
    }
  }

  /// For logs of activities, in which no status ends anything.
  public static let none = Outcomes([:])

  /// The outcome of a status; nil unless it is terminal.
  public subscript(status: Int64) -> Outcome? {
    status >= 0 && status < Int64(table.count) ? table[Int(status)] : beyond[status]
  }
}
