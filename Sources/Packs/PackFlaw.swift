public import Domain

/// One thing that is wrong with a pack, where it stands, and why it cannot stay.
public struct PackFlaw: Sendable, Hashable {
  /// The file as whoever loads it named it.
  public let file: String
  /// The line, counted from 1; nil where the flaw is of the file as a whole.
  public let line: Int?
  /// What was found and what would be accepted.
  public let reason: Bilingual

  /// Makes a flaw.
  public init(file: String, line: Int?, reason: Bilingual) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// The refusal to use a pack.
///
/// It comes in two rounds: first everything that is wrong with the shape (keys, words, numbers), then, once
/// the shape is right, everything that is wrong with the sense (a status that cannot be reached, a dead end), so
/// that a misspelt word does not drag a dozen false alarms behind it.
public struct PackError: Error, Hashable {
  /// Never empty; in the order of the lines.
  public let flaws: [PackFlaw]
}
