/// Looks through a text for what makes YAML dangerous to parse, by its bytes alone.
///
/// It knows nothing of quotes and comments and so errs on the safe side: whatever YAML takes for an anchor,
/// an alias, a tag or a mapping inside a key, it sees; now and then it sees one in a text, where a space helps.
enum PackScreen {
  /// How often a list or mapping may stand where a key could. Each level of keys within keys makes the YAML
  /// library walk all below it once more.
  private static let tangles = 16

  /// Refuses the first anchor or alias, or the one tangle too many.
  static func check(_ text: String) throws(Unreadable) {
    var line = 1
    var tangles = 0
    var sign: UInt8?
    var previous = UInt8(ascii: "\n")
    var significant = UInt8(ascii: "\n")  // the last byte but blanks, on this line
    for byte in text.utf8 {
      if let sign, isName(byte) { throw Unreadable(.anchor(Character(Unicode.Scalar(sign))), line: line) }
      sign = isSign(byte) && !isName(previous) ? byte : nil
      if isTangle(byte, after: significant) { tangles += 1 }
      if tangles > Self.tangles { throw Unreadable(.tangled, line: line) }
      if byte == UInt8(ascii: "\n") { line += 1 }
      previous = byte
      if byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") { significant = byte }
    }
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
  }

  /// Whether a list, a mapping, a complex key or a tag may begin here, other than after `key:` or `-`.
  private static func isTangle(_ byte: UInt8, after significant: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"), UInt8(ascii: "!"): break
    default: return false
    }
    switch significant {
    case UInt8(ascii: ":"), UInt8(ascii: "-"):
      return byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "["),
      UInt8(ascii: "{"), 0x80...:
      return true
    default: return false
    }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
