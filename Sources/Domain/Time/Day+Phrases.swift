// Days that people name by the week they lie in, or by how far off they are.

extension Day {
  /// Reads `senin depan` and `next monday`, by the week; `senin lalu` and `last monday`, the latest before today;
  /// `2 minggu lagi`, `in 3 days`, `2 days ago`; looking ahead also `minggu depan` and `next week`, the Friday
  /// of that week.
  ///
  /// Nil for anything else, so for `minggu lalu`, which may be a week or a Sunday.
  init?(phrase typed: String, today: Day, _ looking: Looking) {
    let words = typed.split { " -_".contains($0) }.map(String.init)
    guard let day = Day(distance: words, to: today) ?? Day(weekOf: words, today, looking) else { return nil }
    self = day
  }

  /// `3 hari lagi`, `in 3 days`, `2 minggu yang lalu`, `2 weeks ago`.
  private init?(distance words: [String], to today: Day) {
    switch words {
    case ["barusan"]: self = today
    case ["kemarin", "dulu"], ["kemarin", "lusa"]: self = today.adding(days: -2)
    default:
      let isPrefixed = words.first == "in" || words.first == "dalam"
      let rest = isPrefixed ? Array(words.dropFirst()) : words
      guard rest.count >= 2, let count = Int(digits: rest[0], atMost: 3) else { return nil }
      let length: Int
      switch rest[1] {
      case "hari", "day", "days": length = count
      case "minggu", "pekan", "week", "weeks": length = count * 7
      default: return nil
      }
      switch rest.dropFirst(2).joined(separator: " ") {
      case "" where isPrefixed, "lagi" where !isPrefixed: self = today.adding(days: length)
      case "lalu", "yang lalu", "ago":
        guard !isPrefixed else { return nil }
        self = today.adding(days: -length)
      default: return nil
      }
    }
  }

  /// `senin depan`, `next monday`, `jumat ini`, `senin lalu`, `senin minggu lalu`, `minggu depan`.
  private init?(weekOf words: [String], _ today: Day, _ looking: Looking) {
    guard let current = Weekday.allCases.firstIndex(of: today.weekday) else { return nil }
    let monday = today.adding(days: -current)
    switch words {
    case ["minggu", "depan"], ["pekan", "depan"], ["next", "week"]:
      guard looking == .ahead else { return nil }
      self = monday.adding(days: 11)
      return
    default:
      guard words.first != "minggu" else { return nil }  // a week, or a Sunday
    }
    let (name, when) =
      switch words.first {
      case "next", "this", "last": (words.dropFirst().first, [words[0]] + words.dropFirst(2))
      default: (words.first, Array(words.dropFirst()))
      }
    guard let name, let place = Weekday.place(of: name) else { return nil }
    switch when.joined(separator: " ") {
    case "depan", "minggu depan", "pekan depan", "next", "next week": self = monday.adding(days: 7 + place)
    case "ini", "minggu ini", "pekan ini", "this", "this week": self = monday.adding(days: place)
    case "minggu lalu", "pekan lalu", "last week": self = monday.adding(days: place - 7)
    case "lalu", "kemarin", "last": self = today.adding(days: -((current - place + 6) % 7 + 1))
    default: return nil
    }
  }
}
