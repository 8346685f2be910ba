/// What somebody typed, fit to be shown: control characters and marks that turn the direction of writing are spelled
/// out, so that they never reach a terminal, and a long text is cut.
package func echo(_ typed: String, limit: Int = 200) -> String {
  var shown = ""
  var length = 0
  for scalar in typed.unicodeScalars {
    guard length < limit else { return shown + "..." }
    length += 1
    if scalar.isUnsafeToShow {
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

extension Unicode.Scalar {
  fileprivate var isUnsafeToShow: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true  // C0, DEL and C1
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction of writing
    case 0x2028, 0x2029, 0xFEFF: true  // line ends that are none, and the byte order mark
    default: false
    }
  }
}
