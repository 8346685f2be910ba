/// The phrases for days that sessions and follow-ups share.
enum DayPhrase {
  /// The day that some words name, all of them; an empty list where they name a date that does not exist.
  static func days(of words: [String], _ moment: Moment, _ looking: Day.Looking) -> [Day]? {
    guard let first = words.first, mayBegin(first) else { return nil }
    var words = inOrder(words)
    if ["hari", "pada", "on", "pd"].contains(words[0]), words.count > 1 {
      words.removeFirst()
      if words.count > 1, words[0] == "hari" { words.removeFirst() }
      if words == ["ini"] { return [moment.today] }
      if words[0] == "minggu" { words[0] = "ahad" }
    }
    words = words.filter { $0 != "yang" && $0 != "yg" }.map(withCentury)
    if words.count > 1, Int(digits: words[0], atMost: 4) != nil, Int(digits: words[1], atMost: 4) != nil {
      return nil
    }
    return weekdayAndDate(words, moment, looking) ?? named(words, moment) ?? date(words, moment, looking)
      ?? counted(words, moment)
      ?? Day(typed: words.joined(separator: " "), today: moment.today, looking: looking).map { [$0] }
  }

  /// `20-11-26`, `18.11.26` as `20/11/2026`; any other word as it is.
  private static func withCentury(_ word: String) -> String {
    let parts = word.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, parts[2].count == 2,
      parts.allSatisfy({ (1...2).contains($0.count) && Int(digits: $0, atMost: 2) != nil })
    else { return word }
    return "\(parts[0])/\(parts[1])/20\(parts[2])"
  }

  /// `selasa 3/11`, `senin tgl 12 okt`: the date; where it is another weekday, what either may mean.
  private static func weekdayAndDate(_ words: [String], _ moment: Moment, _ looking: Day.Looking) -> [Day]? {
    guard words.count > 1, let place = Weekday.place(of: words[0]),
      let dates = date(ordinal(Array(words.dropFirst())), moment, looking)
    else { return nil }
    guard let day = dates.first, Weekday.allCases.firstIndex(of: day.weekday) != place,
      let named = Day(typed: words[0], today: moment.today, looking: looking)
    else { return dates }
    return [named, day].sorted()
  }

  /// `12th of October`, `October 12`, `Oct 12th 2026` as `12 october`.
  private static func inOrder(_ words: [String]) -> [String] {
    var start = words.first == "on" || words.first == "the" ? 1 : 0
    if start < words.count, Weekday.place(of: words[start]) != nil { start += 1 }
    if start < words.count, start > 0, words[start] == "the" { start += 1 }
    var rest = Array(words.dropFirst(start))
    if rest.count > 2, rest[1] == "of", numbered(rest[0]) != nil { rest.remove(at: 1) }
    guard rest.count > 1 else { return words }
    if months.contains(rest[0]), let day = numbered(rest[1]) {
      rest.replaceSubrange(0..<2, with: [day, rest[0]])
    } else if months.contains(rest[1]), let day = numbered(rest[0]) {
      rest[0] = day
    } else {
      return words
    }
    return words[..<start].filter { $0 != "the" && $0 != "on" } + rest
  }

  /// `13th` behind a weekday, as a day of the month.
  private static func ordinal(_ words: [String]) -> [String] {
    let rest = words.first == "the" ? Array(words.dropFirst()) : words
    guard rest.count == 1, let day = numbered(rest[0]), day != rest[0] else { return words }
    return ["tgl", day]
  }

  /// The digits of `12` and `12th`.
  private static func numbered(_ word: String) -> String? {
    let digits = String(word.prefix { $0.isASCII && $0.isNumber })
    let ending = word.dropFirst(digits.count)
    guard Int(digits: digits, atMost: 2) != nil else { return nil }
    return ending.isEmpty || ["st", "nd", "rd", "th"].contains(ending) ? digits : nil
  }

  /// The months that may stand before their day.
  private static let months: Set<String> = [
    "january", "jan", "february", "feb", "march", "mar", "april", "apr", "may", "june", "jun", "july", "jul",
    "august", "aug", "september", "sep", "sept", "october", "oct", "november", "nov", "december", "dec",
  ]

  /// Most words begin no day; those are told apart before any longer look.
  static func mayBegin(_ word: String) -> Bool {
    word.utf8.first.map { (48...57).contains($0) } == true || beginnings.contains(word)
      || months.contains(word)
      || Weekday.place(of: word) != nil || SpokenNumber.read([word]) != nil
  }

