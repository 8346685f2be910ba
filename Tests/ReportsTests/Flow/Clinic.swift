import Domain
import Reports

/// Builds histories in a zone eight hours ahead of UTC: status 1 begins, 2 goes on, 9 finishes, 7 leaves.
enum Clinic {
  static let zone = Zone(name: "Asia/Makassar", firstOffset: 28_800)
  static let outcomes = Outcomes([9: .finished, 7: .left])

  /// `2026-10-12 10:00`, local time.
  static func instant(_ text: String) -> Instant {
    guard let instant = Instant(iso8601: text, zone: zone) else { preconditionFailure("no instant: \(text)") }
    return instant
  }

  static func history(
    _ number: Int64, _ steps: [(Int64, String)], basis: History.Basis = .workflow
  ) -> History {
    History(
      of: Identifier(rawValue: number), basis: basis,
      events: steps.map { History.Event(status: $0.0, at: instant($0.1)) })
  }

  static func code(_ subject: Identifier<Subject>) -> String {
    "KI-2026-" + String("000\(subject.rawValue)".suffix(4))
  }

  /// Six cases of three weeks: two finished, one left, one reopened, one open, one of the future.
  static let histories = [
    history(1, [(1, "2026-09-28 00:00"), (9, "2026-10-05 00:00")]),
    history(2, [(1, "2026-09-30 09:00"), (2, "2026-10-01 10:00"), (9, "2026-10-14 15:30")]),
    history(3, [(1, "2026-10-13 08:00"), (7, "2026-10-14 08:00")]),
    history(4, [(1, "2026-10-01 09:00"), (9, "2026-10-02 09:00"), (2, "2026-10-15 09:00")]),
    history(5, [(1, "2026-10-15 11:00")]),
    history(6, [(1, "2026-10-17 11:00")]),
  ]

  /// Runs a report over histories.
  static func run<R: Report>(
    _ report: R.Type, _ request: ReportRequest, over histories: [History] = histories
  ) -> R {
    var report = R(request, outcomes: outcomes)
    for history in histories { report.fold(history) }
    return report
  }
}

extension Table {
  /// The values under a column.
  func values(of column: String) -> [Value] {
    guard let index = columns.firstIndex(where: { $0.id == column }) else { return [] }
    return rows.map { $0[index] }
  }

  /// The whole numbers under a column.
  func integers(of column: String) -> [Int] {
    values(of: column).compactMap { value in
      if case .integer(let number) = value { number } else { nil }
    }
  }

  /// The weeks, months or codes under a column, as they are written.
  func texts(of column: String) -> [String] {
    values(of: column).compactMap { value in
      switch value {
      case .week(let week): week.text
      case .month(let month): month.text
      case .code(let text), .text(let text), .label(let text, _): text
      default: nil
      }
    }
  }
}
