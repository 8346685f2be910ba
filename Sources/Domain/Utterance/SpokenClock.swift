/// When something began, as people say it: `jam 2`, `setengah 10`, `jam 10 lewat 15`, `09.00-10.30`, `at half past 9`.
struct SpokenClock {
  /// The readings it may mean: one where it is clear, none where it is none.
  let choices: [Clock]
  /// The length of a stretch such as `jam 9-11`.
  let length: Minutes?
  /// Whether the end of a stretch lies before its beginning.
  let isBackwards: Bool
  /// How many words it takes.
  let count: Int

  /// The clock reading at the beginning of some words.
  static func read(_ words: [String]) -> SpokenClock? {
    guard let first = words.first,
      beginnings.contains(first) || first.utf8.first.map({ (48...57).contains($0) }) == true
    else { return nil }
    let hedge = SpokenLength.hedges.first { words.starts(with: $0) && $0 != ["for"] }?.count ?? 0
    guard let clock = unhedged(Array(words.dropFirst(hedge))) else { return nil }
    let hasZone = words.dropFirst(hedge + clock.count).first.map(SpokenWords.zones.contains) == true
    return SpokenClock(
      choices: clock.choices, length: clock.length, isBackwards: clock.isBackwards,
      count: hedge + clock.count + (hasZone ? 1 : 0))
  }

  private static func unhedged(_ words: [String]) -> SpokenClock? {
    let prefix = prefixes.first { words.starts(with: $0) }?.count ?? 0
    var rest = Array(words.dropFirst(prefix))
    if prefix > 0, hours.contains(words[prefix - 1]), let dotted = rest.first.flatMap(dotted) {
      rest[0] = dotted
    }
    if let stretch = joined(rest, isMarked: prefix > 0) {
      return SpokenClock(
        choices: stretch.choices, length: stretch.length, isBackwards: stretch.isBackwards,
        count: prefix + stretch.count)
    }
    guard let start = SpokenHour.read(rest, isMarked: prefix > 0) else {
      return impossible(words, prefix: prefix)
    }
    let after = Array(rest.dropFirst(start.count))
    if let link = links.first(where: { after.starts(with: $0) }) {
      let end = after.dropFirst(link.count)
      let again = end.first.map { ["jam", "pukul", "pkl"].contains($0) } == true ? 1 : 0
      if let end = SpokenHour.read(Array(end.dropFirst(again)), isMarked: true) {
        return stretch(start, end, count: prefix + start.count + link.count + again + end.count)
      }
    }
    if words.first == "from" { return nil }
    return SpokenClock(choices: start.choices, length: nil, isBackwards: false, count: prefix + start.count)
  }

  /// What tells that a number behind it is a clock reading.
  private static let hours: Set<String> = ["jam", "jm", "pukul", "pkl", "pk"]

  /// `1330` as `13.30`.
  private static func dotted(_ word: String) -> String? {
    guard (3...4).contains(word.utf8.count), Int(digits: word, atMost: 4) != nil else { return nil }
    return "\(word.dropLast(2)).\(word.suffix(2))"
  }

  /// `jam 25`, `pukul 9.75`: said to be a clock reading, and none.
  private static func impossible(_ words: [String], prefix: Int) -> SpokenClock? {
    guard prefix == 1, ["jam", "jm", "pukul", "pkl"].contains(words[0]), words.count > 1 else { return nil }
    let parts = words[1].split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" }
    guard parts.count <= 2, parts.allSatisfy({ Int(digits: $0, atMost: 2) != nil }) else { return nil }
    return SpokenClock(choices: [], length: nil, isBackwards: false, count: 2)
  }

  private static let prefixes = [
    ["dari", "jam"], ["mulai", "jam"], ["jam"], ["jm"], ["pukul"], ["pkl"], ["pk"], ["at"], ["from"],
  ]

  /// Most words begin no clock reading; those are told apart before any longer look.
  private static let beginnings = Set(
    (prefixes + SpokenLength.hedges + SpokenHour.shifts.map(\.0)).map { $0[0] })

  private static let links = [
    ["-"], ["–"], ["sampai"], ["s.d"], ["s/d"], ["sd"], ["hingga"], ["to"], ["until"],
  ]

  /// `9-11`, `09.00-10.30` in one word.
  private static func joined(_ words: [String], isMarked: Bool) -> SpokenClock? {
    guard let first = words.first else { return nil }
    let ends = first.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }.map(String.init)
    let part = Array(words.dropFirst().prefix(1))
    guard ends.count == 2,
      isMarked || isStretch(words) || ends.allSatisfy({ Clock($0) != nil })
    else { return nil }
    guard let start = SpokenHour.read([ends[0]], isMarked: true),
      let end = SpokenHour.read([ends[1]] + part, isMarked: true)
    else { return nil }
    return stretch(start, end, count: end.count)
  }

  /// Whether `1-3` is a stretch of hours rather than a date: a part of the day stands behind it.
  static func isStretch(_ words: [String]) -> Bool {
    guard let first = words.first, words.count > 1, SpokenHour.parts.contains(words[1]) else { return false }
    let ends = first.split { $0 == "-" || $0 == "–" }
    return ends.count == 2 && ends.allSatisfy { Int(digits: $0, atMost: 2) != nil }
  }

  private static func stretch(_ start: SpokenHour, _ end: SpokenHour, count: Int) -> SpokenClock {
    guard start.choices.count == 1 else {
      return SpokenClock(choices: start.choices, length: nil, isBackwards: false, count: count)
    }
    let begin = start.choices[0].minutes
    let isEvening = begin >= 18 * 60 && !end.isExact
    let ending = end.choices.map(\.minutes).flatMap { isEvening ? [$0 + 720, $0] : [$0] }
    guard let minutes = ending.first(where: { $0 > begin && $0 <= 1440 }).flatMap({ Minutes($0 - begin) })
    else { return SpokenClock(choices: [], length: nil, isBackwards: true, count: count) }
    return SpokenClock(choices: start.choices, length: minutes, isBackwards: false, count: count)
  }
}

