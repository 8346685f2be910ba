/// How long something took, as people say it: `sejam 15`, `1,5 jam`, `setengah jam`, `2 JP`, `half an hour`.
struct SpokenLength {
  /// Whole minutes; nil where no session can be that long.
  let minutes: Minutes?
  /// How many words it takes.
  let count: Int
  /// Whether it names no number of minutes at all (`seharian`).
  var isVague = false

  /// The length at the beginning of some words, hedges before it included.
  static func read(_ words: [String]) -> SpokenLength? {
    guard let (length, after) = measured(words), ago(after) == nil, after.first != "lagi" else { return nil }
    return length
  }

  /// How long ago, `sejam lalu`, `2 hours ago`: whole minutes, and how many words say so.
  static func readAgo(_ words: [String]) -> (minutes: Minutes, count: Int)? {
    guard let (length, after) = measured(words), let minutes = length.minutes, let tail = ago(after) else {
      return nil
    }
    return (minutes, length.count + tail)
  }

  /// Either of two lengths: `20 atau 30 menit`, `20-30 menit`.
  static func readEither(_ words: [String]) -> (lengths: [SpokenLength], count: Int)? {
    guard let first = words.first else { return nil }
    let halves = first.split { $0 == "-" || $0 == "–" }.map(String.init)
    let isOne = halves.count == 2
    guard isOne || words.count > 2 && alternatives.contains(words[1]) else { return nil }
    let (low, high) = isOne ? (halves[0], halves[1]) : (first, words[2])
    let rest = Array(words.dropFirst(isOne ? 1 : 3))
    guard let longer = read([high] + rest), let shorter = read([low] + rest), shorter.count == longer.count,
      Int(digits: low, atMost: 3) != nil
    else { return nil }
    return ([shorter, longer], longer.count + (isOne ? 0 : 2))
  }

  private static let alternatives: Set<String> = [
    "atau", "or", "-", "–", "sampai", "s.d", "s/d", "hingga", "to",
  ]

  private static func ago(_ words: [String]) -> Int? {
    if words.first == "lalu" || words.first == "ago" { return 1 }
    return words.starts(with: ["yang", "lalu"]) ? 2 : nil
  }

  /// The length at the beginning of some words, and the words behind it.
  private static func measured(_ words: [String]) -> (length: SpokenLength, after: [String])? {
    if words.first == "seharian" { return (SpokenLength(minutes: nil, count: 1, isVague: true), []) }
    if words.starts(with: ["all", "day"]) {
      return (SpokenLength(minutes: nil, count: 2, isVague: true), [])
    }
    guard let first = words.first, beginnings.contains(first) || SpokenNumber.mayBegin(first) else {
      return nil
    }
    let hedge = hedges.first { words.starts(with: $0) }?.count ?? 0
    let rest = Array(words.dropFirst(hedge))
    guard let (total, count) = phrase(rest) ?? attached(rest) ?? counted(rest) else { return nil }
    let isWhole = total == total.rounded() && total < 1e6
    let length = SpokenLength(minutes: isWhole ? Minutes(Int(total)) : nil, count: hedge + count)
    return (length, Array(rest.dropFirst(count)))
  }

  static let hedges = [
    ["kurang", "lebih"], ["selama", "kurang", "lebih"], ["lama", "kurang", "lebih"], ["sekitar"],
    ["kira-kira"], ["kira2"], ["kira"], ["hampir"], ["almost"], ["nearly"], ["~"], ["kurleb"], ["±"],
    ["about"], ["around"], ["approximately"], ["selama", "sekitar"],
    ["selama"], ["lamanya"], ["durasi"], ["lama"], ["for", "about"], ["for"],
  ]

  /// Most words begin no length; those are told apart before any longer look.
  private static let beginnings = Set((hedges + phrases.map(\.0)).map { $0[0] } + ["sejam"])

  /// Fixed phrases, the longest first.
  private static func phrase(_ words: [String]) -> (Double, Int)? {
    phrases.first { words.starts(with: $0.0) }.map { ($0.1, $0.0.count) }
  }

