public import Domain

/// How long finished subjects took, in elapsed time and in local days.
public struct CycleTimeReport: Report {
  private let request: ReportRequest
  private let outcomes: Outcomes

  private var quality = DataQuality()
  private var open = 0
  private var left = 0
  private var elapsed: [Int64] = []
  private var days: [Int64] = []
  private var members: [(subject: Identifier<Subject>, start: Instant, finish: Instant)] = []

  /// Begins without any history.
  public init(_ request: ReportRequest, outcomes: Outcomes) {
    self.request = request
    self.outcomes = outcomes
  }

  /// Takes the subject's length, where it finished on one of the days asked for.
  public mutating func fold(_ history: borrowing History) {
    guard let life = quality.read(history, outcomes: outcomes, asOf: request.asOf) else { return }
    switch life.state {
    case .open: open += 1
    case .left: left += 1
    case .finished(let finish):
      let lastDay = request.zone.day(of: finish)
      guard let length = life.cycleTime, request.counts(lastDay) else { return }
      elapsed.append(length)
      days.append(Int64(request.zone.day(of: life.start).days(until: lastDay) + 1))
      if request.collectsCases { members.append((history.subject, life.start, finish)) }
    }
  }

  /// One row a measure: elapsed time, and local days with the first and the last counted.
  public func table(naming code: (Identifier<Subject>) -> String) -> Table {
    let rows = [
      row("elapsedSeconds", CycleTimeWords.elapsed, Distribution(elapsed), exact: Value.duration),
      row("inclusiveDays", CycleTimeWords.days, Distribution(days), exact: Value.days),
    ]
    return Table(
      name: "cycleTime", title: CycleTimeWords.title, zone: request.zone, asOf: request.asOf,
      columns: CycleTimeWords.columns(percents, hasNearestRank: request.hasNearestRank), rows: rows,
      excluded: quality.exclusions(wording: CycleTimeWords.reason, naming: code),
      notes: notes)
  }

  /// Each finished case with its length; as many as n says.
  public func caseTable(naming code: (Identifier<Subject>) -> String) -> Table {
    let rows = members.indices.map { index -> [Value] in
      let (subject, start, finish) = members[index]
      return [
        .code(code(subject)), .instant(start), .instant(finish),
        .duration(milliseconds: Double(elapsed[index])), .integer(Int(days[index])),
      ]
    }
    return Table(
      name: "cycleTimeCases", title: Words.casesTitle(of: CycleTimeWords.title), zone: request.zone,
      asOf: request.asOf, columns: CycleTimeWords.caseColumns, rows: rows,
      excluded: quality.exclusions(wording: CycleTimeWords.reason, naming: code), notes: notes)
  }

  private var notes: [Bilingual] {
    let window = Words.daysCounted(from: request.from, to: request.to)
    let lengths = Distribution(days)
    let plain: Bilingual? =
      if let half = lengths.linear(percent: 50), let most = lengths.linear(percent: 85) {
        CycleTimeWords.plain(half: half, most: most)
      } else {
        nil
      }
    return [window, plain].compactMap(\.self) + quality.notes
      + [CycleTimeWords.others(open: open, left: left)]
  }

  private var percents: [Int] {
    request.hasMorePercentiles ? [50, 70, 80, 85, 90, 95] : [50, 85, 95]
  }

  private func row(
    _ id: String, _ title: Bilingual, _ values: Distribution, exact: (Double) -> Value
  ) -> [Value] {
    func figure(_ number: Double?) -> Value { number.map(exact) ?? .missing }
    var row: [Value] = [
      .label(id: id, title), .integer(values.count), figure(values.mean), figure(values.deviation),
      figure(values.values.first.map(Double.init)),
    ]
    row += percents.map { figure(values.linear(percent: $0)) }
    if request.hasNearestRank {
      row += percents.map { figure(values.nearestRank(percent: $0).map(Double.init)) }
    }
    row.append(figure(values.values.last.map(Double.init)))
    return row
  }
}
