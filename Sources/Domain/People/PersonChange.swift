/// What is to change of a person; nil leaves a thing as it is.
public struct PersonChange: Sendable {
  /// New particulars, as a whole.
  public var particulars: Particulars?
  /// Another unit.
  public var agency: Identifier<Agency>?
  /// Accounts of the operating system that are this person.
  public var newLogins: [String]
  /// Accounts that are this person no longer.
  public var formerLogins: [String]
  /// Gone, or back again.
  public var isActive: Bool?

  /// Gathers the changes.
  public init(
    particulars: Particulars? = nil, agency: Identifier<Agency>? = nil, newLogins: [String] = [],
    formerLogins: [String] = [], isActive: Bool? = nil
  ) {
    self.particulars = particulars
    self.agency = agency
    self.newLogins = newLogins
    self.formerLogins = formerLogins
    self.isActive = isActive
  }
}
