public import Domain

/// What names a case behind a figure.
public struct ReportedCase: Sendable, Hashable {
  /// `KI-2026-0042`.
  public let code: Code
  /// In a few words; for an imported case its name in the log.
  public let title: String
  /// The imported log that it came with; nil for the clinic's own.
  public let log: String?
}
