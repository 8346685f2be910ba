import Domain
import Testing

struct OddityTests {
  struct Course: Sendable {
    let why: Comment
    let basis: History.Basis
    let events: [Int64]
    let odd: [Oddity]
  }

  private static func span(_ start: Int64?, _ end: Int64?) -> History.Basis {
    .columns(start: start.map(Instant.init(milliseconds:)), end: end.map(Instant.init(milliseconds:)))
  }

  static let courses: [Course] = [
    Course(why: "a log alone", basis: .log, events: [10, 20], odd: []),
    Course(why: "an event at the moment", basis: .log, events: [10, 1000], odd: []),
    Course(why: "an event after the moment", basis: .log, events: [10, 1001], odd: [.inTheFuture]),
    Course(why: "events at start and end", basis: span(10, 20), events: [10, 20], odd: []),
    Course(
      why: "an event before the start", basis: span(11, 20), events: [10, 20], odd: [.eventOutsideSpan]),
    Course(why: "an event after the end", basis: span(10, 19), events: [10, 20], odd: [.eventOutsideSpan]),
    Course(
      why: "before the start of an open case", basis: span(11, nil), events: [10], odd: [.eventOutsideSpan]),
    Course(why: "an open case", basis: span(10, nil), events: [10, 900], odd: []),
    Course(why: "not in the case table", basis: span(nil, nil), events: [10, 20], odd: []),
    Course(
      why: "an end before the start has no inside", basis: span(20, 10), events: [15], odd: [.endsBeforeStart]
    ),
    Course(why: "an end before the first event", basis: span(nil, 10), events: [15], odd: [.endsBeforeStart]),
    Course(why: "a start after the moment", basis: span(1001, nil), events: [1001], odd: [.inTheFuture]),
    Course(why: "an end after the moment", basis: span(10, 1001), events: [10], odd: [.inTheFuture]),
    Course(
      why: "two things at once", basis: span(10, 1001), events: [9], odd: [.inTheFuture, .eventOutsideSpan]),
    Course(
      why: "the other two at once", basis: span(1002, 1001), events: [9],
      odd: [.endsBeforeStart, .inTheFuture]),
    Course(why: "nothing at all", basis: span(nil, 10), events: [], odd: []),
  ]

  @Test(arguments: courses)
  func `what cannot be right is told apart`(course: Course) {
    let history = History(
      basis: course.basis,
      events: course.events.map { History.Event(status: 1, at: Instant(milliseconds: $0)) })

    #expect(history.oddities(asOf: Instant(milliseconds: 1000)) == course.odd, course.why)
  }
}
