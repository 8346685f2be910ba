import Domain

/// That a unit is about a thing.
struct Trace: Hashable {
  let thing: Int64
  let seq: Int64

  var key: String { "\(thing) \(seq)" }

  /// Everything that a unit is about, each thing once.
  static func all(of action: String, seq: Int64) -> Set<Trace> {
    Set((Action(action)?.things ?? []).map { Trace(thing: $0.id, seq: seq) })
  }
}

/// How many traces there are and the sum of their hashes: two sets of traces, in whatever order, are the same where
/// these are.
///
/// Swift seeds its hashes anew in every process, so nobody can write traces whose sum comes out right; two sets that
/// differ agree by chance once in 2^64.
struct TraceSum: Equatable {
  private var count = 0
  private var sum = 0

  mutating func add(_ trace: Trace) {
    count += 1
    sum &+= trace.hashValue
  }
}
