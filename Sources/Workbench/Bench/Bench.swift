import Glibc

/// Runs the benchmarks that are wanted, and prints one table of them.
///
/// - Returns: 1 if one failed to run; a bound that was missed is told, and no failure.
func measure(_ request: BenchRequest) throws -> Int32 {
  let laboratory = try Laboratory(request)
  defer { laboratory.cleanUp() }
  let wanted = Benchmark.all.filter { request.only.isEmpty ? !$0.isLong : request.only.contains($0.name) }
  guard !wanted.isEmpty else {
    say("There is none of that name; there are: " + Benchmark.all.map(\.name).joined(separator: ", "))
    return 64
  }
  var rows: [String] = []
  var hasFailed = false
  for benchmark in wanted {
    say("\(benchmark.name) …")
    do {
      rows.append(row(of: benchmark, try benchmark.run(laboratory)))
    } catch {
      hasFailed = true
      rows.append("| \(benchmark.work) | \(benchmark.bound) | – | \(error) | did not run |")
    }
  }
  print("| Work | Bound | Measured | Reference | Verdict |\n|---|---|---|---|---|")
  print(rows.joined(separator: "\n"))
  print("\n\(try machine(laboratory))")
  return hasFailed ? 1 : 0
}

private func row(of benchmark: Benchmark, _ outcome: Outcome) -> String {
  let verdict = outcome.holds.map { $0 ? "holds" : "**missed**" } ?? "–"
  let cells = [benchmark.work, benchmark.bound, outcome.measured, outcome.reference, verdict]
  return "| " + cells.joined(separator: " | ") + " |"
}

private func machine(_ laboratory: Laboratory) throws -> String {
  let version = try laboratory.answer(of: laboratory.sqlite(":memory:", "SELECT sqlite_version()"))
  let speed = laboratory.isQuick ? " Quick run: the files are small and the figures mean little." : ""
  return "\(sysconf(Int32(_SC_NPROCESSORS_ONLN))) cores; sqlite3 \(version); median and min of several runs."
    + speed
}

extension Benchmark {
  /// All of them, in the order of the table.
  static var all: [Benchmark] {
    [
      .start, .shell, .tab, .show, .list, .today, .searchOne, .searchTwo, .log, .crowd, .importing, .undoing,
      .verifying,
    ]
      + [
        .known("known-year", daysBack: 365, "a year back", bound: 2),
        .known("known-day", daysBack: 1, "a day back", bound: 2),
        .known("known-far", daysBack: 365 * 12, "twelve years back", bound: 3),
      ]
      + ["throughput", "cycle-time"].map(Benchmark.report) + [.sizing, .backingUp, .testingBackup]
  }
}
