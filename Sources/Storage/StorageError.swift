public import Domain
import GRDB

/// Why the casebook refused or failed. The wording stands in `StorageError+Wording.swift`.
public enum StorageError: Error {
  // The file
  case noClinic(path: String)
  case alreadyThere(path: String)
  case notAFile(path: String)
  case notAClinic(path: String)
  case empty(path: String)
  case unreadable(path: String, code: Int32)
  case readOnly(path: String)
  /// The file that was opened is no longer at its path.
  case removed(path: String)
  /// Another file stands where the one that was opened stood.
  case replaced(path: String)
  case directoryNotWritable(path: String)
  /// The folder of a clinic that is there; SQLite writes its log beside the file.
  case folderReadOnly(path: String)
  /// A disk of another machine, and by what it is reached, such as `NFS`.
  case onNetwork(path: String, fileSystem: String)
  case newer(found: Int, known: Int)
  case older(found: Int, known: Int)
  /// How many things differed on the copy that an upgrade was tried on.
  case upgradeRefused(findings: Int)
  case full(path: String)
  case busy(path: String)
  case damaged(detail: String)
  case inputOutput(path: String)
  /// A person asked for that; nothing was changed.
  case interrupted
  /// There is no room for the temporary database in which a past day is laid out.
  case noScratch
  /// A trigger of the schema refused, by its name: the program itself should have known better.
  case guarded(String)
  /// Whatever else SQLite says, by its extended result code; its own text may hold values and stays behind.
  case sqlite(code: Int32)

  // Keeping
  case noBackup(path: String)
  /// A backup was another one when it was copied than when it was tested.
  case backupChanged(path: String)
  case fixedSetting(SettingKey)

  // Rights
  case notAllowed(Deed)
  /// The thing, and what was to be done with it.
  case notYours(code: String, Deed)
  /// Somebody else who held a session, which only those with a right to every session may put down.
  case heldByAnother(Code)
  /// `--as` is an admin's.
  case notActingForOthers
  case unknownLogin(String)
  case inactiveLogin(String)

  // Things
  case notFound(NotFound)
  case inactivePerson(String)
  case numberTaken(by: Code)
  case loginTaken(login: String, by: Code)
  case agencyTaken(code: String)
  case aliasTaken(alias: String, by: String)
  case agencyLoop(code: String)
  case lastAdmin
  case nothingGiven
  /// Who cannot be erased while a login is that person.
  case hasLogin(Code, logins: [String])
  case noSuchLogin(String, of: Code)
  /// A thing, and what of it can be redacted.
  case noSuchPlace(String, possible: [TextPlace])
  case nothingToRedact(String, TextPlace)
  case noConsent(Code, ConsentPurpose)

  // People and agencies through time
  /// A move that would not lie after the day on which the present posting began.
  case moveTooEarly(Code, since: Day)
  /// Its last day, where it is known, and the code of the unit that took over.
  case agencyClosed(code: String, until: Day?, successor: String?)
  case renameTooEarly(code: String, until: Day)
  case leaveOverlaps(Code, since: Day, until: Day)
  case noLeave(Code, Day)
  case onlyOwnLeave
  /// Something was to be merged with itself.
  /// The calendar knows nothing of that year.
  case noCalendarYear(Int)
  /// The clinic itself said nothing of the day; what the pack says of it, if anything.
  case noOwnHoliday(Day, Holiday?)
  case mergedWithItself(code: String)
  case mergedAway(Code, into: Code)
  case numbersDiffer(Code, Code)
  case nothingToTransfer(Code)

  // Cases
  case caseClosed(Code, since: Day, status: Bilingual, reopening: Reopening)
  /// Where the case stands, what was typed, and the steps that whoever typed it may take.
  case noSuchStep(Code, from: Status, wanted: Bilingual, possible: [Step])
  /// Whom one may ask instead stands in `why`, since an error names no person.
  case stepNotYours(Code, step: Step, to: Bilingual, ends: Bool)
  /// A case from an imported log was to be moved; its statuses are those of the log.
  case stepOfImport(Code)
  /// What a step still needs, with the results to choose from.
  case stepNeeds(Code, step: Step, needs: [Requirement], results: [WorkflowResult])
  case noSuchResult(String, possible: [Bilingual])
  /// An innovator confirms the result that was proposed and no other; `instead` is the step that says no to it.
  case onlyProposed(Code, proposed: Bilingual, instead: Step?)
  case noMentor(Code)

  // Packs
  /// A workflow that no case could follow, by its code.
  case notACaseWorkflow(code: String)
  /// The same version is loaded with other content.
  case packDiffers(code: String, version: Int, newest: Int)
  /// A later version is loaded.
  case packOlder(code: String, version: Int, newest: Int)
  /// The same version of a calendar is loaded with other content.
  case calendarDiffers(code: String, version: Int)
  /// A later version of the calendar is loaded.
  case calendarOlder(code: String, version: Int, newest: Int)
  /// A calendar knows years that the one to be loaded does not.
  case calendarLacksYears(code: String, version: Int, years: [Int])
  /// A version of a pack that the file does not have, and those that it has.
  case noSuchPack(Bilingual, known: [Bilingual])

