/// Where answers and piped data come from: standard input, or the memory of a test.
package struct Input {
  /// The next line without its end; nil where the input ends. Invalid UTF-8 is repaired, never fatal.
  package let line: () -> String?
  /// Everything that is left, byte for byte.
  package let rest: () -> [UInt8]
  /// Whether a person types it, so that questions make sense.
  package let isTerminal: Bool

  package init(isTerminal: Bool, line: @escaping () -> String?, rest: @escaping () -> [UInt8]) {
    self.isTerminal = isTerminal
    self.line = line
    self.rest = rest
  }
}
