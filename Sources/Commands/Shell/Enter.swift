import ArgumentParser
import Domain

/// What the program does with its arguments: one command, or the shell where none is named.
package func enter(_ arguments: [String], at desk: inout Desk) -> ExitCode {
  var words = arguments
  var options = desk.options
  do {
    if try options.take(from: &words) == .command {
      if words.isEmpty {
        desk.options = options
        return shell(at: &desk)
      }
      if let first = words.first, Noun.shell.isCalled(first) {
        let command = try ShellCommand.parse(Array(words.dropFirst()))
        desk.options = options
        return open(command, at: &desk)
      }
    }
  } catch {
    // The line is not understood; dispatch says so.
  }
  return dispatch(arguments, at: &desk)
}

/// The shell; behind the gate, the one command that SSH passes on instead.
private func open(_ command: ShellCommand, at desk: inout Desk) -> ExitCode {
  do {
    if let login = command.login { try Gate.confine(&desk, to: login) }
    if desk.isConfined, let line = desk.environment["SSH_ORIGINAL_COMMAND"], !line.trimmed().isEmpty {
      return run(line, at: &desk)
    }
    return shell(at: &desk)
  } catch {
    desk.adoptClinicLanguage()
    return report(error, at: desk)
  }
}
