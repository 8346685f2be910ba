/// The length of a session, in whole minutes: at least 1, at most a day.
public struct Minutes: Sendable, Hashable {
  /// 1 … 1440.
  public let count: Int

  /// Takes a length; nil where no session can be that long.
  public init?(_ count: Int) {
    guard (1...1440).contains(count) else { return nil }
    self.count = count
  }

  /// Reads `45`, `45m`, `45 menit`, `2h`, `2 jam`, `1h30`, `1h30m`, `1:30`, `1,5 jam`, `sejam 15`, and lengths in
  /// words such as `setengah jam`, `satu setengah jam`, `half an hour`; nil where it is none of them.
  public init?(text: String) {
    let typed = text.lowercased().filter { $0 != " " }
    if let count = Self.spoken[typed] {
      self.init(count)
      return
    }
    if let colon = typed.firstIndex(of: ":") {
      let (hours, minutes) = (typed[..<colon], typed[typed.index(after: colon)...])
      guard hours.count <= 2, minutes.count == 2, hours.first != "+", minutes.first != "+",
        let hours = UInt(hours), let minutes = UInt(minutes), minutes < 60
      else { return nil }
      self.init(Int(hours * 60 + minutes))
      return
    }
    var rest = typed.hasPrefix("sejam") ? "1" + typed.dropFirst(2) : Substring(typed)
    guard let first = Self.number(&rest) else { return nil }
    let unit = Self.unit(&rest)
    guard unit != .unknown else { return nil }
    var total = unit == .hour ? first * 60 : first
    if !rest.isEmpty {
      guard unit == .hour, let more = Self.number(&rest), more < 60, Self.unit(&rest) == .minute,
        rest.isEmpty
      else { return nil }
      total += more
    }
    guard total == total.rounded(), total < 1e6 else { return nil }
    self.init(Int(total))
  }

  /// Lengths as they are said, without blanks.
  private static let spoken = [
    "seperempatjam": 15, "aquarterofanhour": 15, "quarterofanhour": 15, "quarterhour": 15,
    "setengahjam": 30, "halfanhour": 30, "halfhour": 30,
    "tigaperempatjam": 45, "threequartersofanhour": 45,
    "satujam": 60, "anhour": 60, "onehour": 60,
    "satusetengahjam": 90, "sejamsetengah": 90, "anhourandahalf": 90, "oneandahalfhours": 90,
    "duajam": 120, "twohours": 120,
  ]

  private enum Unit {
    case minute
    case hour
    case unknown
  }

  private static func number(_ rest: inout Substring) -> Double? {
    let digits = rest.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
    rest = rest.dropFirst(digits.count)
    return Double(String(digits.map { $0 == "," ? "." : $0 }))
  }

  private static func unit(_ rest: inout Substring) -> Unit {
    let letters = rest.prefix { $0.isLetter || $0 == "'" }
    rest = rest.dropFirst(letters.count)
    return switch letters {
    case "", "m", "min", "mnt", "menit", "minute", "minutes", "'": .minute
    case "h", "j", "jam", "hour", "hours": .hour
    default: .unknown
    }
  }
}
