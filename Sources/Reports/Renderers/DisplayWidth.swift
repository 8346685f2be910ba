/// How many columns of a terminal a text takes: two for East Asian wide characters and emoji, none
/// for combining ones.
func displayWidth(of text: some StringProtocol) -> Int {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth(of: $1) }
}

/// How many columns a character takes; one that is made of several emoji takes two.
func displayWidth(of character: Character) -> Int {
  var width = 0
  for scalar in character.unicodeScalars {
    if scalar.value == 0x200D || scalar.value == 0xFE0F { return 2 }
    if scalar.properties.isEmojiModifier || (0x1F1E6...0x1F1FF).contains(scalar.value) { return 2 }
    width += displayWidth(of: scalar)
  }
  return width
}

private func displayWidth(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return scalar.value == 0xAD ? 0 : 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  // Vowels and finals of Hangul join the consonant before them.
  if (0x1160...0x11FF).contains(scalar.value) { return 0 }
  return isWide(scalar) ? 2 : 1
}

/// Blocks that Unicode's East Asian Width calls wide or full-width, and what is shown as emoji by default.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
    true
  default: scalar.properties.isEmojiPresentation
  }
}

/// The text cut down to a width, with two dots where something is missing.
func cut(_ text: String, to width: Int) -> String {
  guard displayWidth(of: text) > width else { return text }
  let mark = String(repeating: ".", count: min(2, width))
  var kept = ""
  var room = width - mark.utf8.count
  for character in text {
    room -= displayWidth(of: character)
    if room < 0 { break }
    kept.append(character)
  }
  return kept + mark
}
