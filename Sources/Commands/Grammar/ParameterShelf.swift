import Synchronization

/// The parameters of the commands that somebody has asked for, so that none is described twice.
///
/// A description takes a millisecond and more: a program that runs one line should not describe all commands, and a
/// shell that refuses a thousand lines should not describe one a thousand times.
final class ParameterShelf: Sendable {
  private let known = Mutex<[ObjectIdentifier: [Parameter]]>([:])

  /// The parameters of a command.
  func take(_ command: any Command.Type) throws -> [Parameter] {
    let key = ObjectIdentifier(command)
    if let parameters = known.withLock({ $0[key] }) { return parameters }
    let parameters = try Parameter.all(of: command)
    known.withLock { $0[key] = parameters }
    return parameters
  }
}
