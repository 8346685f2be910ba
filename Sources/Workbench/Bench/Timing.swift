import Glibc

/// Runs of one thing: the middle one counts, the fastest one tells what is possible.
struct Timing {
  private var costs: [Child.Cost] = []

  mutating func add(_ cost: Child.Cost) { costs.append(cost) }

  var median: Double { quantile(of: costs.map(\.milliseconds)) }
  var fastest: Double { costs.map(\.milliseconds).min() ?? 0 }
  /// The most memory that any run held.
  var megabytes: Double { Double(costs.map(\.kilobytes).max() ?? 0) / 1024 }

  /// The most memory, in words.
  var memory: String { Figures.memory(ofChild: megabytes) }

  var words: String { "\(Figures.time(median)) (min \(Figures.time(fastest)))" }

  private func quantile(of times: [Double]) -> Double {
    let sorted = times.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

/// Figures as they stand in the table.
enum Figures {
  /// A time, in the unit that suits it.
  static func time(_ milliseconds: Double) -> String {
    milliseconds < 1000 ? "\(rounded(milliseconds, 1)) ms" : "\(rounded(milliseconds / 1000, 2)) s"
  }

  /// The most memory of a child. Linux counts what its parent held when it was started, so that less than that
  /// cannot be told.
  static func memory(ofChild megabytes: Double) -> String {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    let isHidden = megabytes * 1024 <= Double(usage.ru_maxrss)
    return "\(isHidden ? "≤ " : "")\(rounded(megabytes, 1)) MB"
  }

  static func ratio(_ ratio: Double) -> String { "\(rounded(ratio, 2))x" }

  /// A number with so many places behind the point.
  static func rounded(_ value: Double, _ places: Int) -> String {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let whole = Int((value * Double(scale)).rounded())
    guard places > 0 else { return "\(whole)" }
    let rest = String(whole % scale)
    return "\(whole / scale).\(String(repeating: "0", count: places - rest.count))\(rest)"
  }
}
