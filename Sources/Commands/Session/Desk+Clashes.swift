import Domain
import Storage

extension Desk {
  /// Makes a plan; where it clashes and somebody is there, says who is expected elsewhere or away, and asks whether it
  /// is made all the same.
  ///
  /// - Parameter make: Told whether a clash keeps it from being made.
  /// - Throws: `StorageError.clashes` where nobody can be asked; `CommandError.cancelled` for a no.
  func planning<Result>(
    in casebook: Casebook, by actor: Actor, anyway: Bool, _ make: (Bool) throws -> Result
  ) throws -> Result {
    do {
      return try make(anyway)
    } catch StorageError.clashes(let clashes) where input.isTerminal {
      let reasons = try clashes.map { try Wording.clash($0, of: Self.name(of: $0, in: casebook, for: actor)) }
      guard try confirm(Wording.isPlannedAnyway(reasons), preset: false) else { throw CommandError.cancelled }
      return try make(true)
    }
  }

  /// The name of who is in the way of a plan, for whoever may read it.
  private static func name(of clash: Clash, in casebook: Casebook, for actor: Actor) throws -> String {
    let code =
      switch clash {
      case .session(_, let person), .leave(let person, _): person
      }
    return try casebook.people(matching: code.text, by: actor).first?.shownName ?? code.text
  }
}
