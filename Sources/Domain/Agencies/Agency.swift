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
  /// Its last day; nil while it goes on, and where nobody said when it ended.
  public let until: Day?
  /// The unit that took its work over.
  public let successor: Identifier<Agency>?
  /// What it was called before, the earliest first.
  public let formerNames: [FormerName]

  /// A name that an agency no longer has.
  public struct FormerName: Sendable, Hashable {
    /// As it was written.
    public let text: String
    /// The last day on which it was the name.
    public let until: Day

    /// Gathers what is known of it.
    public init(text: String, until: Day) {
      self.text = text
      self.until = until
    }
  }

  /// Puts together what storage knows.
  public init(
    id: Identifier<Agency>, code: AgencyCode, name: String, kind: AgencyKind, parent: Identifier<Agency>?,
    aliases: [String], isActive: Bool, until: Day? = nil, successor: Identifier<Agency>? = nil,
    formerNames: [FormerName] = []
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    self.parent = parent
    self.aliases = aliases
    self.isActive = isActive
    self.until = until
    self.successor = successor
    self.formerNames = formerNames
  }

  /// Whether something that is new on a day can belong to it.
  public func isOpen(on day: Day) -> Bool {
    until.map { day <= $0 } ?? isActive
  }
}
