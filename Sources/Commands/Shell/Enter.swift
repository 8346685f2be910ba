import Domain

/// What the program does with its arguments: one command, or the shell where none is named.
package func enter(_ arguments: [String], at desk: inout Desk) -> ExitCode {
  var words = arguments
  var options = desk.options
  do {
    if try options.take(from: &words) == .command, words.isEmpty {
      desk.options = options
      return shell(at: &desk)
    }
  } catch {
    // The line is not understood; dispatch says so.
  }
  return dispatch(arguments, at: &desk)
}
