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
    return try read(.inspectFile, by: actor) { database, _ in
      var verifier = Verifier(database)
      try verifier.run()
      return verifier.verification
    }
  }
}
