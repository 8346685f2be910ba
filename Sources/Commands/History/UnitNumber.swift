import ArgumentParser

/// The number of a unit of the history, also as it is written in a report: `1491`, `1.491` or `1,491`.
struct UnitNumber: ExpressibleByArgument {
  /// From 1.
  let seq: Int64

  init?(argument: String) {
    guard argument.first?.isWholeNumber == true else { return nil }
    let groups = argument.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.count == 1 || groups[0].count <= 3,
      let seq = Int64(groups.joined()), seq > 0
    else { return nil }
    self.seq = seq
  }
}
