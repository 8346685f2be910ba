public import Domain

extension Casebook {
  /// How far each role may go in a deed.
  public struct Right: Sendable {
    /// What is done.
    public let deed: Deed
    /// How far each role reaches; a role that may not is missing.
    public let reach: [Role: Access.Reach]
  }

  /// The policy table, deed by deed.
  ///
  /// - Throws: `StorageError.notAllowed` for somebody without a role.
  public func rights(by actor: Actor) throws -> [Right] {
    try read(.readRights, by: actor) { _, _ in
      Deed.allCases.map { deed in
        Right(
          deed: deed,
          reach: Role.allCases.reduce(into: [:]) { $0[$1] = Access.reach(of: deed, for: [$1]) })
      }
    }
  }
}
