extension Desk {
  // SEAM: the casebook's codes, people, agencies and legal next steps; `words` are the arguments typed so far.
  /// Values of the clinic's file that complete a word.
  package mutating func knownValues(_ kind: KnownValues, _ words: [String]) -> [Completion] {
    []
  }
}