  /// A session like the one to be written, which stands in the book.
  case loggedAlready(Code)
  case dayInFuture(Day)
  case clockInFuture(Clock)
  case notInSession(Code, session: Code)
  /// Who held a session that took place: without them nobody would have.
  case holdsSession(Code, session: Code)
  /// A session that would be left without anybody who came.
  case lastVisitor(Code, SessionKind)
  /// A person whom a case does not concern, and the follow-up of the case that was to be theirs, once there is one.
  case notOnCase(Code, Code, followUp: Code?)
  case dayTooOld(Day)
  case dueBeforeToday(Day)
  /// A last day so far ahead that its year is a slip.
  case dueTooFar(Day)
  case dueBeforeAgreed(Day, agreed: Day)
  case alreadyDone(Code)
  case alreadyCancelled(Code)
  /// A follow-up, the day that was given, and the one that it has.
  case notLater(Code, Day, than: Day)
  case linkedToItself(Code)
  case notLinked(Code, Code)

  // Plans
  /// A session that is not planned, what it is, and the unit that made it so; nil for one who may not know of it.
  case notPlanned(Code, SessionState, by: LaterUnit?)
  case planInPast(Day, Clock?)
  case planTooFar(Day)
  /// What keeps people from it.
  case clashes([Clash])
  /// A plan whose hour has not come yet.
  case stillAhead(Code)

  // What was known
  /// A day before the one on which the clinic was made.
  case beforeClinic(Day, began: Day)
  /// Something that only the file itself can do, asked of what was known on a day.
  case past(Day)
  /// The facts of a day cannot be found: the file does not agree with its journal.
  case pastUnknown(Day)

  // Import
  case noSuchColumn(String, path: String, columns: [String])
  case emptyLog(path: String)
  case tooManyActivities(limit: Int)
  case alreadyImported(path: String, unit: Int64)
  /// How many cases of a log stand already in the log of that name, and the last unit that imported it.
  case casesImported(count: Int, name: String, unit: Int64)

  // Files
  case notAttached(path: String, AttachmentFault)
  case fileErased(Code)

  // The journal
  case nothingToUndo
  case nothingToRedo
  case noSuchUnit(Int64)
  case alreadyUndone(Int64, by: LaterUnit)
  case notUndoable(Int64)
  case notYourUnit(Int64)
  case touchedLater(unit: Int64, by: LaterUnit)
  case dependedOn(unit: Int64, by: LaterUnit?)

  /// Who may open a case again.
  public enum Reopening: Sendable {
    /// Whoever asks.
    case yours
    case others(Set<Role>)
    case nobody
  }

  /// A unit that stands in the way of taking another one back.
  public struct LaterUnit: Sendable {
    /// Its number.
    public let seq: Int64
    /// Whether whoever asks may undo it.
    public let isYours: Bool

    /// Names a unit.
    public init(_ seq: Int64, isYours: Bool) {
      self.seq = seq
      self.isYours = isYours
    }
  }

  /// Why a file cannot be attached.
  public enum AttachmentFault: Sendable {
    /// The error number of the operating system.
    case unreadable(Int32)
    /// A folder, a device or a pipe.
    case notAFile
    case empty
    /// The same bytes were erased for good.
    case erased
    /// Its name holds a character that cannot be seen, such as a line break.
    case strangeName
    /// In bytes.
    case tooLarge(size: Int, limit: Int)
  }

  /// What was looked for and not found.
  public enum NotFound: Sendable {
    case code(Code)
    /// What was typed, what in the register looks like it, and whether whoever typed it may add it.
    case person(String, near: [String], mayAdd: Bool)
    /// Likewise.
    case agency(String, near: [String], mayAdd: Bool)
    case login(String)
  }

  /// Runs `body`, and turns what SQLite says of the file into a reason that a person can act on.
  static func translating<Result>(path: String, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_FULL: throw StorageError.full(path: path)
      case .SQLITE_INTERRUPT: throw StorageError.interrupted
      case .SQLITE_BUSY where Interruption.take(): throw StorageError.interrupted
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw StorageError.busy(path: path)
      case .SQLITE_NOTADB: throw StorageError.notAClinic(path: path)
      case .SQLITE_CORRUPT: throw StorageError.damaged(detail: path)
      // Of a log that finds no room beside the file SQLite says only that reading or opening failed.
      case .SQLITE_IOERR where FileSystem.isFull(path), .SQLITE_CANTOPEN where FileSystem.isFull(path):
        throw StorageError.full(path: path)
      case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN: throw StorageError.readOnly(path: path)
      case .SQLITE_IOERR: throw StorageError.inputOutput(path: path)
      default: throw refusal(error)
      }
    }
  }

  private static func refusal(_ error: DatabaseError) -> StorageError {
    let mark = "guard: "
    if let message = error.message, message.hasPrefix(mark) {
      return .guarded(String(message.dropFirst(mark.count)))
    }
    return .sqlite(code: error.extendedResultCode.rawValue)
  }
}
