import Domain

/// When those who hold sessions are expected somewhere already, or away.
struct Diary {
  private struct Hour: Hashable {
    let holder: Identifier<Person>
    let day: Day
    let clock: Clock
  }

  private var taken: Set<Hour> = []
  private var leaves: [Identifier<Person>: [ClosedRange<Day>]] = [:]

  /// Takes one of the hours that somebody still has on a day; nil where none is left, or the day is a free one.
  mutating func book(
    _ holder: Identifier<Person>, on day: Day, among hours: [Clock], _ dice: inout Dice
  ) -> Clock? {
    guard !isAway(holder, on: day...day) else { return nil }
    let free = hours.filter { !taken.contains(Hour(holder: holder, day: day, clock: $0)) }
    guard !free.isEmpty else { return nil }
    let clock = dice.pick(free)
    taken.insert(Hour(holder: holder, day: day, clock: clock))
    return clock
  }

  /// Whether somebody is away on one of these days.
  func isAway(_ person: Identifier<Person>, on days: ClosedRange<Day>) -> Bool {
    leaves[person]?.contains { $0.overlaps(days) } ?? false
  }

  /// Notes days on which somebody is away.
  mutating func note(_ days: ClosedRange<Day>, of person: Identifier<Person>) {
    leaves[person, default: []].append(days)
  }
}