/// One hour with what surrounds it: `10`, `9.15`, `setengah 10`, `10 lewat 15`, `7 malam`, `2pm`.
struct SpokenHour {
  let choices: [Clock]
  /// Whether the part of the day was said or written in full, so that nothing is to be added.
  let isExact: Bool
  let count: Int

  static func read(_ words: [String], isMarked: Bool) -> SpokenHour? {
    let shift = shifts.first { words.starts(with: $0.0) }
    let rest = words.dropFirst(shift?.0.count ?? 0)
    guard var typed = rest.first else { return nil }
    if isMarked || shift != nil, let number = SpokenNumber.read([typed])?.value, !typed.contains("."),
      typed.first?.isLetter == true
    {
      typed = String(Int(number))
    }
    let isAmerican = typed.hasSuffix("am") || typed.hasSuffix("pm")
    let attached = isAmerican ? String(typed.suffix(2)) : nil
    if isAmerican { typed = String(typed.dropLast(2)) }
    let isFull = typed.contains { $0 == "." || $0 == ":" }
    let clock = isFull ? Clock(typed) : Int(digits: typed, atMost: 2).flatMap { Clock(minutes: $0 % 24 * 60) }
    let isHour = isFull || Int(digits: typed, atMost: 2).map { $0 <= 24 } == true
    guard let clock, isHour else { return nil }
    var count = (shift?.0.count ?? 0) + 1
    let after = Array(words.dropFirst(count))
    if !isMarked, !isFull, !isAmerican {
      let isLength = after.first.map { ["jam", "menit", "mnt", "jp"].contains($0) } == true
      let isParted = after.first.map(SpokenWords.partsOfDay.contains) == true
      guard shift != nil || isParted, (1...12).contains(clock.hour), !isLength else { return nil }
    }
    if let first = after.first, SpokenHour.lengthUnits.contains(first) {
      guard isMarked, !isFull else { return nil }  // `1.30 jam`
    }
    var minutes = clock.minutes + (shift?.1 ?? 0)
    if shift == nil, let more = moved(after) {
      minutes += more.minutes
      count += more.count
    }
    var part = attached
    let next = words.dropFirst(count).first
    if part == nil, let next, parts.contains(next) {
      part = next
      count += words.dropFirst(count + 1).first == "ini" ? 2 : 1
    }
    let isPadded = isFull && typed.hasPrefix("0")
    let readings = hours(of: minutes, named: clock.hour, part, isLiteral: isPadded)
    guard !readings.isEmpty else { return nil }
    return SpokenHour(choices: readings, isExact: part != nil || isPadded, count: count)
  }

  private static let lengthUnits: Set<String> = ["jam", "jp", "hours", "hour"]

  /// `lewat 15`, `kurang seperempat`, behind an hour.
  private static func moved(_ words: [String]) -> (minutes: Int, count: Int)? {
    guard words.count > 1 else { return nil }
    let amount: Int? =
      switch words[1] {
      case "seperempat": 15
      case "setengah": 30
      default: Int(digits: words[1], atMost: 2).flatMap { $0 < 60 ? $0 : nil }
      }
    guard let amount else { return nil }
    let unit = words.count > 2 && ["menit", "mnt"].contains(words[2]) ? 1 : 0
    switch words[0] {
    case "lewat", "lebih", "liwat": return (amount, 2 + unit)
    case "kurang": return (-amount, 2 + unit)
    default: return nil
    }
  }

  /// What may stand before an hour, and by how much it moves it.
  static let shifts: [([String], Int)] = [
    (["a", "quarter", "past"], 15), (["a", "quarter", "to"], -15), (["quarter", "past"], 15),
    (["quarter", "to"], -15), (["half", "past"], 30), (["setengah"], -30), (["stengah"], -30),
    (["stgh"], -30),
  ]

  static let parts: Set<String> = [
    "pagi", "subuh", "siang", "sore", "petang", "malam", "am", "pm", "o'clock",
  ]

  /// 1 to 5 are afternoon, 6 may be either, unless the part of the day is said.
  private static func hours(of minutes: Int, named hour: Int, _ part: String?, isLiteral: Bool) -> [Clock] {
    let readings: [Int]
    switch part {
    case "pagi", "subuh", "am": readings = [hour == 12 ? minutes - 720 : minutes]
    case "siang": readings = [hour < 5 ? minutes + 720 : minutes]
    case "sore", "petang", "pm": readings = [hour < 12 ? minutes + 720 : minutes]
    case "malam":
      readings = [hour == 12 ? minutes - 720 : (5..<12).contains(hour) ? minutes + 720 : minutes]
    default:
      if isLiteral || hour == 0 {
        readings = [minutes]
      } else if hour < 6 {
        readings = [minutes + 720]
      } else {
        readings = hour == 6 ? [minutes, minutes + 720] : [minutes]
      }
    }
    return readings.compactMap { Clock(minutes: $0) }
  }
}
