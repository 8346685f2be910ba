import Domain
import Testing

struct LifeTests {
  /// 1 is where work begins, 2 where it goes on, 8 and 9 end it, 7 leaves it.
  let outcomes = Outcomes([8: .finished, 9: .finished, 7: .left])
  let now = Instant(milliseconds: 1000)

  struct Course: Sendable {
    let why: Comment
    let steps: [(Int64, Int64)]
    let state: Life.State
  }

  static let courses: [Course] = [
    Course(why: "no terminal status", steps: [(1, 10)], state: .open),
    Course(why: "finished", steps: [(1, 10), (9, 20)], state: .finished(.init(milliseconds: 20))),
    Course(why: "left", steps: [(1, 10), (7, 20)], state: .left(.init(milliseconds: 20))),
    Course(why: "reopened", steps: [(1, 10), (9, 20), (2, 30)], state: .open),
    Course(
      why: "ended again", steps: [(1, 10), (9, 20), (2, 30), (9, 40)],
      state: .finished(.init(milliseconds: 40))),
    Course(
      why: "from one end to another", steps: [(1, 10), (8, 20), (9, 30)],
      state: .finished(.init(milliseconds: 20))),
    Course(
      why: "left, then finished after all", steps: [(1, 10), (7, 20), (9, 30)],
      state: .finished(.init(milliseconds: 30))),
    Course(why: "ended at once", steps: [(9, 10)], state: .finished(.init(milliseconds: 10))),
  ]

  @Test(arguments: courses)
  func `a workflow ends with a terminal status`(course: Course) {
    let history = history(course.steps)

    let reading = Life.read(history, outcomes: outcomes, asOf: now)

    #expect(reading == .known(Life(start: Instant(milliseconds: 10), state: course.state)), course.why)
  }

  @Test
  func `events after the as-of moment are not known yet`() {
    let history = history([(1, 10), (9, 20), (2, 30), (9, 40)])

    let reading = Life.read(history, outcomes: outcomes, asOf: Instant(milliseconds: 39))

    #expect(reading == .known(Life(start: Instant(milliseconds: 10), state: .open, hasFuture: true)))
  }

  @Test
  func `an event at the as-of moment is known`() {
    let reading = Life.read(history([(1, 10), (9, 1000)]), outcomes: outcomes, asOf: now)

    #expect(reading == .known(Life(start: Instant(milliseconds: 10), state: .finished(now))))
  }

  @Test(arguments: [History.Basis.workflow, .log])
  func `a subject that begins later does not exist yet`(basis: History.Basis) {
    #expect(Life.read(history([(1, 1001)], basis), outcomes: outcomes, asOf: now) == .future)
    #expect(Life.read(history([], basis), outcomes: outcomes, asOf: now) == .empty)
  }

  @Test
  func `a log of activities lasts from its first to its last event`() {
    let reading = Life.read(history([(9, 10), (1, 20), (2, 30)], .log), outcomes: .none, asOf: now)

    let life = Life(start: Instant(milliseconds: 10), state: .finished(Instant(milliseconds: 30)))
    #expect(reading == .known(life))
  }

  @Test
  func `a log that goes on later is open, and not cut to what is known of it`() {
    let reading = Life.read(history([(9, 10), (1, 20), (2, 1001)], .log), outcomes: .none, asOf: now)
    #expect(reading == .known(Life(start: Instant(milliseconds: 10), state: .open, hasFuture: true)))

    let atLast = Life.read(history([(9, 10), (2, 1000)], .log), outcomes: .none, asOf: now)
    #expect(atLast == .known(Life(start: Instant(milliseconds: 10), state: .finished(now))))
  }

  struct Columns: Sendable {
    let start: Int64?
    let end: Int64?
    let life: Life
  }

