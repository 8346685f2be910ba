/// Which benchmarks are wanted, and how.
struct BenchRequest {
  /// Fewer runs on smaller files: to see that all work, not how fast.
  var isQuick = false
  /// Names of the benchmarks; all if there are none.
  var only: [String] = []
  /// How often each is run.
  var runs: Int?
  /// A folder in which the generated files stay for the next time.
  var folder: String?
  /// The release binary; by default the one beside this program.
  var klinik: String?

  /// Takes its options from the arguments.
  init(_ words: inout Words) {
    isQuick = words.flag("--quick")
    while let name = words.value("--only") { only.append(name) }
    runs = words.number("--runs")
    folder = words.value("--keep")
    klinik = words.value("--klinik")
  }
}
