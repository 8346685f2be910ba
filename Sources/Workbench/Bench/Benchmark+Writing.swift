import Domain
import Storage

// Writing: one durable session, and many at once.
extension Benchmark {
  static var log: Benchmark {
    Benchmark(
      name: "session-log", work: "durable `session log`, 100,000 cases",
      bound: "≤ 2.5x sqlite3 inserting the same rows"
    ) { laboratory in
      let path = try laboratory.copy(of: laboratory.bigClinic())
      let busy = try BusyCase(in: Casebook(path: path))
      let (own, theirs) = try laboratory.compare(
        31, { laboratory.klinik(path, command(busy, note: "putaran \($0)")) },
        with: { laboratory.sqlite(path, SessionRows(busy).sql(number: $0)) })
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: theirs.words, holds: ratio <= 2.5)
    }
  }

  static var crowd: Benchmark {
    Benchmark(
      name: "crowd", work: "8 processes × 200 `session log`",
      bound: "none failed, lost or doubled; ≤ 2x sqlite3"
    ) { laboratory in
      let each = laboratory.isQuick ? 10 : 200
      let path = try laboratory.copy(of: laboratory.bigClinic())
      let casebook = try Casebook(path: path)
      let busy = try BusyCase(in: casebook)
      _ = try laboratory.run(laboratory.klinik(path, command(busy, note: "sendirian")))
      let before = try sessions(laboratory, path)
      let own = try Crowd(size: 8, each: each).run {
        laboratory.klinik(path, command(busy, note: "kerumunan \($0)"))
      }
      let after = try sessions(laboratory, path)
      let distinct =
        try Int(
          laboratory.answer(
            of: laboratory.sqlite(
              path, "SELECT count(DISTINCT body) FROM wordBody WHERE body GLOB 'kerumunan *'"))) ?? 0
      _ = try laboratory.run(laboratory.klinik(path, ["verify"]))
      let theirs = try Crowd(size: 8, each: each).run {
        laboratory.sqlite(path, ".timeout 20000\n" + SessionRows(busy).sql(number: $0))
      }
      let isWhole = own.failed == 0 && after - before == 8 * each && distinct == 8 * each
      let ratio = Double(own.nanoseconds) / Double(theirs.nanoseconds)
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(Figures.time(Double(own.nanoseconds) / 1e6)); "
          + "\(own.failed) failed, \(8 * each - (after - before)) lost, \(after - before - distinct) doubled",
        reference: "\(Figures.time(Double(theirs.nanoseconds) / 1e6)), \(theirs.failed) failed",
        holds: isWhole && ratio <= 2)
    }
  }

  private static func command(_ busy: BusyCase, note: String) -> [String] {
    ["session", "log", busy.code.text, "coaching", "45", "--note", note]
  }

  private static func sessions(_ laboratory: Laboratory, _ path: String) throws -> Int {
    try Int(laboratory.answer(of: laboratory.sqlite(path, "SELECT count(*) FROM session"))) ?? 0
  }
}

/// The rows of facts that `session log` writes, as statements for the sqlite3 shell.
private struct SessionRows {
  private let busy: BusyCase

  init(_ busy: BusyCase) {
    self.busy = busy
  }

  /// One transaction, committed as durably as klinik does; the ids are those of another site.
  func sql(number: Int) -> String {
    let id = (Int64(7) << 40) + Int64(number) * 2
    let leader = busy.leader ?? busy.mentor
    return """
      PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
      BEGIN IMMEDIATE;
      INSERT INTO word (id, digest) VALUES (\(id), randomblob(32));
      INSERT INTO wordBody (word, salt, body) VALUES (\(id), randomblob(16), 'catatan \(number)');
      INSERT INTO session (id, year, site, number, kind, day, minutes, channel, note, recorder, recordedAt)
        VALUES (\(id + 1), 2026, 7, \(number + 1), 'coaching', '2026-10-15', 45, 'tatap_muka', \(id),
          \(busy.mentor.rawValue), 1791963000000);
      INSERT INTO sessionCase (session, caseFile) VALUES (\(id + 1), \(busy.caseFile.rawValue));
      INSERT INTO attendance (session, person, part) VALUES (\(id + 1), \(busy.mentor.rawValue), 'mentor')
        ON CONFLICT DO NOTHING;
      INSERT INTO attendance (session, person, part) VALUES (\(id + 1), \(leader.rawValue), 'innovator')
        ON CONFLICT DO NOTHING;
      UPDATE counter SET last = last + 2 WHERE name = 'id';
      COMMIT;
      """
  }
}

/// Several processes at once, each followed by the next one of its lane.
private struct Crowd {
  let size: Int
  let each: Int

  /// Runs them all.
  ///
  /// - Parameter child: The process of a number, counted from 0.
  func run(_ child: (Int) throws -> Child) throws -> (nanoseconds: UInt64, failed: Int) {
    var left = Array(repeating: each, count: size)
    var lanes: [Int32: Int] = [:]
    var failed = 0
    var started = 0
    func start(_ lane: Int) throws {
      left[lane] -= 1
      lanes[try child(started).start()] = lane
      started += 1
    }
    let began = Child.now()
    for lane in 0..<size { try start(lane) }
    while !lanes.isEmpty {
      let (id, cost) = try Child.wait(for: -1)
      guard let lane = lanes.removeValue(forKey: id) else { continue }
      if cost.status != 0 { failed += 1 }
      if left[lane] > 0 { try start(lane) }
    }
    return (Child.now() - began, failed)
  }
}
