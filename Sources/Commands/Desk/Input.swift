/// Where answers and piped data come from: standard input, or the memory of a test.
package struct Input {
  /// Why nothing more could be read; not to be taken for the end.
  package struct Failure: Error {
    /// The operating system's error number.
    package let code: Int32

    package init(code: Int32) {
      self.code = code
    }
  }

  /// The next line without its end; nil where the input ends. Invalid UTF-8 is repaired, never fatal.
  package let line: () throws(Failure) -> String?
  /// Everything that is left, byte for byte.
  package let rest: () throws(Failure) -> [UInt8]
  /// Whether a person types it, so that questions make sense.
  package let isTerminal: Bool

  package init(
    isTerminal: Bool, line: @escaping () throws(Failure) -> String?,
    rest: @escaping () throws(Failure) -> [UInt8]
  ) {
    self.isTerminal = isTerminal
    self.line = line
    self.rest = rest
  }
}
