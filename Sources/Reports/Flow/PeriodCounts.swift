/// Numbers by period, dense between the first and the last one touched.
struct PeriodCounts: Sendable {
  private var first = 0
  private var counts: [Int] = []
  /// The sum over all periods.
  private(set) var total = 0

  /// The first and the last period touched; nil where none was.
  var span: ClosedRange<Int>? {
    counts.isEmpty ? nil : first...(first + counts.count - 1)
  }

  /// The number of a period, 0 where it was never touched.
  subscript(period: Int) -> Int {
    let index = period - first
    return counts.indices.contains(index) ? counts[index] : 0
  }

  /// Adds to the number of a period.
  mutating func add(_ count: Int, in period: Int) {
    if counts.isEmpty { first = period }
    if period < first {
      counts.insert(contentsOf: repeatElement(0, count: first - period), at: 0)
      first = period
    } else if period >= first + counts.count {
      counts.append(contentsOf: repeatElement(0, count: period - first - counts.count + 1))
    }
    counts[period - first] += count
    total += count
  }

  /// The sum over all periods before one.
  func total(before period: Int) -> Int {
    counts.prefix(max(0, period - first)).reduce(0, +)
  }
}
