// Units in a line, by name, alias or abbreviation.
extension Scan {
  /// Whether a word begins the name of a unit: `puskesmas`, `PKM`, `disdik`.
  func isUnitHead(_ place: Int) -> Bool {
    guard place < tokens.count else { return false }
    return Self.isUnitHead(tokens[place].word)
  }

  static func isUnitHead(_ word: String) -> Bool {
    SpokenWords.unitHeads.contains(word)
      || (word.count > 1 && AgencyName.query(word) != TextFolding.fold(word))
  }

  /// The units that the words at a place name: whole words of a name that begin like a unit, or anything that is
  /// a whole name, alias or ending of a name unless it must be anchored.
  func agencyMatch(at place: Int, isAnchored: Bool) -> (ids: [Identifier<Agency>], count: Int)? {
    Self.agencyMatch(words(from: place, atMost: 5), isAnchored: isAnchored, in: register)
  }

  static func agencyMatch(
    _ words: [String], isAnchored: Bool, in register: Register
  ) -> (ids: [Identifier<Agency>], count: Int)? {
    let words = Array(words.prefix { !TextFolding.fold($0).isEmpty })
    guard let first = words.first else { return nil }
    let isHead = isUnitHead(first)
    for length in stride(from: words.count, to: 0, by: -1) {
      let typed = words.prefix(length).joined(separator: " ")
      let query = AgencyName.query(typed)
      let hits = register.agencies.hits(query)
      // `puskesmas` alone is any of them; only `RSUD` and the like say more than the sort of unit.
      let isSort = length == 1 && SpokenWords.unitHeads.contains(query)
      let found = isHead ? (isSort && isAnchored ? hits.exact : hits.whole) : hits.exact
      let isAlias = !isHead && length == 1 && isAnchored
      guard !found.isEmpty else { continue }
      if isAlias, !isAliasOfOne(found, query, in: register) { continue }
      return (found, length)
    }
    return nil
  }

  /// Whether a word that does not begin like a unit is an alias, not merely the last word of a name.
  private static func isAliasOfOne(
    _ found: [Identifier<Agency>], _ query: String, in register: Register
  ) -> Bool {
    found.count == 1 && register[found[0]]?.aliases.contains { AgencyName.query($0) == query } == true
  }
}
