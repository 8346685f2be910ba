package import Domain

/// Why a command line was not understood, a question not answered, or an answer not delivered.
package enum CommandError: Error {
  case unknownNoun(String, suggestions: [String])
  case ambiguousNoun(String, [Noun])
  case unknownVerb(String, of: Noun, suggestions: [String])
  case ambiguousVerb(String, of: Noun, [Verb])
  /// A noun that cannot be listed stands alone.
  case missingVerb(of: Noun, [Verb])
  /// `open case` instead of `case open`.
  case verbFirst(Verb, Noun)
  /// The line that was meant, where noun, verb and code stand in another order.
  case misplaced(Bilingual)
  /// A command that changes something was not told what.
  case nothingGiven(Bilingual)
  /// An option, and the command it was given to; nil for the options of every command.
  case option(String, OptionFault, of: Bilingual?)
  /// An option that means something only beside another one.
  case loneOption(Bilingual, without: Bilingual, of: Bilingual)
  /// Two options of which one answers another question than the other.
  case apart(Bilingual, Bilingual, of: Bilingual)
  /// An option that a step of the workflow has no use for, and the step.
  case unasked(Bilingual, step: Bilingual)
  /// An option that a report has no use for, the report, and the reports that have.
  case foreignOption(Bilingual, report: Bilingual, fitting: [Bilingual])
  case missingArgument(Parameter, of: Bilingual)
  case unexpectedArgument(String, of: Bilingual)
  case invalidValue(String, for: Bilingual, allowed: [Bilingual], suggestions: [String])
  /// ArgumentParser refuses, for a reason that none of the cases above has.
  case notUnderstood(Bilingual)
  case severalFormats
  /// `--chat` with a command that has no message to give, and the commands that have.
  case noMessage(Bilingual, [Bilingual])
  /// A command that answers in plain lines was asked for another format.
  case onlyText(Bilingual)
  /// A message that has no one person to go to.
  case message(MessageFault)
  /// A command that is about the file as it is, and a past day was named.
  case onlyNow(Bilingual)
  case line(LineFault)
  /// A question that nobody is there to answer: the sentence that says so, and how to answer on the line.
  case unanswered(Bilingual)
  /// What is unclear of a line that says a session in one breath; nobody is there to ask.
  case doubts([Bilingual])
  /// The link that is to be taken away is of another kind: the two cases, and what the first is to the second.
  case otherLink(Code, Code, Bilingual)
  /// Somebody who works for the clinic would lead a case on the innovators' side, unasked.
  case leadsForClinic(String)
  /// A page of the guest book that cannot be taken, and the lines that are to blame.
  case page(Bilingual, [String])
  /// A page of the guest book that cannot be read, by its path.
  case unreadablePage(String, PageFault)
  /// What was typed does not lead to one thing.
  case finding(FindingFault)
  /// A session that is not told well.
  case session(SessionFault)
  /// A text that did not come in.
  case writing(WritingFault)
  /// What is closed to those who came in through the gate, or may not open it.
  case confined(Confinement)
  /// A text that somebody else changed while it was being written anew.
  case changedMeanwhile(Code)
  /// A question that a person left without an answer.
  case cancelled
  /// A group of the operating system, by its name.
  case group(String, GroupFault)
  /// The file of `--output`, by its path.
  case output(String, OutputFault)

  /// What the gate keeps closed.
  package enum Confinement: Sendable {
    /// Only the owner of the clinic's file says whose login it is.
    case notTheOwner
    case option(Bilingual)
    case command(Bilingual)
    case editor
    /// A shell within a shell.
    case nestedShell
  }

  /// What is wrong with an option.
  package enum OptionFault: Sendable {
    case unknown(suggestions: [String])
    case missingValue
    case unneededValue
    /// Given more than once, although it takes one value.
    case repeated
  }

  /// Why what was typed does not lead to one thing.
  package enum FindingFault: Sendable {
    /// Several fit, and nobody is there to choose; one line each.
    case several(Bilingual, [String])
    /// More fit than a person can choose from.
    case tooMany(Bilingual, Int)
    /// The person pressed Enter instead of choosing.
    case noChoice
    /// The answer to a question that offers so many choices is none of them, and cannot be read either.
    case noAnswer(choices: Int)
    /// No case is named and none is selected.
    case noCase
    /// A person, by name, who takes part in no case that the reader may see.
    case noCaseOf(String)
    /// A short code that this year has not given yet, and what it meant last year.
    case lastYear(String, Code)
    /// A person or an agency is asked for, and an empty word was typed.
    case noPerson, noAgency
    case notACode(String, Code.Kind)
    case notADay(String, Day.Looking)
    /// A date without its year that has just gone by, and when it comes again.
    case gone(Day, next: Day)
    /// The last day of a follow-up lies before the day of the agreement.
    case dueBefore(Day, agreed: Day)
    /// A day or a moment of which nothing can be known yet.
    case stillToCome(Bilingual)
    /// The first day that is asked for lies after the last one.
    case daysReversed(Day, last: Day)
    /// The first day that is asked for lies after the day for which figures are to hold.
    case asOfBeforeFirst(Day, asOf: Day)
    case notAClock(String)
    case notMinutes(String)
    case notAZone(String, near: [String])
    /// A word that is no region's code, and regions that may be meant.
    case notARegion(String, near: [String])
  }

  /// What is wrong with a line as a whole.
  package enum LineFault: Sendable {
    /// The word with this number, from 1, is not UTF-8 or holds a NUL.
    case unreadable(word: Int)
    /// Longer than anybody types, in bytes.
    case tooLong(Int)
    /// A quotation mark that opens at this letter, from 1, is never closed.
    case unclosedQuote(Character, at: Int)
  }

  /// What is missing in the words of a session, or said twice.
  package enum SessionFault: Sendable {
    /// A line without a word.
    case nothingSaid
    /// A sentence with options beside it.
    case lineWithOptions
    /// A page of the guest book with words or options beside it.
    case pageWithMore
    case noKind
    case severalKinds(SessionKind, SessionKind)
    case severalLengths(String, String)
    /// A word that is no code, kind or length.
    case strangeWord(String, suggestions: [String])
    /// An option of follow-ups that is given so often, for so many follow-ups.
    case unpaired(Bilingual, given: Int, deeds: Int)
    /// A follow-up without its last day, and nobody is there to ask.
    case noDue(String)
    /// An option that describes a new case or a newcomer, where neither is made.
    case onlyForNew(Bilingual)
    /// None of the people named has an open case.
    case noOpenCase(of: [String])
    /// A name that may be one of these people, one line each, or somebody new; nobody is there to ask.
    case maybeKnown(String, [String])
    /// The NIP or phone of a newcomer, but this is who came.
    case nobodyNew([String])
    /// One NIP or phone for so many newcomers.
    case severalNewcomers(Int)
    /// Nothing that is one's own is planned for a day.
    case noPlan(Day)
    /// Another case for a session, with the number of the change that logged it, where the reader may know it.
    case otherCase(String, Int64?)
    /// A plan without a day, and nobody is there to ask.
    case noDay
    /// A planned session of somebody who is not in the register.
    case plannedNew
    /// Follow-ups or the end of a case, of a session that nobody held.
    case notHeld
    case noHeadCount(Int)
  }

  /// Why there is no text to send.
  package enum MessageFault: Sendable {
    /// A session of several cases, each with people of its own.
    case severalCases([Code])
    /// A session that belongs to no case has nobody to send a text to.
    case withoutCase(Code)
    /// A planned session that is over and was not logged, and when it was to be.
    case planIsOver(Code, Bilingual)
    /// A session that does not belong to this case.
    case otherCase(Code, session: Code)
    /// Somebody who takes no part in the case.
    case stranger(String, Code)
    /// Nobody takes part in the case who is still there.
    case nobody(Code)
    /// A recipient or a case is named, and no text asked for.
    case onlyForChat(Bilingual)
  }

  /// Why a text did not come in.
  package enum WritingFault: Sendable {
    /// The input is a list of commands, which a text would swallow.
    case inputHoldsCommands
    /// Standard input is not UTF-8.
    case notUTF8
    /// Standard input is empty, or another text has taken all of it.
    case inputEmpty
    /// Neither `VISUAL` nor `EDITOR` is set; the option that takes the text too.
    case noEditor(instead: Bilingual)
    /// The editor ended with this status; where anything was written, the file keeps it, and may be offered again.
    case editorFailed(Int32, path: String?, isOffered: Bool)
    /// What the editor left cannot be read as UTF-8.
    case unreadable(path: String)
  }

  /// Why a page of the guest book cannot be read.
  package enum PageFault: Sendable {
    case missing, folder
    /// Far longer than a page.
    case tooLong
    /// The line that is no UTF-8, from 1; nil for a text of another kind.
    case noText(line: Int?)
    /// The operating system refused, with its error number.
    case refused(Int32)
  }

  /// Why a group cannot share a clinic's file.
  package enum GroupFault: Sendable {
    /// The machine has no such group.
    case unknown
    /// The folder, by its path, holds other things or is somebody else's.
    case folderInUse(String)
    /// The folder, and the error number of the operating system.
    case refused(String, Int32)
  }

  /// Why a file is not written.
  package enum OutputFault: Sendable {
    case isDirectory
    /// A file that an attachment would have to replace.
    case exists
    /// It is the clinic's own file.
    case isDatabase
    /// It is the program that runs.
    case isProgram
    /// A file of that name is there, and nobody allowed to replace it.
    case isThere
    /// The error number of the operating system.
    case refused(Int32)
  }
}
