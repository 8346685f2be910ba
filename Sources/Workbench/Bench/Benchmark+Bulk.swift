import Domain
import Storage

// What takes seconds: imports, undo of an import, verification, reports.
extension Benchmark {
  static var importing: Benchmark {
    Benchmark(
      name: "import", work: "`import log`, 857,700 events",
      bound: "≥ 80,000 events/s; memory ≤ that of 8,577 events + 60 MB"
    ) { laboratory in
      let empty = try laboratory.emptyClinic()
      let (short, long) = (try laboratory.log(), try laboratory.longLog())
      var timings = (Timing(), Timing())
      for _ in 0..<laboratory.count(3) {
        let small = try laboratory.copy(of: empty)
        timings.0.add(try laboratory.run(importLog(short, laboratory, small)))
        let big = try laboratory.copy(of: empty)
        timings.1.add(try laboratory.run(importLog(long, laboratory, big)))
      }
      let rate = Double(8577 * laboratory.repeats) / timings.1.median * 1000
      return Outcome(
        measured: "\(Figures.rounded(rate, 0)) events/s: \(timings.1.words), "
          + timings.1.memory,
        reference: "8,577 events: \(timings.0.words), \(timings.0.memory)",
        holds: rate >= 80_000 && timings.1.megabytes <= timings.0.megabytes + 60)
    }
  }

  static var undoing: Benchmark {
    Benchmark(name: "undo", work: "`undo` of an import of 857,700 events", bound: "–") { laboratory in
      let path = try laboratory.copy(of: laboratory.emptyClinic())
      let importing = try laboratory.run(importLog(laboratory.longLog(), laboratory, path))
      let undo = try laboratory.run(laboratory.klinik(path, ["undo"]))
      return Outcome(
        measured:
          "\(Figures.time(undo.milliseconds)), \(Figures.memory(ofChild: Double(undo.kilobytes) / 1024))",
        reference: "the import: \(Figures.time(importing.milliseconds))")
    }
  }

  static var verifying: Benchmark {
    Benchmark(
      name: "verify", work: "`verify` of 100,000 units of 4 rows and more", bound: "< 3 s"
    ) { laboratory in
      let path = try laboratory.manyUnits()
      var timing = Timing()
      for _ in 0..<laboratory.count(5) {
        timing.add(try laboratory.run(laboratory.klinik(path, ["verify"])))
      }
      let rows = try laboratory.answer(of: laboratory.sqlite(path, "SELECT count(*) FROM journal"))
      return Outcome(
        measured: "\(timing.words), \(timing.memory)", reference: "\(rows) units",
        holds: timing.median < 3000)
    }
  }

  /// A report against the scan of the history that it reads.
  static func report(_ name: String) -> Benchmark {
    Benchmark(
      name: name, work: "`report \(name)`, 100,000 cases",
      bound: "≤ 1.5x sqlite3 writing the history to /dev/null; < 100 MB"
    ) { laboratory in
      let path = try laboratory.bigClinic()
      let scan = "SELECT subject, toStatus, at, who FROM transition ORDER BY subject, at"
      let (own, theirs) = try laboratory.compare(
        7, { _ in laboratory.klinik(path, ["report", name]) }, with: { _ in laboratory.sqlite(path, scan) })
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: "\(theirs.words), \(theirs.memory)",
        holds: ratio <= 1.5 && own.megabytes < 100)
    }
  }

  private static func importLog(_ log: String, _ laboratory: Laboratory, _ path: String) -> Child {
    let map = "case=case_id,activity=activity,at=timestamp,by=resource"
    return laboratory.klinik(path, ["import", "log", log, "--map", map])
  }
}
