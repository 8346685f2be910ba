import Testing

/// One way to break a pack: what is changed, and what its author is told.
struct Breakage: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let flaws: [String]

  init(_ old: String, _ new: String, _ flaws: String...) {
    self.old = old
    self.new = new
    self.flaws = flaws
  }

  /// A pack with this change.
  func broken(_ text: String) -> String {
    text.replacing(old, with: new, maxReplacements: 1)
  }

  var testDescription: String { "\(old) → \(new)" }
}
