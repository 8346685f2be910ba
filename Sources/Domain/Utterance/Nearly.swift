extension StringProtocol {
  /// Whether one slip turns this word into another: a letter too many, too few, changed, or two swapped. Words of
  /// fewer than four letters are near none, and no word is near itself.
  func isNearly(_ other: some StringProtocol) -> Bool {
    let (mine, theirs) = (Array(self), Array(other))
    guard mine.count >= 4, theirs.count >= 4, abs(mine.count - theirs.count) <= 1, mine != theirs else {
      return false
    }
    let start = zip(mine, theirs).prefix { $0 == $1 }.count
    let (one, two) = (Array(mine[start...]), Array(theirs[start...]))
    switch one.count - two.count {
    case 1: return Array(one.dropFirst()) == two
    case -1: return one == Array(two.dropFirst())
    default:
      if one.dropFirst() == two.dropFirst() { return true }
      guard one.count > 1 else { return false }
      return one[0] == two[1] && one[1] == two[0] && one.dropFirst(2) == two.dropFirst(2)
    }
  }
}
