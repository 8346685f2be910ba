import Domain
import GRDB

/// Turns the changesets of units into fields with what they were and what they became.
struct HistoryTeller {
  let ledger: Ledger
  let actor: Actor
  let scope: HistoryScope
  let limit: Int
  private(set) var changes: [HistoryChange] = []
  private(set) var furtherChanges = 0

  init(ledger: Ledger, actor: Actor, scope: HistoryScope, limit: Int) {
    self.ledger = ledger
    self.actor = actor
    self.scope = scope
    self.limit = limit
  }

  /// A unit with names instead of ids.
  func unit(_ unit: Ledger.Unit) throws -> HistoryUnit {
    let action = Action(unit.action)
    let names = HistoryNames(ledger: ledger, unit: unit.undoes ?? unit.seq)
    func who(_ id: Identifier<Person>) throws -> HistoryUnit.Who {
      HistoryUnit.Who(code: try names.name(of: .person(id)), name: try names.person(id.rawValue))
    }
    return HistoryUnit(
      seq: unit.seq, at: unit.at, actor: try who(unit.actor), onBehalfOf: try unit.onBehalfOf.map(who),
      deed: action?.deed,
      about: try names.names(of: (action?.things ?? []).filter { scope.allows($0.id) }),
      undoes: unit.undoes, undoneBy: try ledger.undoer(of: unit.seq))
  }

  /// Adds the changes of a unit; of an import only those of the thing that is asked for.
  mutating func tell(_ unit: Ledger.Unit, of thing: Thing?) throws {
    let seq = unit.seq
    let names = HistoryNames(ledger: ledger, unit: seq)
    let isImport =
      Action(unit.action)?.things.contains { if case .batch = $0 { true } else { false } } ?? false
    let only = isImport ? thing?.id : nil
    for number in 0..<(try ledger.partCount(of: seq)) {
      var rows: [(rank: Int, changes: [HistoryChange])] = []
      var count = 0
      var further = 0
      try ledger.part(number, of: seq).forEach { change in
        guard changes.count + count < limit else {
          further += 1
          return
        }
        if let row = try HistoryRow(change, ledger.database), only == nil || row.owner?.id == only,
          scope.allows(row)
        {
          let told = try fields(of: row, in: seq, names)
          rows.append((row.table.rank, told))
          count += told.count
        }
      }
      // The session extension lists tables in no order that means anything to a reader.
      changes += rows.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
        .flatMap(\.element.changes)
      furtherChanges += further
    }
  }

  private func fields(of row: HistoryRow, in seq: Int64, _ names: HistoryNames) throws -> [HistoryChange] {
    let thing = try row.owner.map { try names.name(of: $0.owner, $0.id) } ?? row.key
    var changes: [HistoryChange] = []
    for column in row.table.columns {
      guard let (before, after) = row.values(column) else { continue }
      if case .identity = column.kind {
        changes += try particulars(before, after, of: row, thing, seq)
        continue
      }
      let reader = HistoryReader(names: names, owner: row.owner?.id)
      let old = try reader.value(before, column.kind)
      let new = try reader.value(after, column.kind)
      guard old != new else { continue }
      changes.append(
        HistoryChange(
          unit: seq, thing: thing, fieldID: "\(row.table.name).\(column.name)", field: column.label,
          before: old,
          after: new))
    }
    return changes
  }

  /// Name, NIP, phone and e-mail as fields; the contacts only for those who need them, and in full only one's own.
  private func particulars(
    _ before: DatabaseValue, _ after: DatabaseValue, of row: HistoryRow, _ thing: String, _ seq: Int64
  ) throws -> [HistoryChange] {
    let mayReadAll =
      Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any
      || row.owner?.id == actor.person.rawValue
    let old = try body(before)
    let new = try body(after)
    return HistoryIdentity.fields.compactMap { name, label in
      let values: (String?, String?) = (old?[name], new?[name])
      guard values.0 != values.1 else { return nil }
      func shown(_ value: String?) -> HistoryValue {
        guard let value else { return .missing }
        if name == "salutation" {
          return Salutation(rawValue: value).map { .label(id: value, $0.label) } ?? .hidden
        }
        if name != "name", !mayReadAll { return .hidden }
        if name == "nip" { return EmployeeNumber(stored: value).map { .code($0.masked) } ?? .hidden }
        // An admin who acts for somebody reads somebody else's.
        if row.owner?.id == actor.person.rawValue, actor.login == actor.person { return .text(value) }
        switch name {
        case "phone": return .code(Particulars.masked(phone: value))
        case "email": return .code(Particulars.masked(email: value))
        default: return .text(value)
        }
      }
      return HistoryChange(
        unit: seq, thing: thing, fieldID: "person.\(name)", field: label, before: shown(values.0),
        after: shown(values.1))
    }
  }

  private func body(_ identity: DatabaseValue) throws -> Row? {
    guard let id = Int64.fromDatabaseValue(identity) else { return nil }
    return try ledger.database.first("SELECT * FROM identityBody WHERE identity = ?", [id])
  }
}

extension HistoryTable {
  /// Where its rows stand among those of one change, as people read: the case, the session, who was there, what was
  /// agreed; everything else behind it.
  fileprivate var rank: Int {
    let order = [
      "caseFile", "participant", "transition", "caseLink", "session", "sessionCase", "attendance", "followUp",
      "attachment",
    ]
    return order.firstIndex(of: name) ?? order.count
  }
}

