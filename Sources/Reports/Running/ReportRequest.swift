public import Domain

/// What a reader asks of a report.
public struct ReportRequest: Sendable, Hashable {
  /// Into what a report divides time.
  public enum Period: String, Sendable, Hashable, CaseIterable {
    case week, month
  }

  /// The first local day of what is counted; nil for everything up to `to`.
  public var from: Day?
  /// The last local day of what is counted; nil for everything since `from`.
  public var to: Day?
  /// The moment for which the figures hold; what happens later is not known.
  public var asOf: Instant
  /// Whether the reader named that moment, so that figures by period run up to it.
  public var isAsOfGiven: Bool
  /// The zone of local days, weeks and months.
  public var zone: Zone
  /// The length of a report's rows, where its rows are periods.
  public var period: Period
  /// Whether p70, p80 and p90 stand beside p50, p85 and p95 (METRICS §1, rule 5).
  public var hasMorePercentiles: Bool
  /// Whether percentiles by nearest rank stand beside the linear ones (METRICS §1, rule 5).
  public var hasNearestRank: Bool
  /// Whether subjects are kept, so that `caseTable` can list those behind each figure.
  public var collectsCases: Bool

  /// Makes a request; without options, for all that is known at `asOf`, by week.
  public init(
    asOf: Instant, isAsOfGiven: Bool = false, zone: Zone, from: Day? = nil, to: Day? = nil,
    period: Period = .week,
    hasMorePercentiles: Bool = false, hasNearestRank: Bool = false, collectsCases: Bool = false
  ) {
    self.asOf = asOf
    self.isAsOfGiven = isAsOfGiven
    self.zone = zone
    self.from = from
    self.to = to
    self.period = period
    self.hasMorePercentiles = hasMorePercentiles
    self.hasNearestRank = hasNearestRank
    self.collectsCases = collectsCases
  }

  /// Whether an instant lies on one of the days that are counted.
  func counts(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
