package import Domain
import Packs
import Storage

/// The sentence and the exit status of an error, whichever module threw it.
package func describe(_ error: any Error) -> (Bilingual, ExitCode) {
  switch error {
  case let error as CommandError: (Wording.sentence(error), error.exitCode)
  case let error as StorageError: (shown(error.wording + Wording.remedy(error)), error.exitCode)
  case let error as PackError: (shown(Wording.lines(error.flaws.map(Wording.line))), .refused)
  case let error as FlawedWorkflow: (Wording.flawedWorkflow(error.flaws.count), .refused)
  case let error as UnreadableTable: (shown(error.wording), error.problem.exitCode)
  case let error as MappingFlaw: (shown(error.wording), .usage)
  case let error as ImportFlaw: (shown(error.wording), .refused)
  case let error as NameFlaw: (shown(error.wording), .refused)
  case let error as TextFlaw: (shown(error.wording), .refused)
  case let error as EmployeeNumberFlaw: (shown(error.wording), .refused)
  case let error as ContactFlaw: (shown(error.wording), .refused)
  case let error as AgencyCodeFlaw: (shown(error.wording), .refused)
  case let error as ImportRefusal: (Wording.sentence(error), .refused)
  case Sink.Failure.refused(let number): (Wording.outputRefused(systemReason(number)), .failed)
  case let failure as Input.Failure: (Wording.inputRefused(systemReason(failure.code)), .failed)
  default: (Wording.unforeseen("\(type(of: error))"), .failed)
  }
}

/// A sentence of another module repeats what was typed as it was; here it becomes fit to be shown.
private func shown(_ sentence: Bilingual) -> Bilingual {
  func safe(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { echo(String($0), limit: 2000) }.joined(separator: "\n")
  }
  return Bilingual(safe(sentence.english), safe(sentence.indonesian))
}

extension CommandError {
  /// Wrong usage, except where the command was understood.
  var exitCode: ExitCode {
    switch self {
    case .finding(.lastYear), .finding(.noCaseOf), .unreadablePage(_, .missing): .notFound
    case .message(.severalCases), .message(.withoutCase), .message(.otherCase), .message(.stranger),
      .message(.nobody), .message(.planIsOver):
      .refused
    case .finding(.several), .finding(.tooMany), .finding(.noChoice),
      .finding(.noAnswer):
      .refused
    case .writing(.editorFailed), .writing(.unreadable): .failed
    case .unreadablePage(_, .refused): .failed
    case .changedMeanwhile: .conflict
    case .doubts, .otherLink, .leadsForClinic, .page, .unreadablePage, .unanswered, .cancelled, .onlyNow,
      .session(.otherCase),
      .session(.noOpenCase),
      .session(.maybeKnown),
      .output(_, .isDirectory), .output(_, .isDatabase), .output(_, .isProgram), .output(_, .isThere),
      .output(_, .exists),
      .group(_, .folderInUse), .confined:
      .refused
    case .output(_, .refused), .group(_, .refused): .failed
    case .nothingGiven: .refused
    case .unknownNoun, .ambiguousNoun, .unknownVerb, .ambiguousVerb, .missingVerb, .verbFirst, .misplaced,
      .option,
      .missingArgument, .unexpectedArgument, .loneOption, .apart, .unasked, .foreignOption, .invalidValue,
      .notUnderstood, .severalFormats, .noMessage, .onlyText, .message(.onlyForChat),
      .group(_, .unknown),
      .line, .finding,
      .session, .writing:
      .usage
    }
  }
}

extension StorageError {
  /// What a script has to tell apart: no such thing, a conflict, a broken file; everything else is a rule.
  var exitCode: ExitCode {
    switch self {
    case .noClinic, .noBackup, .removed, .notFound, .noSuchUnit, .noLeave, .noOwnHoliday, .nothingToTransfer,
      .notLinked, .noSuchPack:
      .notFound
    case .busy, .replaced, .alreadyDone, .alreadyCancelled, .alreadyImported, .casesImported, .alreadyUndone,
      .touchedLater,
      .dependedOn:
      .conflict
    case .interrupted: .interrupted
    case .notAFile, .notAClinic, .empty, .unreadable, .readOnly, .directoryNotWritable, .folderReadOnly,
      .onNetwork, .newer, .older, .full, .backupChanged, .upgradeRefused, .damaged, .inputOutput, .guarded,
      .sqlite, .notAttached(_, .unreadable), .noScratch, .pastUnknown:
      .failed
    case .alreadyThere, .notAllowed, .notYours, .heldByAnother, .notActingForOthers, .unknownLogin,
      .inactiveLogin, .inactivePerson, .numberTaken,
      .loginTaken, .agencyTaken, .aliasTaken, .agencyLoop, .moveTooEarly, .agencyClosed, .renameTooEarly,
      .noCalendarYear, .leaveOverlaps, .onlyOwnLeave, .mergedWithItself, .mergedAway, .numbersDiffer,
      .lastAdmin,
      .nothingGiven, .hasLogin, .noSuchLogin, .noSuchPlace, .nothingToRedact, .noConsent, .caseClosed,
      .noSuchStep,
      .stepNotYours, .stepOfImport, .stepNeeds, .noSuchResult, .onlyProposed, .noMentor, .loggedAlready,
      .dayInFuture,
      .clockInFuture,
      .notInSession, .holdsSession, .lastVisitor,
      .notOnCase,
      .dayTooOld, .dueBeforeToday, .dueTooFar,
      .dueBeforeAgreed, .notLater, .linkedToItself, .notPlanned, .planInPast, .planTooFar, .clashes,
      .stillAhead, .notACaseWorkflow, .packDiffers, .packOlder, .calendarDiffers, .calendarOlder,
      .calendarLacksYears,
      .noSuchColumn, .emptyLog, .tooManyActivities, .nothingToUndo, .nothingToRedo,
      .notUndoable, .notYourUnit, .notAttached, .fileErased, .beforeClinic, .past, .fixedSetting:
      .refused
    }
  }
}

extension CSVError {
  var exitCode: ExitCode {
    switch self {
    case .file(_, .notFound): .notFound
    case .file: .failed
    case .table, .text: .refused
    }
  }
}
