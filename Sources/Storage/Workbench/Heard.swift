import Synchronization

/// The statements that a connection was heard to run. A class, because the trace hook and the listener share it.
final class Heard: Sendable {
  private let statements = Mutex<[String]>([])

  var all: [String] { statements.withLock { $0 } }

  func add(_ statement: String) {
    statements.withLock { $0.append(statement) }
  }
}
