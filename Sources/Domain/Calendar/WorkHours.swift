/// The slots of each weekday of an ordinary week.
public struct WorkHours: Sendable, Hashable {
  private let slots: [Weekday: [WorkSlot]]

  /// Takes the slots of each weekday, in any order; a weekday that is not named is free.
  public init(_ slots: [Weekday: [WorkSlot]]) {
    self.slots = slots.mapValues { $0.sorted { $0.from < $1.from } }.filter { !$0.value.isEmpty }
  }

  /// The slots of a weekday, the earliest first; none where it is free.
  public subscript(_ weekday: Weekday) -> [WorkSlot] { slots[weekday] ?? [] }

  /// The hours of a week: 37 h 30 are 2250 (Perpres 21/2023).
  public var weeklyMinutes: Int {
    slots.values.joined().reduce(0) { $0 + $1.minutes }
  }

  /// Slots of one weekday that get into each other's way.
  var overlaps: [(weekday: Weekday, first: WorkSlot, second: WorkSlot)] {
    Weekday.allCases.flatMap { weekday in
      zip(self[weekday], self[weekday].dropFirst()).filter { $0.overlaps($1) }.map { (weekday, $0, $1) }
    }
  }
}

/// Hours that hold between two dates instead of the usual ones, such as those of a Ramadan.
public struct DatedHours: Sendable, Hashable {
  /// What they are called.
  public let label: Bilingual
  /// The first day.
  public let from: Day
  /// The last day.
  public let to: Day
  /// The hours themselves.
  public let hours: WorkHours

  /// Makes them; the calendar that takes them checks their days.
  public init(label: Bilingual, from: Day, to: Day, hours: WorkHours) {
    self.label = label
    self.from = from
    self.to = to
    self.hours = hours
  }
}
