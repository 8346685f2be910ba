/// A text that cannot command a terminal, nor turn the reading direction of what stands around it.
///
/// Control characters (C0, DEL, C1; the escape character among them), line and paragraph separators, and the
/// overrides and isolates of bidirectional text come out as visible escapes such as `\u{1B}`; all else is
/// left as it is. For the eye only: what was escaped cannot be told from the same characters typed.
public func safeText(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  var safe = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if isUnsafe(scalar) {
      safe.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

/// Whether a character acts instead of being shown.
func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069: true
  default: false
  }
}

/// The same for a text of several lines that has to stand in one: line breaks and tabs become single spaces.
package func safeLine(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
  let parts = text.unicodeScalars.split { "\n\r\t".unicodeScalars.contains($0) }
  return safeText(parts.map { String($0) }.joined(separator: " "))
}

/// The same for a text whose lines may stay apart.
func safeLines(_ text: String) -> [String] {
  text.split(omittingEmptySubsequences: false) { $0.isNewline && $0 != "\u{2028}" && $0 != "\u{2029}" }
    .map { safeText(String($0).replacingTabs()) }
}

extension String {
  fileprivate func replacingTabs() -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\t" ? " " : $0 }))
  }
}
