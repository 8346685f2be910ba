public import Domain
import GRDB

extension Casebook {
  /// Checks the file against its journal: the chain of digests, the schema with its guards, every row against a
  /// replay of all units, every text against its digest.
  ///
  /// Found is what differs, not what is impossible: who owns the file can recompute a whole chain, and only a
  /// head digest that was kept outside tells.
  /// - Throws: `StorageError.notAllowed` for those who may not examine the file; `.past`.
  public func verify(by actor: Actor) throws -> Verification {
    try requirePresent()
    guard Access.reach(of: .inspectFile, for: actor.roles) == .any else {
      throw StorageError.notAllowed(.inspectFile)
    }
    // Where a column holds what its type forbids, the rows cannot be read at all.
    let flaws = try StorageError.translating(path: connection.queue.path) {
      try connection.queue.unsafeRead { try SQLiteCheck.flaws(of: $0, quickly: true) }
    }
    guard flaws.isEmpty else {
      return Verification(units: nil, rows: nil, head: nil, findings: flaws.map(Finding.unsound))
    }
    return try read(.inspectFile, by: actor) { database, _ in
      var verifier = Verifier(database)
      try verifier.run()
      return verifier.verification
    }
  }
}
