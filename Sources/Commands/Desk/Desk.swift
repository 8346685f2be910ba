package import Domain

/// What a command may touch, and nothing else: no command reads a clock, an environment or a terminal by itself.
package struct Desk {
  /// The time of day; reads it anew at every call.
  package let clock: () -> Instant
  /// Who is logged in to the operating system, by login name.
  package internal(set) var login: String
  /// The environment as it was when the program began.
  package internal(set) var environment: [String: String]
  /// Answers and piped data.
  package let input: Input
  /// Data, and nothing but data.
  package let output: Sink
  /// Errors, hints and questions.
  package let errors: Sink
  /// The commands that there are.
  package let catalog: Catalog
  /// The options that hold for the command at hand.
  package var options: GlobalOptions
  /// The code of the case that the shell has selected.
  package var selectedCase: String?
  /// The clinic's data and who is at work with it, once a command has asked for them.
  var opened: Opened?
  /// The past day that the command at hand is about; nil for the file as it is.
  var past: Past?
  /// What the exit status will be of a command that answers: `verify` answers also where not all is well.
  var exitCode = ExitCode.done
  /// Whether commands themselves come from the input, one a line; then no text can come from it too.
  package var readsCommands = false
  /// What was erased in this shell: whether a typed line holds it.
  var forgets: [(String) -> Bool] = []
  /// Whether somebody came in through the gate, and reaches no file of this machine but the clinic's.
  package internal(set) var isConfined = false
  /// Lets a person change a line that stands at the prompt already; the line, or nil where it was given up. Nil where
  /// the terminal edits no lines.
  package var retype: ((_ prompt: String, _ line: String) -> String?)?
  /// Whether lines are typed or read without the program's name before them.
  package var isShell = false
  /// Set by `exit`: the shell ends after this command.
  package var isLeaving = false

  package init(
    clock: @escaping () -> Instant, login: String, environment: [String: String] = [:],
    input: Input, output: Sink, errors: Sink, catalog: Catalog = .klinik,
    options: GlobalOptions = GlobalOptions()
  ) {
    self.clock = clock
    self.login = login
    self.environment = environment
    self.input = input
    self.output = output
    self.errors = errors
    self.catalog = catalog
    self.options = options
  }
}
