import Synchronization

/// The wish of a person to stop what is being done, such as by Ctrl-C.
///
/// It is asked for in a signal handler, where hardly anything else is allowed, and is granted once: by the statement
/// that runs when it comes, or by the next one. The unit of work is then taken back as a whole.
public enum Interruption {
  private static let isWished = Atomic<Bool>(false)

  /// Asks for it; safe in a signal handler, once anything else here was called.
  public static func request() {
    isWished.store(true, ordering: .relaxed)
  }

  /// Forgets a wish that came when there was nothing to stop.
  public static func clear() {
    isWished.store(false, ordering: .relaxed)
  }

  /// Whether somebody has asked for it, which is then granted.
  public static func take() -> Bool {
    isWished.exchange(false, ordering: .relaxed)
  }

  /// Whether somebody has asked for it.
  static var isRequested: Bool { isWished.load(ordering: .relaxed) }

  /// Makes sure that nobody has asked for it; between the parts of work that SQLite does not see.
  ///
  /// - Throws: ``StorageError/interrupted``.
  public static func check() throws {
    if take() { throw StorageError.interrupted }
  }
}
