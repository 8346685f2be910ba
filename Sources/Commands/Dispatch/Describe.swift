package import Domain
import Storage
import Glibc

/// The sentence and the exit status of an error, whichever module threw it.
package func describe(_ error: any Error) -> (Bilingual, ExitCode) {
  switch error {
  case let error as CommandError: (Wording.sentence(error), error.exitCode)
  case let error as ImportRefusal: (Wording.sentence(error), .refused)
  // SEAM: StorageError, PackError and Domain's errors are named here, each with its exit status.
  case Sink.Failure.refused(let number): (Wording.outputRefused(String(cString: strerror(number))), .failed)
  default: (Wording.unforeseen("\(type(of: error))"), .failed)
  }
}

extension CommandError {
  /// Wrong usage, except where the command was understood.
  var exitCode: ExitCode {
    switch self {
    case .finding(.several), .finding(.tooMany), .finding(.noChoice): .refused
    case .unanswered, .cancelled, .output(_, .isDirectory), .output(_, .isDatabase): .refused
    case .output(_, .refused): .failed
    case .unknownNoun, .ambiguousNoun, .unknownVerb, .ambiguousVerb, .missingVerb, .verbFirst, .option,
      .missingArgument, .unexpectedArgument, .invalidValue, .notUnderstood, .severalFormats, .line, .finding:
      .usage
    }
  }
}
