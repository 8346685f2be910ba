extension Day {
  /// Which way somebody looks who names a day without its year: sessions lie behind, deadlines ahead.
  public enum Looking: Sendable {
    /// The latest such day up to today.
    case back
    /// The next such day: a date may be today, a weekday never is.
    case ahead
  }

  /// Reads a day as people write it, in either language; nil for anything else and for impossible dates.
  ///
  /// Understood are `2026-11-20`, `20-11-2026`, `20/11/2026`, `20.11.2026`, `20 Nov 2026`, `20 November 2026`;
  /// without a year `20 Nov` and `20/11`; weekdays; `+7`, so many days after today; and `today`, `yesterday`,
  /// `tomorrow`, `lusa`; and the phrases of Day+Phrases, such as `senin depan`. The day of the month always stands
  /// before the month.
  public init?(typed: String, today: Day, looking: Looking = .back) {
    let typed = typed.lowercased()
    if let day = Day(iso: typed) ?? Day(relative: typed, to: today) ?? Day(weekday: typed, today, looking)
      ?? Day(phrase: typed, today: today, looking)
    {
      self = day
      return
    }
    let parts = typed.split { " -/.".contains($0) }
    guard let first = parts.first, let day = Int(digits: first, atMost: 2), parts.count > 1,
      let month = Int(digits: parts[1], atMost: 2) ?? Month.number(named: parts[1])
    else { return nil }
    switch parts.count {
    case 2 where !typed.contains("."):  // `9.11` is a time of day
      self.init(day: day, month: month, nearest: today, looking)
    case 3:
      guard parts[2].utf8.count == 4, let year = Int(digits: parts[2], atMost: 4) else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The same date as it last was, where a year that is not said makes it one of next year although it has only just
  /// gone by: `5/11` in the middle of November; more likely a slip than meant.
  ///
  /// - Parameter days: How long ago at most.
  public func justGone(typed: String, today: Day, within days: Int = 60) -> Day? {
    guard let last = Day(typed: typed, today: today), isRepeat(of: last, today: today, within: days) else {
      return nil
    }
    return last
  }

  /// Whether it comes only in more than half a year, and was last within so many days before today.
  func isRepeat(of last: Day, today: Day, within days: Int = 60) -> Bool {
    self > today.adding(days: 180) && last < today && last >= today.adding(days: -days)
  }

  /// A day by its distance from today.
  private init?(relative typed: String, to today: Day) {
    if typed.hasPrefix("+") {
      guard let days = Int(digits: typed.dropFirst(), atMost: 4) else { return nil }
      self = today.adding(days: days)
      return
    }
    switch typed.split(whereSeparator: { " -_".contains($0) }).joined(separator: " ") {
    case "today", "hari ini", "hariini", "tadi": self = today
    case "yesterday", "kemarin": self = today.adding(days: -1)
    case "tomorrow", "besok": self = today.adding(days: 1)
    case "lusa": self = today.adding(days: 2)
    default: return nil
    }
  }

  private init?(weekday typed: String, _ today: Day, _ looking: Looking) {
    guard let named = Weekday.place(of: typed), let current = Weekday.allCases.firstIndex(of: today.weekday)
    else { return nil }
    switch looking {
    case .back: self = today.adding(days: -((current - named + 7) % 7))
    case .ahead: self = today.adding(days: (named - current + 6) % 7 + 1)
    }
  }

  /// The date of a year that is not said; 29 February may be eight years away.
  private init?(day: Int, month: Int, nearest today: Day, _ looking: Looking) {
    let years = (0...8).map { looking == .back ? today.year - $0 : today.year + $0 }
    let dates = years.lazy.compactMap { Day(year: $0, month: month, day: day) }
    guard let date = dates.first(where: { looking == .back ? $0 <= today : $0 >= today }) else { return nil }
    self = date
  }
}

extension Weekday {
  /// The place in the week, Monday 0, of a name in either language, whole or short; nil for any other word.
  static func place(of typed: some StringProtocol) -> Int? {
    let name = String(typed).filter { $0 != "'" && $0 != "’" }  // Jum'at
    switch name {
    case "ahad": return 6
    case "jumaat": return 4
    default:
      return allCases.firstIndex { weekday in
        [weekday.name, weekday.shortName].contains { $0.isCalled(name) }
      }
    }
  }
}

extension Month {
  /// The number of a month by a name in either language, whole or short, old spellings included.
  static func number(named typed: some StringProtocol) -> Int? {
    let name = String(typed)
    return (1...12).first { month in
      names[month - 1].isCalled(name) || shortNames[month - 1].isCalled(name)
        || otherNames[month]?.contains(name) == true
    }
  }
}

extension Bilingual {
  /// Whether a word in small letters is one of the two wordings.
  fileprivate func isCalled(_ name: String) -> Bool {
    english.lowercased() == name || indonesian.lowercased() == name
  }
}

extension Int {
  /// Reads a number of nothing but digits; `Int` itself would take signs as well.
  init?(digits text: some StringProtocol, atMost count: Int) {
    guard (1...count).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    self.init(text)
  }
}
