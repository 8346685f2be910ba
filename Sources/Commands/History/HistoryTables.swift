import Domain
import Reports
import Storage

/// A piece of the history as tables: the units, and below them what they changed.
struct HistoryTables {
  let zone: Zone

  /// One row a unit; with `isDetailed` the changes as a related table.
  func table(of page: HistoryPage, isDetailed: Bool) -> Table {
    Table(
      name: "history", title: HistoryWords.title, zone: zone, columns: HistoryWords.columns,
      rows: page.units.map(row), total: page.total, related: isDetailed ? [changes(of: page)] : [])
  }

  private func row(_ unit: HistoryUnit) -> [Value] {
    [
      number(unit.seq), .instant(unit.at), who(unit.onBehalfOf ?? unit.actor),
      unit.onBehalfOf == nil ? .missing : who(unit.actor),
      unit.deed.map { .label(id: $0.rawValue, $0.label) } ?? .missing,
      unit.about.isEmpty ? .missing : .code(unit.about.joined(separator: " ")),
      unit.undoes.map(number) ?? .missing, unit.undoneBy.map(number) ?? .missing,
    ]
  }

  /// A number that is typed again, such as `undo 1491`.
  private func number(_ seq: Int64) -> Value {
    .ordinal(Int(seq))
  }

  private func who(_ who: HistoryUnit.Who) -> Value {
    .text(who.name ?? who.code)
  }

  private func changes(of page: HistoryPage) -> Table {
    Table(
      name: "changes", title: HistoryWords.changes, zone: zone, columns: HistoryWords.changeColumns,
      rows: page.changes.map { change in
        [
          number(change.unit), .code(change.thing), .label(id: change.fieldID, change.field),
          value(change.before), value(change.after),
        ]
      }, total: page.changes.count + page.furtherChanges)
  }

  private func value(_ value: HistoryValue) -> Value {
    switch value {
    case .missing: .missing
    case .hidden: .label(id: "hidden", HistoryWords.hidden)
    case .redacted: .label(id: "redacted", Erased.text)
    case .text(let text): .text(text)
    case .code(let code): .code(code)
    case .label(let id, let label): .label(id: id, label)
    case .integer(let number): .integer(number)
    case .flag(let flag): .flag(flag)
    case .instant(let instant): .instant(instant)
    case .day(let day): .day(day)
    case .clock(let clock): .clock(clock)
    }
  }
}