  static let columns: [Columns] = [
    Columns(
      start: 5, end: 50,
      life: Life(start: Instant(milliseconds: 5), state: .finished(Instant(milliseconds: 50)))),
    Columns(
      start: nil, end: 50,
      life: Life(start: Instant(milliseconds: 10), state: .finished(Instant(milliseconds: 50)))),
    Columns(start: 5, end: nil, life: Life(start: Instant(milliseconds: 5), state: .open)),
    Columns(
      start: 5, end: 1001, life: Life(start: Instant(milliseconds: 5), state: .open, hasFuture: true)),
    Columns(
      start: 70, end: 50,
      life: Life(start: Instant(milliseconds: 70), state: .finished(Instant(milliseconds: 50)))),
  ]

  @Test(arguments: columns)
  func `columns of a case table come before events`(row: Columns) {
    let basis = History.Basis.columns(
      start: row.start.map(Instant.init(milliseconds:)), end: row.end.map(Instant.init(milliseconds:)))

    let reading = Life.read(history([(1, 10), (2, 20)], basis), outcomes: outcomes, asOf: now)

    #expect(reading == .known(row.life))
  }

  @Test
  func `columns that begin later make a subject of the future`() {
    let basis = History.Basis.columns(start: Instant(milliseconds: 1001), end: nil)

    #expect(Life.read(history([(1, 10)], basis), outcomes: outcomes, asOf: now) == .future)
    #expect(Life.read(history([], .columns(start: nil, end: nil)), outcomes: outcomes, asOf: now) == .empty)
  }

  @Test
  func `an end before the start has no cycle time and is not hidden`() {
    let life = Life(start: Instant(milliseconds: 70), state: .finished(Instant(milliseconds: 50)))

    #expect(life.endsBeforeStart)
    #expect(life.cycleTime == nil)
    #expect(life.finish == Instant(milliseconds: 50))
    #expect(!life.isInProgress(at: Instant(milliseconds: 60)))
  }

  @Test(arguments: [(9, false), (10, true), (19, true), (20, false), (21, false)])
  func `work is in progress from its start until just before its end`(moment: Int64, isInProgress: Bool) {
    let life = Life(start: Instant(milliseconds: 10), state: .left(Instant(milliseconds: 20)))

    #expect(life.isInProgress(at: Instant(milliseconds: moment)) == isInProgress)
  }

  @Test
  func `a life of no length is never in progress, and has a cycle time of zero`() {
    let life = Life(start: Instant(milliseconds: 10), state: .finished(Instant(milliseconds: 10)))

    #expect(!life.isInProgress(at: Instant(milliseconds: 10)))
    #expect(life.cycleTime == 0)
    #expect(!life.endsBeforeStart)
  }

  @Test
  func `what left has an end and no cycle time`() {
    let life = Life(start: Instant(milliseconds: 10), state: .left(Instant(milliseconds: 20)))

    #expect(life.end == Instant(milliseconds: 20))
    #expect(life.finish == nil)
    #expect(life.cycleTime == nil)
  }

  @Test
  func `outcomes of any id are found`() {
    let outcomes = Outcomes([0: .left, 4095: .finished, 4096: .left, 1 << 40: .finished, -3: .left])

    #expect(
      [0, 1, 4095, 4096, 4097, 1 << 40, -3, -1].map { outcomes[$0] } == [
        .left, nil, .finished, .left, nil, .finished, .left, nil,
      ])
  }

  @Test
  func `a history turned to the next subject keeps nothing of the last but its memory`() {
    var history = history([(1, 10), (2, 20), (9, 30)], .log)
    let capacity = history.events.capacity

    history.begin(Identifier(rawValue: 2))

    #expect(history.subject == Identifier(rawValue: 2))
    #expect(history.basis == .workflow)
    #expect(history.events.isEmpty)
    #expect(history.events.capacity == capacity)
  }

  private func history(_ steps: [(Int64, Int64)], _ basis: History.Basis = .workflow) -> History {
    let events = steps.map { History.Event(status: $0.0, at: Instant(milliseconds: $0.1)) }
    return History(of: Identifier(rawValue: 1), basis: basis, events: events)
  }
}
