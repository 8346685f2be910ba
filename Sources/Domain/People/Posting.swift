/// That a person works in a unit, from a day to a day: what happened before stays with the former unit.
public struct Posting: Sendable, Hashable {
  /// Its identity.
  public let id: Identifier<Posting>
  /// Where.
  public let agency: Identifier<Agency>
  /// The first day; nil since before the clinic knew the person.
  public let since: Day?
  /// The last day; nil while it goes on.
  public let until: Day?

  /// Gathers what is known of it.
  public init(id: Identifier<Posting>, agency: Identifier<Agency>, since: Day?, until: Day?) {
    self.id = id
    self.agency = agency
    self.since = since
    self.until = until
  }
}
