import Domain
import GRDB

/// A unit of work in progress: the open transaction, who is at work, and what the journal will say of it.
///
/// Only `Casebook.write` makes one; the extensions of `Book` are the ways to change the data.
struct Book {
  /// How many rows are recorded before they go into the journal, so that memory stays flat in a long unit.
  static let rowsOfPart = 20_000

  let database: Database
  /// Who is at work; in a bulk, at the thing at hand.
  var actor: Actor
  /// The instant of the write; in a bulk, of the thing at hand.
  var now: Instant
  /// The clinic's zone.
  let zone: Zone
  /// The number of this installation, part of every id and, other than 0, of every code.
  let site: Int
  /// What the journal will say was done, and to what.
  private(set) var action: Action
  /// Whether the journal is told the first thing only, where there are too many.
  var namesOnlyFirst = false
  /// The unit that this one takes back.
  var undoes: Int64?
  /// The workflows met so far.
  let workflows = WorkflowShelf()
  /// The calendar, once something has asked for it.
  let calendars = CalendarShelf()
  let recorder: ChangeRecorder
  var journal: JournalWriter
  private var lastID: Int64?

  init(_ database: Database, actor: Actor, now: Instant, clinic: Clinic, deed: Deed) throws {
    self.database = database
    self.actor = actor
    self.now = now
    zone = clinic.zone
    site = clinic.site
    action = Action(deed)
    recorder = try ChangeRecorder(database)
    journal = try JournalWriter(database)
  }

  /// Says what the unit is about; the first thing named is the main one.
  mutating func about(_ thing: Thing) {
    guard !namesOnlyFirst || action.things.isEmpty else { return }
    if !action.things.contains(thing) { action.things.append(thing) }
  }

  /// An id that no row of any table has had.
  mutating func mint<Entity>(_: Entity.Type = Entity.self) throws -> Identifier<Entity> {
    let last = try lastID ?? database.value("SELECT last FROM counter WHERE name = 'id'") ?? 0
    lastID = last + 1
    return Identifier(rawValue: (Int64(site) << 40) + last + 1)
  }

  /// The next code of a kind within the year of an instant, or of all time for people.
  func mintCode(_ kind: Code.Kind, at instant: Instant) throws -> Code {
    let year = kind.isNumberedByYear ? zone.day(of: instant).year : nil
    let name = kind.rawValue + (year.map { "-\($0)" } ?? "")
    let number: Int? = try database.value(
      """
      INSERT INTO counter (name, last) VALUES (?, 1)
      ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last
      """, [name])
    guard let number, let code = Code(kind, year: year, site: site, number: number) else {
      throw StorageError.damaged(detail: "counter")
    }
    return code
  }

  /// Moves what was recorded so far into the journal, so that memory stays flat in a long unit.
  mutating func flush() throws {
    try journal.add(recorder.take(), to: database)
  }

  /// Writes the counters, the traces and the journal's row; nothing if no fact was changed.
  mutating func finish() throws {
    try journal.add(recorder.take(isLast: true), to: database)
    guard !journal.isEmpty else { return }
    if let lastID {
      try database.run(
        """
        INSERT INTO counter (name, last) VALUES ('id', ?)
        ON CONFLICT (name) DO UPDATE SET last = excluded.last
        """, [lastID])
    }
    for thing in action.things {
      try database.run("INSERT INTO trace (thing, seq) VALUES (?, ?)", [thing.id, journal.seq])
    }
    let entry = JournalEntry(
      at: now.milliseconds, actor: actor.login.rawValue,
      onBehalfOf: actor.person == actor.login ? nil : actor.person.rawValue, action: action.description,
      undoes: undoes, epoch: try database.value("PRAGMA user_version") ?? 0)
    try journal.finish(entry, in: database)
  }
}
