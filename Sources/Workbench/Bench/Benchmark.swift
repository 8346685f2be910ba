/// Something that is measured against a bound.
struct Benchmark {
  /// By which `--only` asks for it.
  let name: String
  /// What is done.
  let work: String
  /// What must hold.
  let bound: String
  /// Whether it is run only when it is asked for by name.
  var isLong = false
  let run: (Laboratory) throws -> Outcome
}

/// What came out of a benchmark.
struct Outcome {
  /// The figure that the bound is about, and what it is made of.
  var measured: String
  /// What it was compared with.
  var reference: String
  /// Whether the bound holds; nil where there is none.
  var holds: Bool?
}
