public import Domain

/// How many subjects begin and end in each week or month, and how many are in progress at its end.
public struct ThroughputReport: Report {
  private let request: ReportRequest
  private let outcomes: Outcomes
  private let axis: PeriodAxis
  /// The last moment of the last period: the as-of moment, or the last one of the last day asked for.
  private let closing: Instant
  private let closingPeriod: Int
  private let isBeyondAsOf: Bool

  private var quality = DataQuality()
  private var arrivals = PeriodCounts()
  private var completions = PeriodCounts()
  private var departures = PeriodCounts()
  /// By how much the work in progress at the end of a period differs from that of the one before.
  private var growth = PeriodCounts()
  private var inProgressAtClosing = 0
  private var members: [(subject: Identifier<Subject>, life: Life)] = []

  /// Begins without any history.
  public init(_ request: ReportRequest, outcomes: Outcomes) {
    self.request = request
    self.outcomes = outcomes
    axis = PeriodAxis(period: request.period)
    let today = request.zone.day(of: request.asOf)
    let lastDay = request.to.map { min($0, today) } ?? today
    closing = min(request.asOf, lastMoment(before: lastDay.adding(days: 1), in: request.zone))
    closingPeriod = axis.number(of: lastDay)
    isBeyondAsOf = request.from.map { $0 > today } ?? false
  }

  /// Counts the subject's start and end in their periods.
  public mutating func fold(_ history: borrowing History) {
    guard let life = quality.read(history, outcomes: outcomes, asOf: request.asOf) else { return }
    if let period = countedPeriod(of: life.start) { arrivals.add(1, in: period) }
    if let finish = life.finish {
      if let period = countedPeriod(of: finish) { completions.add(1, in: period) }
    } else if let end = life.end, let period = countedPeriod(of: end) {
      departures.add(1, in: period)
    }
    foldInProgress(life)
    if request.collectsCases { members.append((history.subject, life)) }
  }

  /// One row a period, as the request says. Without an end asked for, the rows run to the as-of moment where
  /// something is still in progress, and to the last period in which something happened where all is over.
  public func table(naming code: (Identifier<Subject>) -> String) -> Table {
    var inProgress = growth.total(before: periods.lowerBound)
    let rows = periods.map { period -> [Value] in
      inProgress += growth[period]
      return [
        axis.value(of: period), .integer(arrivals[period]), .integer(completions[period]),
        .integer(departures[period]), .integer(period == closingPeriod ? inProgressAtClosing : inProgress),
      ]
    }
    return Table(
      name: "throughput", title: ThroughputWords.title(request.period), zone: request.zone,
      asOf: request.asOf, columns: ThroughputWords.columns(request.period), rows: rows,
      excluded: quality.exclusions(wording: ThroughputWords.reason, naming: code), notes: notes)
  }

  /// Each arrival, completion, departure and case in progress, under its period; a case can stand in several.
  public func caseTable(naming code: (Identifier<Subject>) -> String) -> Table {
    var rows: [[Value]] = []
    for period in periods {
      let end = min(closing, lastMoment(before: axis.firstDay(of: period + 1), in: request.zone))
      for (column, belongs) in figures(of: period, endingAt: end) {
        for (subject, life) in members where belongs(life) {
          rows.append([
            axis.value(of: period), .label(id: column.id, column.title), .code(code(subject)),
            .instant(life.start), life.end.map(Value.instant) ?? .missing,
          ])
        }
      }
    }
    let columns = ThroughputWords.columns(request.period)
    return Table(
      name: "throughputCases", title: Words.casesTitle(of: ThroughputWords.title(request.period)),
      zone: request.zone, asOf: request.asOf,
      columns: [
        columns[0], Table.Column("figure", Words.figure, .label),
        Table.Column("case", Words.caseCode, .code),
        Table.Column("start", Words.start, .instant), Table.Column("end", Words.end, .instant),
      ], rows: rows, excluded: quality.exclusions(wording: ThroughputWords.reason, naming: code),
      notes: notes)
  }
}

extension ThroughputReport {
  /// The period of an instant; nil where its day is not asked for.
  private func countedPeriod(of instant: Instant) -> Int? {
    let day = request.zone.day(of: instant)
    return request.counts(day) ? axis.number(of: day) : nil
  }

  private mutating func foldInProgress(_ life: Life) {
    guard !life.endsBeforeStart else { return }
    growth.add(1, in: axis.number(of: request.zone.day(of: life.start)))
    if let end = life.end { growth.add(-1, in: axis.number(of: request.zone.day(of: end))) }
    if life.isInProgress(at: closing) { inProgressAtClosing += 1 }
  }

  /// The periods that have a row.
  private var periods: Range<Int> {
    let happened = [arrivals.span, completions.span, departures.span].compactMap(\.self)
    let first = request.from.map(axis.number) ?? happened.map(\.lowerBound).min()
    let last = runsToClosing ? closingPeriod : happened.map(\.upperBound).max() ?? first
    guard let first, let last, !isBeyondAsOf, first <= min(last, closingPeriod) else { return 0..<0 }
    return first..<min(last, closingPeriod) + 1
  }

  private var runsToClosing: Bool {
    request.to != nil || request.isAsOfGiven || inProgressAtClosing > 0
  }

  private func figures(
    of period: Int, endingAt end: Instant
  ) -> [(column: Table.Column, belongs: (Life) -> Bool)] {
    let columns = ThroughputWords.columns(request.period)
    return [
      (columns[1], { countedPeriod(of: $0.start) == period }),
      (columns[2], { $0.finish.flatMap(countedPeriod) == period }),
      (columns[3], { $0.finish == nil && $0.end.flatMap(countedPeriod) == period }),
      (columns[4], { !$0.endsBeforeStart && $0.isInProgress(at: end) }),
    ]
  }

  private var notes: [Bilingual] {
    let totals = ThroughputWords.totals(
      arrivals: arrivals.total, completions: completions.total, departures: departures.total,
      inProgress: inProgressAtClosing)
    return [Words.daysCounted(from: request.from, to: request.to)].compactMap(\.self) + partialPeriods
      + quality.notes + [totals]
  }

  /// Which of the periods that are shown the days asked for or the as-of moment cut.
  private var partialPeriods: [Bilingual] {
    var notes: [Bilingual] = []
    if let from = request.from, let first = periods.first, axis.firstDay(of: first) < from {
      notes.append(ThroughputWords.partial(axis.text(of: first), from: from))
    }
    if periods.contains(closingPeriod) {
      let end = lastMoment(before: axis.firstDay(of: closingPeriod + 1), in: request.zone)
      if closing < end {
        let last = request.zone.day(of: closing)
        notes.append(ThroughputWords.partial(axis.text(of: closingPeriod), to: last))
      }
    }
    return notes
  }
}

/// The last instant before a day begins. What happens at the border belongs to the new period alone, so that
/// the work in progress of a period is that of the one before, and arrivals, less completions and departures.
private func lastMoment(before day: Day, in zone: Zone) -> Instant {
  zone.start(of: day).adding(milliseconds: -1)
}