  private static let phrases: [([String], Double)] = [
    (["an", "hour", "and", "a", "half"], 90), (["one", "hour", "and", "a", "half"], 90),
    (["one", "and", "a", "half", "hours"], 90), (["three", "quarters", "of", "an", "hour"], 45),
    (["a", "quarter", "of", "an", "hour"], 15), (["quarter", "of", "an", "hour"], 15),
    (["half", "an", "hour"], 30), (["half", "hour"], 30), (["half-hour"], 30),
    (["tiga", "perempat", "jam"], 45), (["setengah", "jam"], 30), (["stgh", "jam"], 30),
    (["stengah", "jam"], 30), (["seperempat", "jam"], 15), (["sejam", "setengah"], 90),
    (["sejam", "stengah"], 90), (["satu", "jam", "setengah"], 90), (["an", "hour"], 60),
    (["1/2", "jam"], 30),
  ]

  /// `45menit`, `2jam`, `1j30`, `45'`.
  private static func attached(_ words: [String]) -> (Double, Int)? {
    guard let first = words.first, first.utf8.first.map({ (48...57).contains($0) }) == true,
      let last = first.last, !first.contains("/"), !first.contains("-"), !first.contains(":")
    else { return nil }
    let hasUnit = first.contains { "jhm'".contains($0) } || last == "′"
    if first.hasSuffix("jp") {
      return SpokenNumber.read([String(first.dropLast(2))]).map { ($0.value * 45, 1) }
    }
    guard hasUnit else { return nil }
    let typed = String(first.map { $0 == "′" ? "'" : $0 })
    guard let minutes = Minutes(text: typed) else { return nil }
    guard hours.contains(where: { typed.hasSuffix($0) }) else { return (Double(minutes.count), 1) }
    let (more, count) = remainder(Array(words.dropFirst()))
    return (Double(minutes.count) + more, 1 + count)
  }

  /// `45 mnt`, `2 jam`, `1 jam 15 menit`, `dua setengah jam`, `3 JP`, `sejam 15`.
  private static func counted(_ words: [String]) -> (Double, Int)? {
    if words.first == "sejam" {
      let (more, count) = remainder(Array(words.dropFirst()))
      return (60 + more, 1 + count)
    }
    guard let (number, length) = SpokenNumber.read(words) else { return nil }
    let rest = Array(words.dropFirst(length))
    guard let unit = rest.first else { return nil }
    if unit == "setengah", rest.count > 1, hours.contains(rest[1]) { return (number * 60 + 30, length + 2) }
    if minuteNames.contains(unit) { return (number, length + 1) }
    if unit == "jp" { return (number * 45, length + 1) }
    guard hours.contains(unit), number <= 24 else { return nil }
    let (more, count) = remainder(Array(rest.dropFirst()))
    return (number * 60 + more, length + 1 + count)
  }

  /// What follows whole hours: `15`, `15 menit`, `setengah`.
  private static func remainder(_ words: [String]) -> (Double, Int) {
    if words.first == "setengah", words.dropFirst().first.map(hours.contains) != true { return (30, 1) }
    if words.starts(with: ["and", "a", "half"]) { return (30, 3) }
    let isJoined = ["lebih", "lewat", "dan", "and"].contains(words.first ?? "")
    let rest = isJoined ? Array(words.dropFirst()) : words
    guard let (number, length) = SpokenNumber.read(rest), number < 60, number == number.rounded(),
      rest[0].count <= 2 || length > 1 || Int(rest[0]) == nil
    else { return (0, 0) }
    let unit = rest.dropFirst(length).first ?? ""
    if minuteNames.contains(unit) { return (number, (isJoined ? 1 : 0) + length + 1) }
    let isOther = isJoined || hours.contains(unit) || unit == "jp" || SpokenWords.people.contains(unit)
    return isOther ? (0, 0) : (number, length)
  }

  private static let minuteNames: Set<String> = [
    "menit", "mnt", "mnit", "min", "mins", "minute", "minutes", "m", "'", "mt",
  ]

  private static let hours: Set<String> = ["jam", "j", "jm", "hour", "hours", "hr", "hrs", "h"]
}
