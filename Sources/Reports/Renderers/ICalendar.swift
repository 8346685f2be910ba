package import Domain

/// Entries for the calendar of a phone or a mail program, as RFC 5545 has them.
///
/// Times are UTC, so that no description of a zone has to travel with them; a day without a clock is a whole day.
package struct ICalendar: Sendable {
  /// One entry.
  package struct Entry: Sendable, Hashable {
    /// What an entry is.
    package enum Kind: Sendable, Hashable {
      /// People meet: at an hour and for how many minutes, where known.
      case event(Instant?, minutes: Int?)
      /// Somebody should have done it by the day.
      case task
    }

    /// The same for the same thing in every export, so that it is found again.
    package let uid: String
    package let kind: Kind
    package let day: Day
    package let summary: String
    package let place: String?
    package let details: String?
    /// Whether it was called off.
    package let isCancelled: Bool

    package init(
      uid: String, _ kind: Kind, on day: Day, _ summary: String, place: String? = nil, details: String? = nil,
      isCancelled: Bool = false
    ) {
      self.uid = uid
      self.kind = kind
      self.day = day
      self.summary = summary
      self.place = place
      self.details = details
      self.isCancelled = isCancelled
    }
  }

  /// What the calendar is called.
  package let name: String
  /// When it was made. A later edition of an entry goes before an earlier one, so each export is a newer one of all.
  package let at: Instant
  package let entries: [Entry]

  package init(name: String, at: Instant, _ entries: [Entry]) {
    self.name = name
    self.at = at
    self.entries = entries
  }

  /// The file: lines of at most 75 bytes that end with CR LF.
  package var text: String {
    let lines =
      ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Klinik//Klinik//ID", "METHOD:PUBLISH"]
      + ["X-WR-CALNAME:\(Self.escaped(name))"] + entries.flatMap(lines) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of entry: Entry) -> [String] {
    let part = entry.kind == .task ? "VTODO" : "VEVENT"
    var lines = ["BEGIN:\(part)", "UID:\(Self.escaped(entry.uid))", "DTSTAMP:\(Self.utc(at))"]
    lines.append("SEQUENCE:\((at.milliseconds - Self.epoch) / 60_000)")
    switch entry.kind {
    case .event(let start?, let minutes):
      lines.append("DTSTART:\(Self.utc(start))")
      if let minutes { lines.append("DURATION:PT\(minutes)M") }
    case .event(nil, _): lines.append("DTSTART;VALUE=DATE:\(Self.date(entry.day))")
    case .task: lines.append("DUE;VALUE=DATE:\(Self.date(entry.day))")
    }
    lines.append("SUMMARY:\(Self.escaped(entry.summary))")
    if let place = entry.place { lines.append("LOCATION:\(Self.escaped(place))") }
    if let details = entry.details { lines.append("DESCRIPTION:\(Self.escaped(details))") }
    let standing = entry.kind == .task ? "NEEDS-ACTION" : "CONFIRMED"
    return lines + ["STATUS:\(entry.isCancelled ? "CANCELLED" : standing)", "END:\(part)"]
  }

  /// 2020-01-01 00:00 UTC: minutes since then fit into the 32 bits that readers keep.
  private static let epoch: Int64 = 1_577_836_800_000

  private static func date(_ day: Day) -> String {
    day.iso.filter { $0 != "-" }
  }

  /// `20261016T010000Z`.
  private static func utc(_ instant: Instant) -> String {
    let clock = Zone.utc.clock(of: instant).text.filter { $0 != ":" }
    let seconds = (instant.milliseconds % 60_000 + 60_000) % 60_000 / 1000
    return "\(date(Zone.utc.day(of: instant)))T\(clock)\(seconds < 10 ? "0" : "")\(seconds)Z"
  }

  /// A text with what has a meaning of its own marked, and without what no reader could show.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in String(text.map { $0 == "\r\n" ? "\n" : $0 }).unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\n", "\r": result.append(contentsOf: ["\\", "n"])
      case "\t": result.append(" ")
      default: if !isUnsafe(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// A line in pieces of at most 75 bytes, the later ones behind a blank; no character is torn apart.
  static func folded(_ line: String) -> String {
    var result = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if length + size > 75 {
        result += "\r\n "
        length = 1
      }
      result.unicodeScalars.append(scalar)
      length += size
    }
    return result
  }
}
