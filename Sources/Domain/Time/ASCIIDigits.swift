/// Reads the fixed fields of a date from left to right.
struct ASCIIDigits<Bytes: Collection<UInt8>> {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) {
    rest = bytes[...]
  }

  /// Whether everything has been read.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes a number of exactly that many digits.
  mutating func take(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte &- 0x30)
      rest = rest.dropFirst()
    }
    return value
  }

  /// Steps over one character; false, and nothing taken, where another stands there.
  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == character.value else { return false }
    rest = rest.dropFirst()
    return true
  }
}

/// A number with leading zeros, at least so many digits wide.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
  return (number < 0 ? "-" : "") + zeros + digits
}
