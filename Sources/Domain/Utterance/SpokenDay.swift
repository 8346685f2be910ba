/// A day as people say it, and what it may mean.
struct SpokenDay {
  /// The days it may mean: one where it is clear, none where no calendar has such a day.
  var choices: [Day]
  /// Whether the session ends now (`barusan`).
  var endsNow = false
  /// How many words it takes.
  var count: Int
  /// Whether it names no more than a weekday or a day ahead, which in running text belongs to the text.
  var isLoose = false
  /// The weekday, where nothing more is named: any date of that weekday fits it.
  var weekday: Weekday?
  /// The same date as it comes next, where the words name no year, so that it fits another word for that day.
  var ahead: Day?

  /// Whether the words may name a day.
  func fits(_ day: Day) -> Bool { choices.contains(day) || weekday == day.weekday || ahead == day }

  /// The day at the beginning of some words, of a session that is told; the longest reading wins.
  static func read(_ words: [String], at moment: Moment) -> SpokenDay? {
    guard let first = words.first, beginnings.contains(first) || DayPhrase.mayBegin(first) else { return nil }
    for length in stride(from: min(words.count, 6), to: 0, by: -1) {
      let phrase = Array(words.prefix(length))
      if var day = told(phrase, at: moment) {
        day.count = length
        return day
      }
    }
    return nil
  }

  /// What begins the phrases of sessions alone.
  private static let beginnings: Set<String> = ["barusan", "baru", "just", "semalam", "nanti", "later"]

  private static func told(_ words: [String], at moment: Moment) -> SpokenDay? {
    let bare = stripped(words)
    let phrase = bare.joined(separator: " ")
    let today = moment.today
    switch phrase {
    case "barusan", "barusan selesai", "baru saja", "baru saja selesai", "just now":
      return SpokenDay(choices: [today], endsNow: true, count: 0)
    case "minggu lalu", "pekan lalu", "minggu kemarin", "last week", "minggu yang lalu", "minggu yg lalu":
      if words.first == "hari" { break }
      return SpokenDay(choices: moment.workingDays(ofWeek: -1), count: 0)
    case "minggu depan", "pekan depan", "next week":
      return SpokenDay(choices: moment.workingDays(ofWeek: 1), count: 0)
    case "minggu ini", "pekan ini", "this week":
      return SpokenDay(choices: moment.workingDays(ofWeek: 0), count: 0)
    case "semalam", "tadi malam", "last night":
      return SpokenDay(choices: [today.adding(days: -1), today], count: 0)
    case "nanti", "later":
      return SpokenDay(choices: [today, today.adding(days: 1)], count: 0)
    default: break
    }
    guard let days = DayPhrase.days(of: words, moment, moment.isPlanning ? .ahead : .back) else { return nil }
    let isWeekday = Weekday.place(of: phrase) != nil
    var day = SpokenDay(
      choices: days, count: 0, isLoose: isWeekday || days.first.map { $0 > today } == true)
    if isWeekday { day.weekday = days.first?.weekday }
    if words.contains(where: { $0.first?.isNumber == true }) {
      day.ahead = DayPhrase.days(of: words, moment, .ahead)?.first
    }
    day.doubtFarPast(today)
    return day
  }

  /// A date half a year ago or longer without its year is in doubt where the same date comes within two months:
  /// `20/10` on 15 October.
  private mutating func doubtFarPast(_ today: Day) {
    guard let said = choices.first, choices.count == 1, let ahead, ahead > today, said < today,
      said < today.adding(days: -180), ahead <= today.adding(days: 60)
    else { return }
    choices.append(ahead)
  }

  private static func stripped(_ words: [String]) -> [String] {
    words.first == "hari" || words.first == "on" ? Array(words.dropFirst()) : words
  }
}