  private static let beginnings: Set<String> = [
    "hari", "pada", "pd", "on", "tgl", "tanggal", "the", "in", "dalam", "last", "next", "this", "today",
    "yesterday", "tomorrow", "day", "tadi", "kemarin", "besok", "lusa", "pagi", "siang", "sore", "minggu",
    "pekan",
  ]

  private static func named(_ words: [String], _ moment: Moment) -> [Day]? {
    var words = words
    if words.count > 1, parts.contains(words[words.count - 1]), words[0] != "this", words[0] != "last" {
      words.removeLast()
    }
    if words.count > 1, ["dlu", "dl"].contains(words[1]) { words[1] = "dulu" }
    let distance: Int
    switch words.joined(separator: " ") {
    case "tadi", "hari ini", "today", "pagi ini", "siang ini", "sore ini", "pagi tadi", "siang tadi",
      "this morning", "this afternoon":
      distance = 0
    case "kemarin", "yesterday", "hari kemarin": distance = -1
    case "kemarin dulu", "kemarin lusa", "the day before yesterday", "day before yesterday": distance = -2
    case "besok", "bsk", "tomorrow": distance = 1
    case "lusa", "the day after tomorrow", "day after tomorrow", "besok lusa": distance = 2
    default: return nil
    }
    return [moment.today.adding(days: distance)]
  }

  private static let parts: Set<String> = [
    "pagi", "siang", "sore", "petang", "malam", "morning", "afternoon", "evening",
  ]

  /// `tgl 12`, `tgl 12 okt`, `the 7th`, `31/9`.
  private static func date(_ words: [String], _ moment: Moment, _ looking: Day.Looking) -> [Day]? {
    let today = moment.today
    if words.count == 2, ["tgl", "tanggal", "the"].contains(words[0]) {
      let digits = words[1].prefix { $0.isNumber }
      let ending = words[1].dropFirst(digits.count)
      let isOrdinal = ["st", "nd", "rd", "th"].contains(ending)
      if ending.isEmpty ? words[0] != "the" : isOrdinal, let day = Int(digits: digits, atMost: 2) {
        return nearest(day, today, looking).map { [$0] } ?? []
      }
    }
    var rest = words
    if ["tgl", "tanggal"].contains(words[0]) { rest.removeFirst() }
    guard let first = rest.first, first.utf8.first.map({ (48...57).contains($0) }) == true else { return nil }
    guard rest.count == 1 || Int(digits: rest[1], atMost: 4) == nil else { return nil }  // `9 30 menit`
    let typed = rest.joined(separator: " ")
    if let day = Day(typed: typed, today: today, looking: looking) { return [day] }
    if rest.count == 2
      || rest.count == 3 && rest[2].utf8.count == 4 && Int(digits: rest[2], atMost: 4) != nil,
      Int(digits: first, atMost: 2) != nil, Month.number(named: rest[1]) != nil
    {
      return []  // `31 feb`
    }
    let parts = first.split { $0 == "/" || $0 == "-" }
    if parts.count == 2, parts[1].count == 4 { return nil }  // `perbup 17/2024`
    let isDate = rest.count == 1 && (parts.count == 2 || parts.count == 3) && first.contains("/")
    return isDate && parts.allSatisfy { Int(digits: $0, atMost: 4) != nil } ? [] : nil
  }

  private static func nearest(_ day: Int, _ today: Day, _ looking: Day.Looking) -> Day? {
    let month = Month(containing: today).number
    let months = (0...12).map { Month(number: looking == .back ? month - $0 : month + $0) }
    return months.lazy.compactMap { Day(year: $0.year, month: $0.month, day: day) }
      .first { looking == .back ? $0 <= today : $0 >= today }
  }

  /// `3 hari kerja lagi`, `in 3 working days`, `dua hari lagi`.
  private static func counted(_ words: [String], _ moment: Moment) -> [Day]? {
    let isPrefixed = words.first == "in" || words.first == "dalam"
    let rest = isPrefixed ? Array(words.dropFirst()) : words
    guard let (number, length) = SpokenNumber.read(rest), number == number.rounded(), number < 1000 else {
      return nil
    }
    let unit = rest.dropFirst(length).joined(separator: " ")
    switch unit {
    case "hari kerja lagi", "hk lagi": return [moment.workingDays(ahead: Int(number))]
    case "hari kerja" where isPrefixed, "hk" where isPrefixed, "working days" where isPrefixed,
      "working day" where isPrefixed:
      return [moment.workingDays(ahead: Int(number))]
    default:
      let said = ["\(Int(number))"] + rest.dropFirst(length)
      let phrase = ((isPrefixed ? ["in"] : []) + said).joined(separator: " ")
      return Day(typed: phrase, today: moment.today).map { [$0] }
    }
  }
}
