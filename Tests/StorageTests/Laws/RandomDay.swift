import Domain
import GRDB
import TestSupport

@testable import Storage

/// A clinic's day as chance will have it: everything that Fitri can do, and undo and redo in between.
struct RandomDay {
  let clinic: SampleClinic
  /// How much was done and not refused.
  private(set) var done = 0
  /// What was done, so that a law can ask whether it saw everything.
  var kinds: Set<RandomWork> = []
  private var random: SplitMix
  private var clock = SampleClinic.now
  private var names = 0
  /// The last unit that made the clinic; what follows is the day's.
  private var morning: Int64 = 0

  init(seed: UInt64, at path: String? = nil) throws {
    clinic = try SampleClinic(at: path)
    random = SplitMix(seed: seed)
    morning = try head()
  }

  var casebook: Casebook { clinic.casebook }

  /// The day on which the next thing is done.
  var today: Day { SampleClinic.zone.day(of: clock) }

  /// Lets a night pass.
  mutating func sleep() {
    clock = SampleClinic.zone.start(of: today.adding(days: 1)).adding(milliseconds: 8 * 3_600_000)
  }

  /// The number of the last unit.
  func head() throws -> Int64 {
    try casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? 0 }
  }

  /// The units after one that still hold, latest first.
  func standingUnits(after first: Int64) throws -> [Int64] {
    try casebook.view { database in
      let ledger = Ledger(database: database)
      let units: [Int64] = try database.all(
        "SELECT seq FROM journal WHERE seq > ? AND undoes IS NULL ORDER BY seq DESC", [first]
      ).map { $0["seq"] }
      return try units.filter { try ledger.undoer(of: $0) == nil }
    }
  }

  /// Works, or takes something back; what the rules refuse is refused.
  mutating func doSomething() throws {
    do {
      switch random.roll(10) {
      case 0...6: try work()
      case 7: _ = try casebook.undo(by: clinic.fitri, at: tick())
      case 8: _ = try casebook.redo(by: clinic.fitri, at: tick())
      default: _ = try casebook.undo(someUnit(), by: clinic.admin, at: tick())
      }
      done += 1
    } catch let error as StorageError {
      guard error.isRefusal else { throw error }
    }
  }

  /// Does one piece of Fitri's work that is not refused.
  mutating func work() throws {
    while true {
      do {
        return try tryWork()
      } catch let error as StorageError {
        guard error.isRefusal else { throw error }
      }
    }
  }

  private mutating func tick() -> Instant {
    clock = clock.adding(milliseconds: Int64(1 + random.roll(600_000)))
    return clock
  }

  private mutating func tryWork() throws {
    // What everything else is done to is done more often.
    let choice = RandomWork.allCases + [.plan, .plan, .plan, .plan, .openCase, .log, .addFollowUp]
    try work(choice[random.roll(choice.count)], at: tick())
  }

  private mutating func someUnit() throws -> Int64 {
    morning + Int64(1 + random.roll(max(1, Int(try head() - morning))))
  }

  // MARK: Choices

  mutating func roll(_ sides: Int) -> Int { random.roll(sides) }

  mutating func word() -> String {
    names += 1
    return "kata \(names)"
  }

  mutating func mentor() -> Identifier<Person> {
    random.roll(2) == 0 ? clinic.sari.person : clinic.budi.person
  }

  /// A row of a table that fits.
  mutating func some<Entity>(_ table: String, where condition: String = "1") throws -> Identifier<Entity> {
    let ids = try casebook.view { database in
      try database.all("SELECT id FROM \(table) WHERE \(condition) ORDER BY id").map { $0["id"] as Int64 }
    }
    guard !ids.isEmpty else { throw StorageError.nothingGiven }
    return Identifier(rawValue: ids[random.roll(ids.count)])
  }
}

extension StorageError {
  /// Whether a rule said no; anything else is a fault.
  fileprivate var isRefusal: Bool {
    switch self {
    case .caseClosed, .noSuchStep, .stepNotYours, .alreadyDone, .nothingGiven, .nothingToUndo,
      .nothingToRedo, .noSuchUnit, .alreadyUndone, .notUndoable, .touchedLater, .dependedOn, .clashes,
      .planInPast, .notPlanned, .stillAhead, .alreadyCancelled, .notLater, .dueBeforeToday, .dueBeforeAgreed,
      .linkedToItself, .notLinked, .noOwnHoliday, .leaveOverlaps, .noLeave, .notInSession, .nothingToTransfer,
      .mergedWithItself, .agencyClosed, .agencyLoop, .agencyTaken, .moveTooEarly:
      true
    default: false
    }
  }
}
