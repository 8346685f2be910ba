import Commands
import Glibc

/// The composition root: the clock, the environment, the terminal and the arguments are read here and nowhere else.
func begin() -> ExitCode {
  signal(SIGPIPE, SIG_IGN)  // a reader that leaves is an error of write(2), not a death
  signal(SIGXFSZ, SIG_IGN)  // likewise a file that may not grow
  heedInterrupts()
  let environment = readEnvironment()
  var desk = Desk(
    clock: now, login: loginName(), environment: environment,
    input: standardInput(), output: standardSink(STDOUT_FILENO, environment),
    errors: standardSink(STDERR_FILENO, environment), options: GlobalOptions(environment: environment))
  if desk.input.isTerminal, desk.output.isTerminal { desk.retype = retyping() }
  switch readArguments() {
  case .success(let words): return enter(words, at: &desk)
  case .failure(let error): return report(error, at: desk)
  }
}

exit(begin().rawValue)
