import Domain
import Storage

extension Desk {
  /// Tells, once a year, of days ahead in years without a calendar: which of them are working days is not known.
  mutating func tellUnknownYears(of days: [Day]) throws {
    let thisYear = try today().year
    let ahead = Dictionary(grouping: days.filter { $0.year > thisYear }, by: \.year)
    guard !ahead.isEmpty else { return }
    let calendar = try casebook().calendar()
    for (year, days) in ahead.sorted(by: { $0.key < $1.key }) {
      guard days.contains(where: { calendar.isWorkingDay($0) == nil }) else { continue }
      try errors.say(TodayWords.unknownYear(year).text + "\n")
    }
  }
}
