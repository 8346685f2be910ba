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

  /// The day at the beginning of some words, of a session that is told; the longest reading wins.
  static func read(_ words: [String], at moment: Moment) -> SpokenDay? {
    for length in stride(from: min(words.count, 6), to: 0, by: -1) {
      let phrase = Array(words.prefix(length))
      if var day = told(phrase, at: moment) {
        day.count = length
        return day
      }
    }
    return nil
  }

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
    return SpokenDay(
      choices: days, count: 0,
      isLoose: Weekday.place(of: phrase) != nil || days.first.map { $0 > today } == true)
  }

  private static func stripped(_ words: [String]) -> [String] {
    words.first == "hari" || words.first == "on" ? Array(words.dropFirst()) : words
  }
}
