import Synchronization

/// What a connection is doing right now; the schema's triggers ask for it through `klinik_mode()`.
enum Mode: String, Sendable {
  /// An ordinary write: every guard holds.
  case write
  /// Inverted changesets are being applied: rows may disappear again.
  case undo
  /// A log is being imported: its transitions define their workflow.
  case `import`
  /// The schema is being changed.
  case migrate
  /// Texts, particulars and bytes are being emptied for ever.
  case erase
}

/// The mode of one connection. A class, because the SQL function and the writer share it.
final class ModeSwitch: Sendable {
  private let mode = Mutex(Mode.write)

  var current: Mode { mode.withLock { $0 } }

  /// Runs `body` in a mode, and goes back to the ordinary one however it ends.
  func during<Result>(_ temporary: Mode, _ body: () throws -> Result) rethrows -> Result {
    mode.withLock { $0 = temporary }
    defer { mode.withLock { $0 = .write } }
    return try body()
  }
}
