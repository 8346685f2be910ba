public import Domain
import GRDB

extension Casebook {
  /// What an undo or a redo took back.
  public struct Reversal: Sendable {
    /// The unit that was taken back.
    public let target: Int64
    /// What that unit had done.
    public let action: Action?
    /// What the unit was about, as the register calls it; also what the reversal has just taken away.
    public let codes: [String]
    /// What was done at the root: behind a redo, the deed that the undo before it had taken back.
    public let root: Deed?
  }

  /// Takes a unit back as a new unit: by default the actor's own last one that still holds.
  ///
  /// - Throws: `StorageError.nothingToUndo`, `.noSuchUnit`, `.alreadyUndone`, `.notYourUnit`,
  ///   `.touchedLater`, `.dependedOn`; then nothing was changed.
  public func undo(_ seq: Int64? = nil, by actor: Actor, at now: Instant) throws -> Written<Reversal> {
    try reverse(as: .undo, by: actor, at: now) { ledger in
      guard let target = try seq ?? ledger.lastDone(by: actor.person)?.seq else {
        throw StorageError.nothingToUndo
      }
      return target
    }
  }

  /// What ``undo(_:by:at:)`` takes back where it is not told a number; nil where there is nothing.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func nextUndo(by actor: Actor) throws -> HistoryUnit? {
    try read(.undo, by: actor) { database, _ in
      let ledger = Ledger(database: database)
      guard let unit = try ledger.lastDone(by: actor.person) else { return nil }
      let reach = Access.reach(of: .readHistory, for: actor.roles) ?? .own
      let scope = try HistoryScope(database, actor, reach)
      return try HistoryTeller(ledger: ledger, actor: actor, scope: scope, limit: 0).unit(unit)
    }
  }

  /// Takes the actor's last undo back, unless the actor has done something else since.
  ///
  /// - Throws: `StorageError.nothingToRedo`, `.touchedLater`, `.dependedOn`.
  public func redo(by actor: Actor, at now: Instant) throws -> Written<Reversal> {
    try reverse(as: .redo, by: actor, at: now) { ledger in
      guard let target = try ledger.lastUndone(by: actor.person) else { throw StorageError.nothingToRedo }
      return target.seq
    }
  }

  /// - Parameter choose: Picks the unit inside the transaction, so that nobody can take it back in between.
  private func reverse(
    as deed: Deed, by actor: Actor, at now: Instant, choose: (Ledger) throws -> Int64
  ) throws -> Written<Reversal> {
    try write(deed, by: actor, at: now, mode: .undo) { book in
      let ledger = Ledger(database: book.database)
      let seq = try choose(ledger)
      book.undoes = seq
      let unit = try ledger.reversible(seq, by: actor)
      try ledger.requireRight(to: seq, actor)
      let action = Action(unit.action)
      for thing in action?.things ?? [] {
        book.about(thing)
      }
      if let later = try ledger.laterTouch(of: seq) {
        throw StorageError.touchedLater(unit: seq, by: try ledger.later(later, for: actor))
      }
      let invariants = Invariants(database: book.database)
      // What contradicts itself already, such as a case that somebody took up again, is not this reversal's doing.
      let doubtful = try ledger.unsettled(action?.things ?? [], by: seq).filter { try !invariants.deny($0) }
      do {
        for part in (0..<(try ledger.partCount(of: seq))).reversed() {
          try ledger.part(part, of: seq).inverted().apply(to: book.database)
          try book.flush()
        }
      } catch let conflict as ApplyConflict {
        let culprit = conflict.isForeignKey ? try ledger.laterReference(to: seq) : nil
        throw StorageError.dependedOn(unit: seq, by: try culprit.map { try ledger.later($0, for: actor) })
      }
      do {
        try invariants.check(doubtful)
      } catch is Invariants.Contradiction {
        let culprit = try ledger.laterMention(of: action?.things ?? [], after: seq)
        throw StorageError.dependedOn(unit: seq, by: try culprit.map { try ledger.later($0, for: actor) })
      }
      let names = HistoryNames(ledger: ledger, unit: seq)
      return Reversal(
        target: seq, action: action, codes: try names.names(of: action?.things ?? []),
        root: try ledger.root(of: unit))
    }
  }
}

extension Ledger {
  /// The deed at the end of a chain of reversals.
  fileprivate func root(of unit: Unit) throws -> Deed? {
    var root: Unit? = unit
    while let target = root?.undoes { root = try self.unit(target) }
    return root.flatMap { Action($0.action)?.deed }
  }

  /// The last unit that a person did, is no reversal, and still holds.
  fileprivate func lastDone(by person: Identifier<Person>) throws -> Unit? {
    try last(by: person) { try $0.undoes == nil && $0.isReversible && undoer(of: $0.seq) == nil }
  }

  /// The last undo of a person that still holds and that nothing of theirs has followed.
  fileprivate func lastUndone(by person: Identifier<Person>) throws -> Unit? {
    try last(by: person) { unit in
      if unit.undoes == nil { throw Stop() }
      return try isUndo(unit) && undoer(of: unit.seq) == nil
    }
  }

  /// Ends a search without a result.
  private struct Stop: Error {}

