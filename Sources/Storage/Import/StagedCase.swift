import Domain
import GRDB

/// A case of a staged log, with its events in order of time.
struct StagedCase {
  /// Its name in the log, as UTF-8.
  private(set) var name: [UInt8] = []
  /// Its events: `status` is the place of the activity in the stage's list, `who` that of the person.
  private(set) var history = History()
  /// By when it was to end.
  private(set) var deadline: Int64?
  /// Whether the case table tells about it.
  private(set) var isTabled = false

  /// Its name in the log.
  var text: String { String(decoding: name, as: UTF8.self) }

  fileprivate var isEmpty: Bool { history.events.isEmpty }

  fileprivate func isNamed(_ bytes: UnsafeRawBufferPointer) -> Bool { bytes.elementsEqual(name) }

  /// Turns to the case of a row, and keeps the memory of the events for its own.
  fileprivate mutating func begin(_ row: RawStatement, hasTable: Bool) {
    name = Array(row.bytes(0))
    deadline = row.optionalInteger(6)
    isTabled = row.integer(7) != 0
    let start = row.optionalInteger(4).map(Instant.init(milliseconds:))
    let end = row.optionalInteger(5).map(Instant.init(milliseconds:))
    history.begin(Identifier(rawValue: 0), basis: hasTable ? .columns(start: start, end: end) : .log)
  }

  fileprivate mutating func append(_ row: RawStatement) {
    history.events.append(
      History.Event(
        status: row.integer(2), at: Instant(milliseconds: row.integer(1)), who: row.optionalInteger(3)))
  }
}

extension ImportStage {
  /// Every staged case in the order of the names; the value is reused, so that whoever keeps it copies it.
  func forEachCase(in database: Database, _ body: (StagedCase) throws -> Void) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT stagedEvent.name, at, activity, person, start, finish, deadline, stagedCase.name IS NOT NULL
      FROM stagedEvent LEFT JOIN stagedCase ON stagedCase.name = stagedEvent.name
      ORDER BY stagedEvent.name, at, position
      """)
    var staged = StagedCase()
    while try rows.next() {
      if staged.isEmpty || !staged.isNamed(rows.bytes(0)) {
        if !staged.isEmpty { try body(staged) }
        staged.begin(rows, hasTable: log.caseTable != nil)
      }
      staged.append(rows)
    }
    if !staged.isEmpty { try body(staged) }
  }
}

extension LogImport.Outcome {
  /// What the stage knows before its cases are gone through.
  init(of stage: ImportStage) {
    events = stage.events
    activities = stage.activities.names.count
    people = stage.people.names.count
    untabled = stage.untabled
    repeated = stage.repeated
  }

  /// Counts a case, and what cannot be right about it.
  mutating func count(_ staged: StagedCase, asOf now: Instant) {
    cases += 1
    if staged.isTabled { tabled += 1 }
    for oddity in staged.history.oddities(asOf: now) {
      odd[oddity, default: LogImport.SomeCases()].add(staged.text)
    }
  }
}
