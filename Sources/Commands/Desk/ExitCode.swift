/// The exit status of a command; scripts and cron read nothing else.
package enum ExitCode: Int32, Sendable {
  /// Everything was done.
  case done = 0
  /// It could not be done: a disk, a file, a defect.
  case failed = 1
  /// A rule refuses it; nothing was written.
  case refused = 2
  /// There is no such thing.
  case notFound = 3
  /// Somebody changed it meanwhile.
  case conflict = 4
  /// The command line was not understood; nothing was done.
  case usage = 64
  /// A person stopped it with Ctrl-C; nothing was changed.
  case interrupted = 130
}
