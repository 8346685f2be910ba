import Domain

/// The weeks or months of a report, numbered from 0, with the days that each begins with.
struct PeriodAxis: Sendable {
  /// How periods follow each other.
  let period: ReportRequest.Period

  /// The number of the period that contains a day, counted from a fixed one so that numbers can be compared.
  func number(of day: Day) -> Int {
    switch period {
    case .week: (ISOWeek(containing: day).monday.number + 3) / 7
    case .month: Month(containing: day).number
    }
  }

  /// The first day of a period.
  func firstDay(of number: Int) -> Day {
    switch period {
    case .week: Day(number: number * 7 - 3)
    case .month: Month(number: number).firstDay
    }
  }

  /// The period as a sentence names it.
  func text(of number: Int) -> String {
    switch period {
    case .week: ISOWeek(containing: firstDay(of: number)).text
    case .month: Month(number: number).text
    }
  }

  /// The period as a table shows it.
  func value(of number: Int) -> Value {
    switch period {
    case .week: .week(ISOWeek(containing: firstDay(of: number)))
    case .month: .month(Month(number: number))
    }
  }
}
