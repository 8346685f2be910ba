import Domain
import GRDB
import TestSupport

@testable import Storage

/// A clinic's day as chance will have it: everything that Fitri can do, and undo and redo in between.
struct RandomDay {
  let clinic: SampleClinic
  /// How much was done and not refused.
  private(set) var done = 0
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

  private var casebook: Casebook { clinic.casebook }

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

  private mutating func word() -> String {
    names += 1
    return "kata \(names)"
  }

  private mutating func tryWork() throws {
    let (fitri, now) = (clinic.fitri, tick())
    switch random.roll(10) {
    case 0: _ = try casebook.openCase(caseDraft(), by: fitri, at: now)
    case 1:
      _ = try casebook.editCase(
        someCase(), CaseChange(title: word(), newParticipants: [clinic.dewi.person]), by: fitri, at: now)
    case 2: _ = try casebook.assignCase(someCase(), to: mentor(), by: fitri, at: now)
    case 3, 4: _ = try casebook.log(visit(), by: fitri, at: now)
    case 5:
      var change = SessionChange()
      change.note = word()
      change.newAttendance = [clinic.budi.person: .mentor]
      _ = try casebook.editSession(someSession(), change, by: fitri, at: now)
    case 6: _ = try casebook.addFollowUp(followUp(), to: someCase(), by: fitri, at: now)
    case 7: _ = try casebook.finishFollowUp(someFollowUp(), by: fitri, at: now)
    case 8: _ = try casebook.stepCase(someCase(), step(), grounds(), by: fitri, at: now)
    default:
      let person = Particulars(name: try PersonName("Tamu \(word())"), phone: "0811")
      _ = try casebook.editPerson(
        clinic.dewi.person, PersonChange(particulars: person), by: fitri, at: now)
    }
  }

  private mutating func caseDraft() -> CaseDraft {
    CaseDraft(title: word(), agency: clinic.school.id, participants: [clinic.rina.person], mentor: mentor())
  }

  private mutating func visit() throws -> Visit {
    let session = SessionDraft(
      kind: .mentoring, day: today, note: word(), attendance: [mentor(): .mentor],
      cases: random.roll(3) == 0 ? [] : [try someCase()])
    let newcomers = [Newcomer(particulars: Particulars(name: try PersonName("Tamu \(word())")))]
    return Visit(
      session: session, newCase: random.roll(3) == 0 ? caseDraft() : nil,
      newcomers: random.roll(3) == 0 ? newcomers : [], followUps: random.roll(2) == 0 ? [followUp()] : [])
  }

  private mutating func followUp() -> FollowUpDraft {
    FollowUpDraft(
      deed: word(), party: Party.allCases[random.roll(3)],
      due: Day(number: today.number + random.roll(20)))
  }

  private mutating func step() -> String {
    ["close", "pause", "wake", "refer", "withdraw", "reopen", "propose-closing"][random.roll(7)]
  }

  private mutating func grounds() -> StepGrounds {
    StepGrounds(
      reason: word(), result: "answered", day: Day(number: today.number + 30),
      recipient: word())
  }

  private mutating func mentor() -> Identifier<Person> {
    random.roll(2) == 0 ? clinic.sari.person : clinic.budi.person
  }

  private mutating func someUnit() throws -> Int64 {
    morning + Int64(1 + random.roll(max(1, Int(try head() - morning))))
  }

  private mutating func someCase() throws -> Identifier<CaseFile> { try some("caseFile") }
  private mutating func someSession() throws -> Identifier<Session> { try some("session") }
  private mutating func someFollowUp() throws -> Identifier<FollowUp> { try some("followUp") }

  private mutating func some<Entity>(_ table: String) throws -> Identifier<Entity> {
    let ids = try casebook.view { database in
      try database.all("SELECT id FROM \(table) ORDER BY id").map { $0["id"] as Int64 }
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
      .nothingToRedo, .noSuchUnit, .alreadyUndone, .notUndoable, .touchedLater, .dependedOn:
      true
    default: false
    }
  }
}
