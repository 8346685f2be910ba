import Glibc
import Storage

/// The files that benchmarks work on.
extension Laboratory {
  private static let seed: UInt64 = 20_261_015

  /// A clinic of 100,000 cases and at least 500,000 sessions that took place.
  ///
  /// - Throws: `BenchError.unexpected` where it has fewer; then no figure would be what it says it is.
  func bigClinic() throws -> String {
    let cases = isQuick ? 2000 : 100_000
    return try file("clinic.db") {
      _ = try run(workbench(["generate", $0, "--cases", "\(cases)", "--seed", "\(Self.seed)"]))
      let held = try answer(of: sqlite($0, "SELECT count(*) FROM session WHERE state IS NULL"))
      guard let count = Int(held), isQuick || count >= 500_000 else {
        throw BenchError.unexpected("The clinic has \(held) sessions, not 500,000.")
      }
    }
  }

  /// A clinic whose file has about 1 GB.
  func gigabyteClinic() throws -> String {
    let cases = isQuick ? 2000 : 135_000
    return try file("gigabyte.db") {
      _ = try run(workbench(["generate", $0, "--cases", "\(cases)", "--seed", "\(Self.seed)"]))
    }
  }

  /// A clinic of 100,000 units, each of a session with its case, people, note and follow-up.
  func manyUnits() throws -> String {
    let units = isQuick ? 2000 : 100_000
    return try file("units.db") {
      _ = try run(workbench(["units", $0, "--units", "\(units)", "--seed", "\(Self.seed)"]))
    }
  }

  /// A clinic without a case.
  func emptyClinic() throws -> String {
    try file("empty.db") { path in
      let plan = ClinicPlan.bulk(seed: Self.seed, cases: 0)
      let (casebook, _) = try InventedClinic.make(plan, at: path, login: ownLogin())
      try casebook.settle()
    }
  }

  /// An event log of a permit office with 8,577 events: the one that `KLINIK_RECEIPT` names, else one like it.
  func log() throws -> String {
    if let path = receipt() { return path }
    var log = EventLog(seed: Self.seed)
    return try file("log.csv") { try log.write(to: $0) }
  }

  /// That log over and over, with other names for its cases.
  func longLog() throws -> String {
    let text = try readText(log())
    return try file("long-log.csv") { try EventLog.repeat(text, repeats, to: $0) }
  }

  /// How often `longLog` repeats it.
  var repeats: Int { isQuick ? 5 : 100 }

  private func receipt() -> String? {
    let given = getenv("KLINIK_RECEIPT").map { String(cString: $0) }
    let candidates = [given, "../shared/data/receipt"].compactMap { $0 }
    return candidates.flatMap { [$0, $0 + "/receipt.csv"] }.first { $0.hasSuffix(".csv") && exists($0) }
  }
}
