import Domain
import GRDB
import Packs
import TestSupport
import Testing

@testable import Storage

/// What a logged fact does to a case by the pack, it does at the right moment, and an undo leaves no trace of it.
struct AutomaticStepTests {
  /// A place, how to get there, and the fact that moves a case on from there.
  private typealias Way = (scene: CaseScene, path: [CaseDoing], cause: CaseDoing, steps: [Step])

  private let clinic: SampleClinic
  private let calendar: WorkCalendar

  init() throws {
    clinic = try SampleClinic()
    calendar = try CalendarPack.embedded()
  }

  @Test(arguments: WorkflowEvent.allCases)
  func `an automatic step is taken at its fact's instant, undone without a trace, and redone`(
    event: WorkflowEvent
  ) throws {
    let ways = try Self.ways(on: event)

    for way in ways { try check(way, event, sessionDaysBack: event == .sessionLogged ? 1 : 0) }

    #expect(!ways.isEmpty)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  /// A session of today, and one of before the case's last transition.
  @Test(arguments: [0, 9])
  func `a session moves a case no earlier than its last transition, and no later than now`(daysBack: Int)
    throws
  {
    for way in try Self.ways(on: .sessionLogged) {
      try check(way, .sessionLogged, sessionDaysBack: daysBack)
    }
  }

  /// Whatever else the pack waits for would need a status and open follow-ups that no doing brings together.
  @Test func `every step of the pack that waits for a fact is taken somewhere, but for these`() throws {
    let taken = try Set(WorkflowEvent.allCases.flatMap(Self.ways).compactMap(\.steps.first))
    let idle = try WorkflowPack.embeddedCase().steps.filter { $0.isAutomatic && !taken.contains($0) }

    #expect(
      Set(idle.map { "\($0.from) -> \($0.to) on \($0.event?.rawValue ?? "-")" }) == [
        "waiting -> active on session-logged", "waiting -> outside on session-logged",
        "waiting -> outside on followup-opened", "outside -> active on session-logged",
        "outside -> waiting on session-logged", "outside -> waiting on followup-done",
        "outside -> waiting on followup-cancelled",
      ])
  }

  @Test(arguments: [
    ("2026-10-08", "16:00"), ("2026-10-09", "16:30"), ("2026-03-05", "15:00"), ("2026-03-06", "15:30"),
    // Free days, and a year of which the calendar knows nothing, end when most days do.
    ("2026-10-10", "16:00"), ("2026-08-17", "16:00"), ("2026-05-01", "16:30"), ("2022-05-12", "16:00"),
  ])
  func `a session without a clock reading moves its case at the end of that day's work`(
    iso: String, clock: String
  ) throws {
    let day = try #require(Day(iso: iso))
    var played = try PlayedCase(in: clinic, at: SampleClinic.zone.start(of: day))

    try played.play(.log, at: SampleClinic.now, on: day)

    let at = try #require(try transitions(of: played).last).at
    #expect(SampleClinic.zone.day(of: at) == day)
    #expect(SampleClinic.zone.clock(of: at).text == clock)
  }

  @Test func `the end of work is that of the clinic's own calendar`() throws {
    var parts = calendar.parts
    let (from, to) = (try #require(Clock("08:00")), try #require(Clock("14:00")))
    let slot = try #require(WorkSlot(from: from, to: to))
    parts.version += 1
    parts.hours = WorkHours([.wednesday: [slot]])
    _ = try clinic.casebook.loadCalendar(WorkCalendar(parts), by: clinic.fitri, at: SampleClinic.now)
    let day = SampleClinic.today.adding(days: -1)
    var played = try PlayedCase(in: clinic, at: SampleClinic.zone.start(of: day))

    try played.play(.log, at: SampleClinic.now, on: day)

    let at = try #require(try transitions(of: played).last).at
    #expect(SampleClinic.zone.clock(of: at).text == "14:00")
  }

  // MARK: What is done

  private static func ways(on event: WorkflowEvent) throws -> [Way] {
    let scenes = try CaseScenes(WorkflowPack.embeddedCase(), openFollowUps: 2)
    var seen: Set<Step> = []
    return scenes.all.flatMap { scene, path in
      CaseDoing.doings(event, open: scene.open).compactMap { doing -> Way? in
        let steps = scene.steps(after: doing, in: scenes.workflow)
        guard let first = steps.first, seen.insert(first).inserted else { return nil }
        return (scene, path, doing, steps)
      }
    }
  }

  private func check(_ way: Way, _ event: WorkflowEvent, sessionDaysBack: Int) throws {
    let title: Comment = "\(way.scene): \(way.path), then \(way.cause), \(sessionDaysBack) days back"
    var (played, now) = (try PlayedCase(in: clinic), SampleClinic.now)
    for doing in way.path {
      now = try nextMorning(after: now)
      try played.play(doing, at: now)
    }
    now = try nextMorning(after: now)
    let before = try facts()
    let history = try transitions(of: played)
    #expect(try played.status() == way.scene.status, title)

    var day = SampleClinic.zone.day(of: now)
    for _ in 0..<sessionDaysBack {
      day = try #require(calendar.lastWorkingDay(onOrBefore: day.adding(days: -1)))
    }
    let unit = try #require(try played.play(way.cause, at: now, on: day))

    let taken = try transitions(of: played).dropFirst(history.count)
    let since = try #require(history.last?.at)
    let fact = try sessionDaysBack == 0 ? now : #require(calendar.endOfWork(on: day, in: SampleClinic.zone))
    #expect(taken.map(\.from) == way.steps.map(\.from), title)
    #expect(taken.map(\.to) == way.steps.map(\.to), title)
    #expect(taken.allSatisfy { $0.at == max(fact, since) }, title)
    #expect(try played.status() == way.steps.last?.to, title)
    let after = try facts()

    _ = try clinic.casebook.undo(unit, by: clinic.fitri, at: now)
    #expect(try facts() == before, title)
    #expect(try played.status() == way.scene.status, title)

    _ = try clinic.casebook.redo(by: clinic.fitri, at: now)
    #expect(try facts() == after, title)
  }

  /// Half past eight of the next working day.
  private func nextMorning(after now: Instant) throws -> Instant {
    let day = try #require(calendar.day(after: SampleClinic.zone.day(of: now), workingDays: 1))
    return SampleClinic.zone.start(of: day).adding(milliseconds: (8 * 60 + 30) * 60_000)
  }

  /// All rows of all tables that an undo takes back.
  private func facts() throws -> [String] {
    try clinic.casebook.contents(
      of: SchemaTable.journaled().map(\.name).filter { !lastingTables.contains($0) }
    ).sorted()
  }

  private func transitions(of played: PlayedCase) throws -> [(from: String?, to: String, at: Instant)] {
    try clinic.casebook.view { database in
      try database.all(
        """
        SELECT former.code AS former, status.code AS code, at FROM transition
        JOIN status ON status.id = toStatus LEFT JOIN status AS former ON former.id = fromStatus
        WHERE subject = ? ORDER BY at, transition.id
        """, [played.caseFile.id]
      ).map { ($0["former"], $0["code"], $0.instant("at")) }
    }
  }
}
