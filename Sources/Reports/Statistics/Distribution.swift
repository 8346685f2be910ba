/// Values in order, and what METRICS §1, rules 5 and 6, says of them.
struct Distribution: Sendable {
  /// The values, smallest first.
  let values: [Int64]
  /// Their mean; nil without values.
  let mean: Double?
  /// Their standard deviation, divided by n − 1; nil for fewer than two values.
  let deviation: Double?

  /// Sorts the values, and takes mean and deviation in two passes: an exact sum, then squares of small
  /// differences, so that large values close together lose nothing.
  init(_ unsorted: [Int64]) {
    values = unsorted.sorted()
    guard !values.isEmpty else {
      mean = nil
      deviation = nil
      return
    }
    let sum = values.reduce(into: Int128(0)) { $0 += Int128($1) }
    let center = Double(sum) / Double(values.count)
    mean = center
    guard values.count > 1 else {
      deviation = nil
      return
    }
    let squares = values.reduce(into: 0.0) { $0 += (Double($1) - center) * (Double($1) - center) }
    deviation = (squares / Double(values.count - 1)).squareRoot()
  }

  /// How many values there are.
  var count: Int { values.count }

  /// Percentile p of n values by interpolation: h = (n−1)p, between the order statistics around it
  /// (Hyndman–Fan type 7). nil without values.
  func linear(percent: Int) -> Double? {
    guard let last = values.last else { return nil }
    let hundredfold = (values.count - 1) * percent
    let below = hundredfold / 100
    guard below + 1 < values.count else { return Double(last) }
    let step = Double(values[below + 1] - values[below])
    return Double(values[below]) + step * Double(hundredfold % 100) / 100
  }

  /// The smallest value with at least p·n values at or below it. nil without values.
  func nearestRank(percent: Int) -> Int64? {
    guard let first = values.first else { return nil }
    let rank = (values.count * percent + 99) / 100
    return rank < 1 ? first : values[min(rank, values.count) - 1]
  }
}
