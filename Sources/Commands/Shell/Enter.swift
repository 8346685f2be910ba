/// What the program does with its arguments: one command, or the shell where none is named.
package func enter(_ arguments: [String], at desk: inout Desk) -> ExitCode {
  dispatch(arguments, at: &desk)
}
