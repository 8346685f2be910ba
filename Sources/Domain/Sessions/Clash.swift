/// Why a plan does not fit into somebody's day.
public enum Clash: Sendable, Hashable {
  /// A person is expected in another session that is planned for the same hour.
  case session(Code, person: Code, name: String)
  /// A person is away on that day.
  case leave(person: Code, name: String, until: Day)
}

extension Clash {
  /// How long a planned session is taken to last where nobody has said: an hour, in minutes.
  public static let usualMinutes = 60

  /// Whether two sessions of a day overlap; one without a clock reading is at no hour, and overlaps with none.
  public static func overlap(
    _ one: (clock: Clock?, minutes: Minutes?), _ other: (clock: Clock?, minutes: Minutes?)
  ) -> Bool {
    guard let first = one.clock, let second = other.clock else { return false }
    return first.minutes < second.minutes + (other.minutes?.count ?? usualMinutes)
      && second.minutes < first.minutes + (one.minutes?.count ?? usualMinutes)
  }
}
