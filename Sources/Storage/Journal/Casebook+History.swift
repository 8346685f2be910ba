public import Domain
import GRDB

extension Casebook {
  /// Who did what and when, newest first; with one thing or one unit in the filter also what changed, field by field.
  ///
  /// An innovator and a mentor see the units about their own cases, and of those only what concerns these: an
  /// innovator of a session of several cases the people of their own, and no link to a case that is not theirs. Beyond
  /// that they see the import of every imported case that they may read: by whom, when and as which unit. Of what somebody
  /// did they see their own doing.
  /// - Throws: `StorageError.notAllowed`, `.notYours`, `.noSuchUnit`.
  public func history(_ filter: HistoryFilter, by actor: Actor) throws -> HistoryPage {
    try read(.readHistory, by: actor) { database, reach in
      let scope = try HistoryScope(database, actor, reach)
      if let thing = filter.thing, try !scope.allows(thing, database) {
        let code = try HistoryNames(ledger: Ledger(database: database), unit: nil).names(of: [thing]).first
        throw StorageError.notYours(code: code ?? "-", .readHistory)
      }
      if reach == .own, let person = filter.person, person != actor.person {
        let code = try HistoryNames(ledger: Ledger(database: database), unit: nil).names(of: [.person(person)]
        ).first
        throw StorageError.notYours(code: code ?? "-", .readHistory)
      }
      let ledger = Ledger(database: database)
      let (clause, arguments) = scope.clause(filter)
      let total: Int = try database.value("SELECT count(*) FROM journal \(clause)", arguments) ?? 0
      let units = try database.all(
        "SELECT \(Ledger.columns) FROM journal \(clause) ORDER BY seq DESC LIMIT ?",
        arguments + [filter.limit]
      ).map(Ledger.Unit.init)
      if let unit = filter.unit, units.isEmpty { throw StorageError.noSuchUnit(unit) }
      var teller = HistoryTeller(ledger: ledger, actor: actor, scope: scope, limit: filter.changeLimit)
      if filter.thing != nil || filter.unit != nil {
        for unit in units { try teller.tell(unit, of: filter.thing) }
      }
      return HistoryPage(
        units: try units.map { try teller.unit($0) }, total: total, changes: teller.changes,
        furtherChanges: teller.furtherChanges)
    }
  }

  /// The newest unit whose digest begins with these hexadecimal digits; nil where none does.
  public func unit(digest: String, by actor: Actor) throws -> Int64? {
    try read(.inspectFile, by: actor) { database, _ in
      return try database.value(
        "SELECT seq FROM journal WHERE substr(hex(digest), 1, ?2) = upper(?1) ORDER BY seq DESC LIMIT 1",
        [digest, digest.count])
    }
  }

  /// What `verify` found, one sentence each, the same one once, in words that name the thing where it has a code.
  ///
  /// Where units are lost, what can follow from that is told once a table and not row by row.
  /// - Throws: `StorageError.notAllowed` for those who may not verify.
  public func sentences(
    of findings: [Finding], by actor: Actor
  ) throws -> [(id: String, sentence: Bilingual)] {
    try read(.inspectFile, by: actor) { database, _ in
      return try Self.sentences(of: findings, in: database)
    }
  }

  static func sentences(
    of findings: [Finding], in database: Database
  ) throws -> [(id: String, sentence: Bilingual)] {
    let names = HistoryNames(ledger: Ledger(database: database), unit: nil)
    let digest = FindingDigest(findings)
    var seen: Set<Bilingual> = []
    return try digest.own.map { ($0.id, try $0.wording(names)) }.filter { seen.insert($0.1).inserted }
      + digest.consequences.map { ("rowsDiffer", $0) }
  }
}