/// The particulars of a person as fields of the history.
enum HistoryIdentity {
  static let fields = [
    ("name", Bilingual("name", "nama")), ("nip", Bilingual(same: "NIP")), ("phone", Bilingual("phone", "HP")),
    ("email", Bilingual("e-mail", "surel")), ("salutation", Bilingual("form of address", "sapaan")),
  ]
}

/// One changed row, with its columns by name.
struct HistoryRow {
  let table: HistoryTable
  private let operation: Changeset.Change.Operation
  private let old: [String: DatabaseValue]
  private let new: [String: DatabaseValue]
  private let unchangedOwner: Int64?

  /// Nil for a table that the history does not tell of.
  init?(_ change: Changeset.Change, _ database: Database) throws {
    guard let table = HistoryTable.named(change.table) else { return nil }
    self.table = table
    operation = change.operation
    let names = try database.columns(in: change.table).map(\.name)
    func byName(_ values: [DatabaseValue?]) -> [String: DatabaseValue] {
      zip(names, values).reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    old = byName(change.old)
    new = byName(change.new)
    unchangedOwner = try Self.unchangedOwner(of: table, change, old: old, new: new, database)
  }

  /// The owner that an update left alone and that is not part of the key: the row itself still says it.
  private static func unchangedOwner(
    of table: HistoryTable, _ change: Changeset.Change, old: [String: DatabaseValue],
    new: [String: DatabaseValue], _ database: Database
  ) throws -> Int64? {
    guard change.operation == .update, let column = table.ownerColumn, old[column] == nil, new[column] == nil,
      let id = old["id"]
    else { return nil }
    return try database.value("SELECT \(column) FROM \(table.name) WHERE id = ?", [id])
  }

  /// What the row belongs to; a key that an update leaves alone stands among the old values.
  var owner: (owner: HistoryColumn.Owner, id: Int64)? {
    for column in table.columns {
      if case .owner(let owner) = column.kind, let id = integer(column.name) ?? unchangedOwner {
        return (owner, id)
      }
    }
    return nil
  }

  /// What names a row without an owner.
  var key: String {
    table.columns.lazy.compactMap { column -> String? in
      guard case .owner = column.kind else { return nil }
      return (new[column.name] ?? old[column.name]).flatMap(String.fromDatabaseValue)
    }.first ?? HistoryNames.unknown
  }

  /// The ids that a column had and got, as far as the change says.
  func references(in column: String) -> [Int64] {
    [old[column], new[column]].compactMap { $0.flatMap(Int64.fromDatabaseValue) }
  }

  /// The words that a column had and got, as far as the change says.
  func texts(in column: String) -> [String] {
    [old[column], new[column]].compactMap { $0.flatMap(String.fromDatabaseValue) }
  }

  func integer(_ column: String) -> Int64? {
    (new[column] ?? old[column]).flatMap(Int64.fromDatabaseValue)
  }

  /// What a column was and became; nil where it did not change.
  func values(_ column: HistoryColumn) -> (DatabaseValue, DatabaseValue)? {
    switch operation {
    case .insert:
      guard case .status(let before?) = column.kind else { return (.null, new[column.name] ?? .null) }
      return (new[before] ?? .null, new[column.name] ?? .null)
    case .delete:
      guard case .status(let before?) = column.kind else { return (old[column.name] ?? .null, .null) }
      return (old[column.name] ?? .null, old[before] ?? .null)
    case .update:
      guard let value = new[column.name] else { return nil }
      return (old[column.name] ?? .null, value)
    }
  }
}

/// Reads one value of a column.
struct HistoryReader {
  let names: HistoryNames
  /// What the row belongs to.
  let owner: Int64?

  func value(_ value: DatabaseValue, _ kind: HistoryColumn.Kind) throws -> HistoryValue {
    if value.isNull { return .missing }
    let text = String.fromDatabaseValue(value) ?? ""
    if case .result = kind { return try names.result(text, of: owner) }
    guard let number = Int64.fromDatabaseValue(value) else { return words(text, kind) }
    switch kind {
    case .hidden, .owner, .identity: return .missing
    case .word: return try names.word(number)
    case .person: return try names.person(number).map(HistoryValue.text) ?? .redacted
    case .agency: return try names.agency(number)
    case .session: return .code(try names.name(of: .session, number))
    case .caseFile: return .code(try names.name(of: .caseFile, number))
    case .workflow: return .code(try names.name(of: .workflow, number))
    case .status: return try names.status(number)
    case .integer: return .integer(Int(number))
    case .flag: return .flag(number != 0)
    case .instant: return .instant(Instant(milliseconds: number))
    case .clock: return Clock(minutes: Int(number)).map(HistoryValue.clock) ?? .missing
    case .vocabulary, .text, .day, .result: return words(text, kind)
    }
  }

  private func words(_ text: String, _ kind: HistoryColumn.Kind) -> HistoryValue {
    switch kind {
    case .vocabulary(let label): label(text).map { .label(id: text, $0) } ?? .code(text)
    case .day: Day(iso: text).map(HistoryValue.day) ?? .text(text)
    case .hidden, .owner: .missing
    default: .text(text)
    }
  }
}
