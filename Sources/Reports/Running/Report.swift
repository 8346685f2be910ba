public import Domain

/// A pure fold: histories go in one by one, each subject once, and a table comes out.
///
/// A report knows no storage; many reports can share one scan by folding each history in turn.
public protocol Report: Sendable {
  /// Begins without any history.
  init(_ request: ReportRequest, outcomes: Outcomes)

  /// Takes in the whole history of one subject.
  mutating func fold(_ history: borrowing History)

  /// The figures of all that was folded.
  ///
  /// - Parameter code: names a subject, for the examples of what the figures leave out.
  func table(naming code: (Identifier<Subject>) -> String) -> Table

  /// The subjects behind each figure that counts subjects; the listing adds up to the figure (METRICS §1,
  /// rule 9). Empty unless the request collects cases.
  func caseTable(naming code: (Identifier<Subject>) -> String) -> Table
}
