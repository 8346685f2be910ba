/// A unit of the government: a department, a health centre, a school, a village.
public struct Agency: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<Agency>
  /// Slug by which it is typed, such as `puskesmas-melati`.
  public let code: AgencyCode
  /// As written.
  public let name: String
  /// What sort of unit it is.
  public let kind: AgencyKind
  /// The unit above it.
  public let parent: Identifier<Agency>?
  /// Other slugs by which it is found.
  public let aliases: [String]
  /// False once it was closed or merged; the history stays.
  public let isActive: Bool

  /// Puts together what storage knows.
  public init(
    id: Identifier<Agency>, code: AgencyCode, name: String, kind: AgencyKind, parent: Identifier<Agency>?,
    aliases: [String], isActive: Bool
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
    self.aliases = aliases
    self.isActive = isActive
  }
}
