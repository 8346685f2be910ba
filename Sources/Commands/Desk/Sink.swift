import Reports

/// Where text goes: standard output, standard error, or the memory of a test.
package struct Sink {
  /// Why text could not be written.
  package enum Failure: Error {
    /// Nobody reads any more, as in `klinik case list | head`.
    case closed
    /// The operating system refused, with its error number.
    case refused(Int32)
  }

  /// Writes all of a text or throws ``Failure``.
  package let write: (String) throws(Failure) -> Void
  /// Whether a person is looking at it.
  package let isTerminal: Bool
  /// How many columns fit; nil where nobody counts them.
  package let width: Int?

  package init(isTerminal: Bool = false, width: Int? = nil, write: @escaping (String) throws(Failure) -> Void)
  {
    self.isTerminal = isTerminal
    self.width = width
    self.write = write
  }
}

extension Sink {
  /// Writes sentences; on a terminal they break between words, not where the terminal happens to end.
  func say(_ sentences: String) throws(Failure) {
    guard isTerminal, let width else { return try write(sentences) }
    let end = sentences.reversed().prefix(while: \.isWhitespace).reversed()
    try write(wrapped(String(sentences.dropLast(end.count)), to: width).joined(separator: "\n") + String(end))
  }
}
