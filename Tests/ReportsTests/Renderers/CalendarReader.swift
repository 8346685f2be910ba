/// Reads iCalendar as a calendar program does: lines unfolded, entries apart, escapes taken back.
struct CalendarReader {
  /// The properties of each entry, with its kind under `BEGIN`; parameters stand in the name.
  private(set) var entries: [[String: String]] = []
  /// The lines as they stand in the file.
  let lines: [String]

  init(_ text: String) {
    var lines: [String] = []
    var unfolded: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if previous == "\r", scalar == "\n" {
        lines.append(String(line))
        line = String.UnicodeScalarView()
      } else if scalar != "\r" {
        line.append(scalar)
      }
      previous = scalar
    }
    self.lines = lines
    for line in lines {
      if line.unicodeScalars.first == " ", let last = unfolded.popLast() {
        unfolded.append(last + String(line.unicodeScalars.dropFirst()))
      } else {
        unfolded.append(line)
      }
    }
    for line in unfolded {
      // A mark may stand right behind the colon and be one character with it, so letters are taken one by one.
      let scalars = line.unicodeScalars
      guard let colon = scalars.firstIndex(of: ":") else { continue }
      let (name, value) = (String(scalars[..<colon]), String(scalars[scalars.index(after: colon)...]))
      if name == "BEGIN", value != "VCALENDAR" { entries.append([:]) }
      guard !entries.isEmpty, name != "END" else { continue }
      entries[entries.count - 1][name] = Self.plain(value)
    }
  }

  private static func plain(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