  private func last(by person: Identifier<Person>, where fits: (Unit) throws -> Bool) throws -> Unit? {
    let units = try Row.fetchCursor(
      database,
      sql: """
        SELECT \(Self.columns) FROM journal WHERE coalesce(onBehalfOf, actor) = ? ORDER BY seq DESC
        """, arguments: [person])
    do {
      while let unit = try units.next().map(Unit.init) {
        if try fits(unit) { return unit }
      }
    } catch is Stop {
      return nil
    }
    return nil
  }

  /// A unit that this actor may take back now.
  fileprivate func reversible(_ seq: Int64, by actor: Actor) throws -> Unit {
    guard let unit = try unit(seq) else { throw StorageError.noSuchUnit(seq) }
    guard unit.isUndone(by: actor) else {
      // Who may not read a unit does not learn from a refusal that there is one.
      throw try isKnown(seq, to: actor) ? StorageError.notYourUnit(seq) : .noSuchUnit(seq)
    }
    if let undoer = try undoer(of: seq) {
      throw StorageError.alreadyUndone(seq, by: try later(undoer, for: actor))
    }
    guard unit.isReversible else { throw StorageError.notUndoable(seq) }
    return unit
  }
}

extension Ledger {
  /// A unit that stands in the way, and whether this actor may move it out.
  fileprivate func later(_ seq: Int64, for actor: Actor) throws -> StorageError.LaterUnit {
    let unit = try unit(seq)
    return StorageError.LaterUnit(
      seq, isYours: unit?.isUndone(by: actor) == true && unit?.isReversible == true)
  }

  /// The newest unit of one of these deeds about a thing that still holds; nil where there is none of which the actor
  /// may know.
  func last(of deeds: Set<Deed>, about thing: Thing, knownTo actor: Actor) throws -> StorageError.LaterUnit? {
    let rows = try database.all(
      "SELECT \(Self.columns) FROM journal WHERE seq IN (SELECT seq FROM trace WHERE thing = ?) ORDER BY seq DESC",
      [thing.id])
    let found = try rows.lazy.map(Unit.init).first { unit in
      guard let deed = Action(unit.action)?.deed, deeds.contains(deed) else { return false }
      return try undoer(of: unit.seq) == nil
    }
    guard let found, try isKnown(found.seq, to: actor) else { return nil }
    return try later(found.seq, for: actor)
  }

  /// Whether somebody may know of a unit: from the history that is theirs to read.
  private func isKnown(_ seq: Int64, to actor: Actor) throws -> Bool {
    guard let reach = Access.reach(of: .readHistory, for: actor.roles) else { return false }
    var filter = HistoryFilter()
    filter.unit = seq
    let (clause, arguments) = try HistoryScope(database, actor, reach).clause(filter)
    return try database.first("SELECT 1 FROM journal \(clause)", arguments) != nil
  }

  /// Makes sure that nobody gets rights, or takes them back, by reversing what gave or took them.
  ///
  /// - Throws: `StorageError.notAllowed`.
  fileprivate func requireRight(to seq: Int64, _ actor: Actor) throws {
    guard Access.reach(of: .grantRoles, for: actor.roles) == nil else { return }
    for number in 0..<(try partCount(of: seq)) {
      try part(number, of: seq).forEach { change in
        let role = change.table == "personRole" ? change.key.last.flatMap(String.fromDatabaseValue) : nil
        if change.table == "login" || (role != nil && role != Role.innovator.rawValue) {
          throw StorageError.notAllowed(.grantRoles)
        }
      }
    }
  }

  /// The things of a unit that its reversal may leave in contradiction.
  ///
  /// A case about which nothing has been done since, and nothing older been taken back, is just as it was before the
  /// unit: there whoever woke it or took it up again had the last word, whatever its follow-ups imply.
  fileprivate func unsettled(_ things: [Thing], by seq: Int64) throws -> [Thing] {
    try things.filter { thing in
      guard case .caseFile = thing else { return true }
      return try database.all(
        """
        SELECT trace.seq FROM trace JOIN journal USING (seq)
        WHERE thing = ?1 AND trace.seq > ?2 AND (undoes IS NULL OR undoes < ?2)
        """, [thing.id, seq]
      ).contains { try undoer(of: $0["seq"]) == nil }
    }
  }

  /// The last unit after one that is about any of these things and still holds.
  fileprivate func laterMention(of things: [Thing], after seq: Int64) throws -> Int64? {
    try things.flatMap { thing -> [Int64] in
      try database.all(
        """
        SELECT trace.seq FROM trace JOIN journal USING (seq)
        WHERE thing = ? AND trace.seq > ? AND undoes IS NULL
        """, [thing.id, seq]
      ).map { $0["seq"] }
    }.sorted().last { try undoer(of: $0) == nil }
  }
}

extension Ledger.Unit {
  /// Whether it is this actor's own, or anybody's to undo.
  fileprivate func isUndone(by actor: Actor) -> Bool {
    person == actor.person || Access.reach(of: .undoOthers, for: actor.roles) == .any
  }

  /// False for what everything else rests on (the clinic, its schema) and for what erased something.
  fileprivate var isReversible: Bool {
    switch Action(action)?.deed {
    case .makeClinic, .migrate, .erasePerson, .redactWord: false
    default: true
    }
  }
}
