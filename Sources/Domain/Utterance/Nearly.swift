extension StringProtocol {
  /// Whether one slip turns this word into another: a letter too many, too few, changed, or two swapped. The first
  /// letter is taken to be right. Words of fewer than four letters are near none, and no word is near itself.
  func isNearly(_ other: some StringProtocol) -> Bool {
    guard utf8.first == other.utf8.first, abs(utf8.count - other.utf8.count) <= 1, utf8.count >= 4,
      other.utf8.count >= 4
    else { return false }
    let (mine, theirs) = (Array(utf8), Array(other.utf8))
    guard let start = zip(mine, theirs).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return mine.count != theirs.count
    }
    let (one, two) = (mine[start...], theirs[start...])
    switch one.count - two.count {
    case 1: return one.dropFirst().elementsEqual(two)
    case -1: return two.dropFirst().elementsEqual(one)
    default:
      if one.dropFirst().elementsEqual(two.dropFirst()) { return true }
      guard one.count > 1 else { return false }
      return mine[start] == theirs[start + 1] && mine[start + 1] == theirs[start]
        && one.dropFirst(2).elementsEqual(two.dropFirst(2))
    }
  }
}
