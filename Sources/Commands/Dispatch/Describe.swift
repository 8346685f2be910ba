package import Domain
import Glibc

/// The sentence and the exit status of an error, whichever module threw it.
package func describe(_ error: any Error) -> (Bilingual, ExitCode) {
  switch error {
  case let error as CommandError: (Wording.sentence(error), error.exitCode)
  // SEAM: StorageError, PackError and Domain's errors are named here, each with its exit status.
  case Sink.Failure.refused(let number): (Wording.outputRefused(String(cString: strerror(number))), .failed)
  default: (Wording.unforeseen("\(type(of: error))"), .failed)
  }
}

extension CommandError {
  /// Wrong usage, except where the command was understood.
  var exitCode: ExitCode {
    switch self {
    case .unanswered, .severalHits, .tooManyHits, .noChoice, .outputIsDirectory, .outputIsDatabase: .refused
    case .outputFailed: .failed
    default: .usage
    }
  }
}
