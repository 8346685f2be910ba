/// What is to change of a session; nil leaves a thing as it is.
public struct SessionChange: Sendable {
  /// Another kind of service.
  public var kind: SessionKind?
  /// Another day.
  public var day: Day?
  /// Another clock reading.
  public var clock: Clock?
  /// Another length.
  public var minutes: Minutes?
  /// Another channel.
  public var channel: Channel?
  /// Another topic.
  public var topic: Topic?
  /// Another number of people who came to a class.
  public var headCount: Int?
  /// Another place; an empty one removes it.
  public var place: String?
  /// Other notes; empty ones remove them.
  public var note: String?
  /// Other advice; an empty one removes it.
  public var advice: String?
  /// People who took part too, or in another part.
  public var newAttendance: [Identifier<Person>: SessionPart]
  /// People who did not take part after all.
  public var removedPeople: [Identifier<Person>]

  /// Whether everything is left as it is.
  public var isEmpty: Bool {
    kind == nil && day == nil && clock == nil && minutes == nil && channel == nil && topic == nil
      && headCount == nil && place == nil && note == nil && advice == nil && newAttendance.isEmpty
      && removedPeople.isEmpty
  }

  /// Whether it changes when somebody is expected where.
  public var movesPeopleOrTime: Bool {
    day != nil || clock != nil || minutes != nil || !newAttendance.isEmpty || !removedPeople.isEmpty
  }

  /// Gathers the changes; everything is left as it is unless set afterwards.
  public init() {
    newAttendance = [:]
    removedPeople = []
  }
}
