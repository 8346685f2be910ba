public import Domain
import GRDB

extension Casebook {
  /// Checks the file against its journal: the chain of digests, the schema with its guards, every row against a
  /// replay of all units, every text against its digest.
  ///
  /// Found is what differs, not what is impossible: who owns the file can recompute a whole chain, and only a
  /// head digest that was kept outside tells.
  public func verify(by actor: Actor) throws -> Verification {
    try read(.readHistory, by: actor) { database, _ in
      var verifier = Verifier(database)
      try verifier.checkSchema()
      try verifier.checkChain()
      try verifier.checkReplay()
      try verifier.checkBodies(fact: "word", body: "wordBody", columns: ["body"])
      try verifier.checkBodies(
        fact: "identity", body: "identityBody", columns: ["name", "nip", "phone", "email"])
      try verifier.checkCounters()
      return verifier.verification
    }
  }
}
