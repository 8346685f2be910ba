import Domain
import Reports

extension Table {
  /// Leaves, one a row.
  ///
  /// - Parameter names: Who is away, by id; empty where all are of one person, who is named elsewhere.
  static func leaves(_ leaves: [Leave], names: [Identifier<Person>: Person], zone: Zone) -> Table {
    let who = names.isEmpty ? [] : [LeaveWords.person, Head.name]
    return Table(
      name: "leaveList", title: LeaveWords.leaves, zone: zone,
      columns: who + [Head.kind, LeaveWords.since, Head.until],
      rows: leaves.map { leave in
        let person = names[leave.person]
        let who: [Value] = [
          person.map { .code($0.code.text) } ?? .missing, person?.name.map(Value.text) ?? .missing,
        ]
        return (names.isEmpty ? [] : who) + [
          .label(id: leave.kind.rawValue, leave.kind.label), .day(leave.since), .day(leave.until),
        ]
      })
  }
}
