/// The last day of a follow-up, at the end of its words.
struct SpokenDue {
  /// The day by which it is to be done, a working day; nil where a weekday and a date contradict each other.
  let due: Day?
  /// The day that was said, where it is a day off.
  let said: Day?
  /// What a date without its year may be that has just gone by: itself, or the same a year on.
  var choices: [Day] = []

  /// The due day that some words name, all of them.
  static func read(_ words: [String], at moment: Moment) -> SpokenDue? {
    let limit = limits.first { words.starts(with: $0.words) }
    let rest = Array(words.dropFirst(limit?.words.count ?? 0))
    guard !rest.isEmpty else { return nil }
    if let both = dated(rest, moment) {
      guard let day = both.day else { return SpokenDue(due: nil, said: nil) }
      return SpokenDue(due: day, said: nil).moved(limit?.side, moment)
    }
    guard let day = day(rest, moment) else { return nil }
    if let gone = gone(rest, day, moment) {
      let sided = [gone, day].compactMap { SpokenDue(due: $0, said: nil).moved(limit?.side, moment).due }
      return SpokenDue(due: nil, said: nil, choices: sided)
    }
    return SpokenDue(due: day, said: nil).moved(limit?.side, moment)
  }

  /// Whether some words name a last day rather than merely a day: `by friday`, `paling lambat jumat`.
  static func isLimit(_ words: [String], at moment: Moment) -> Bool {
    limits.contains { words.starts(with: $0.words) } && read(words, at: moment) != nil
  }

  /// The same date as it was within the last two months, where it comes again only in more than half a year.
  private static func gone(_ words: [String], _ day: Day, _ moment: Moment) -> Day? {
    guard words.contains(where: { $0.first?.isNumber == true }),
      let back = DayPhrase.days(of: words, moment, .back)?.first, day.isRepeat(of: back, today: moment.today)
    else { return nil }
    return back
  }

  /// A weekday and a date together, `jumat 23/10`; no day where the date is another weekday.
  private static func dated(_ words: [String], _ moment: Moment) -> Dated? {
    let named = words.first == "hari" ? Array(words.dropFirst()) : words
    guard named.count > 1, let place = Weekday.place(of: named[0]),
      named[1].first?.isNumber == true || ["tgl", "tanggal"].contains(named[1]),
      let date = day(Array(named.dropFirst()), moment)
    else { return nil }
    return Dated(day: date.weekday == Weekday.allCases[place] ? date : nil)
  }

  private func moved(_ side: Side?, _ moment: Moment) -> SpokenDue {
    guard let day = due else { return self }
    let due =
      switch side {
      case .before: moment.workingDay(upTo: day.adding(days: -1))
      case .upTo: moment.workingDay(upTo: day)
      case nil: moment.workingDay(from: day)
      }
    return SpokenDue(due: due, said: due == day ? nil : day)
  }

  private struct Dated {
    let day: Day?
  }

  private enum Side {
    case before, upTo
  }

  private static let limits: [(words: [String], side: Side)] = [
    (["paling", "lambat"], .upTo), (["paling", "lama"], .upTo), (["paling", "telat"], .upTo),
    (["selambatnya"], .upTo), (["selambat-lambatnya"], .upTo), (["sampai"], .upTo), (["s.d"], .upTo),
    (["maksimal"], .upTo), (["maks"], .upTo), (["batas"], .upTo), (["not", "later", "than"], .upTo),
    (["no", "later", "than"], .upTo), (["by"], .upTo), (["until"], .upTo), (["sebelum"], .before),
    (["before"], .before),
  ]

  private static func day(_ words: [String], _ moment: Moment) -> Day? {
    switch words.filter({ !["the", "of"].contains($0) }).joined(separator: " ") {
    case "minggu depan", "pekan depan", "next week":
      return moment.workingDay(upTo: moment.monday.adding(days: 11))
    case "akhir minggu", "akhir pekan", "akhir minggu ini", "akhir pekan ini", "end week", "end this week",
      "minggu ini", "pekan ini", "this week":
      return moment.workingDay(upTo: moment.monday.adding(days: 4))
    case "akhir bulan", "akhir bulan ini", "end month", "end this month":
      return moment.workingDay(upTo: Month(containing: moment.today).lastDay)
    default:
      let days = DayPhrase.days(of: words, moment, .ahead)
      guard let day = days?.first, day >= moment.today else { return nil }
      return day
    }
  }
}
