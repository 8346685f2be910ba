package import Domain

/// Why a command line was not understood, or its answer could not be delivered; nothing was done.
package enum CommandError: Error {
  case unknownNoun(String, suggestions: [String])
  case ambiguousNoun(String, [Noun])
  case unknownVerb(String, of: Noun, suggestions: [String])
  case ambiguousVerb(String, of: Noun, [Verb])
  /// A noun that cannot be listed stands alone.
  case missingVerb(of: Noun)
  /// `open case` instead of `case open`.
  case verbFirst(Verb, Noun)
  case unknownOption(String, suggestions: [String], of: Bilingual?)
  case missingValue(String, of: Bilingual?)
  case unneededValue(String, of: Bilingual?)
  case missingArgument(Parameter, of: Bilingual)
  case unexpectedArgument(String, of: Bilingual)
  case invalidValue(String, for: Bilingual, allowed: [Bilingual], suggestions: [String])
  case severalFormats
  /// The argument with this number, from 1, is not UTF-8 or holds a NUL.
  case unreadableArgument(Int)
  /// The line is longer than anybody types, by bytes.
  case tooLong(Int)
  /// A quotation mark that opens at this letter, from 1, is never closed.
  case unclosedQuote(Character, at: Int)
  /// A question that nobody is there to answer.
  case unanswered(Bilingual)
  /// Several things fit what was typed, and nobody is there to choose.
  case severalHits(Bilingual, [String])
  case tooManyHits(Bilingual, Int)
  /// The person pressed Enter instead of choosing.
  case noChoice
  /// No case is named and none is selected.
  case noCase
  case notACode(String, Code.Kind)
  case notADay(String)
  case notAClock(String)
  case notMinutes(String)
  case outputIsDirectory(String)
  case outputIsDatabase(String)
  /// A file could not be written; the error number of the operating system.
  case outputFailed(String, Int32)
}
