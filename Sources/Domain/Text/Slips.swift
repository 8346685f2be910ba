/// How many letters have to be added, left out, replaced or swapped with their neighbour to turn one word into the
/// other (Damerau–Levenshtein, optimal string alignment).
///
/// It takes as many steps as the product of both lengths: whoever compares what somebody typed cuts it to 40 letters
/// or so before.
package func slips(between first: String, and second: String) -> Int {
  let first = Array(first)
  let second = Array(second)
  guard !first.isEmpty, !second.isEmpty else { return max(first.count, second.count) }
  var twoAbove: [Int] = []
  var above = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var best = min(above[column + 1] + 1, current[column] + 1, above[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], other == first[row - 1] {
        best = min(best, twoAbove[column - 1] + 1)
      }
      current.append(best)
    }
    twoAbove = above
    above = current
  }
  return above[second.count]
}
