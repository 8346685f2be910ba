/// What it takes to add an agency to the register.
public struct AgencyDraft: Sendable {
  /// Slug by which it is typed.
  public var code: AgencyCode
  /// As written.
  public var name: String
  /// What sort of unit it is.
  public var kind: AgencyKind
  /// The unit above it.
  public var parent: Identifier<Agency>?
  /// Other slugs by which it is found.
  public var aliases: [AgencyCode]

  /// Makes a draft.
  public init(
    code: AgencyCode, name: String, kind: AgencyKind = .other, parent: Identifier<Agency>? = nil,
    aliases: [AgencyCode] = []
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
    self.aliases = aliases
  }
}

/// What is to change of an agency; nil leaves a thing as it is.
public struct AgencyChange: Sendable {
  /// Another name.
  public var name: String?
  /// The first day of that name, which makes the one before a former name; nil corrects a slip.
  public var nameSince: Day?
  /// Another sort of unit.
  public var kind: AgencyKind?
  /// Another unit above it.
  public var parent: Identifier<Agency>?
  /// Slugs by which it is found as well.
  public var newAliases: [AgencyCode]
  /// Closed or open again.
  public var isActive: Bool?

  /// Gathers the changes.
  public init(
    name: String? = nil, nameSince: Day? = nil, kind: AgencyKind? = nil, parent: Identifier<Agency>? = nil,
    newAliases: [AgencyCode] = [], isActive: Bool? = nil
  ) {
    self.name = name
    self.nameSince = nameSince
    self.kind = kind
    self.parent = parent
    self.newAliases = newAliases
    self.isActive = isActive
  }
}
