import Domain
import Foundation
import Reports
import Testing

/// The figures of a real log, compared with those that two other tools computed from it.
struct ReceiptLogTests {
  @Test(arguments: ["Europe/Amsterdam", "UTC", "Asia/Jakarta"], ReportRequest.Period.allCases)
  func `arrivals and completions are those of two other tools`(
    zone name: String, period: ReportRequest.Period
  ) throws {
    guard let log = try ReceiptLog() else { return }
    let zone = try log.zone(named: name)

    let table = log.table(
      of: ReportRequest(asOf: log.asOf, zone: zone, period: period), ThroughputReport.self)

    let rows = try JSONRows(table)
    var compared = 0
    for figure in ["arrivals", "completions"] {
      let expected = try log.counts(figure, zone: name, period: period == .week ? "iso_week" : "month")
      let counted = rows.counts(figure).filter { $0.value > 0 }
      #expect(counted == expected, "\(figure)")
      compared += expected.count
    }
    print("\(compared) figures of \(name) by \(period) compared")
    #expect(compared > 30)
  }

  @Test(arguments: [
    ("elapsedSeconds", "case_duration_seconds"), ("inclusiveDays", "cycle_time_days_inclusive"),
  ])
  func `cycle times are those of two other tools`(measure: String, golden: String) throws {
    guard let log = try ReceiptLog() else { return }
    let request = ReportRequest(
      asOf: log.asOf, zone: try log.zone(named: "Europe/Amsterdam"), hasMorePercentiles: true,
      hasNearestRank: true)

    let rows = try JSONRows(log.table(of: request, CycleTimeReport.self))

    let expected = try log.cycleTime(golden)
    let row = try #require(rows.rows.first { ($0["measure"] as? [String: String])?["id"] == measure })
    for (column, value) in expected {
      let figure = try #require(row[column] as? NSNumber).doubleValue
      #expect(abs(figure - value) <= 2e-6 + 1e-9 * abs(value), "\(column) is \(figure), not \(value)")
    }
    print("\(expected.count) figures of \(measure) compared")
    #expect(expected.count == 17)
  }

  @Test
  func `the case table gives other starts and ends, and names the two that end too early`() throws {
    guard let log = try ReceiptLog(withCaseTable: true) else { return }
    let zone = try log.zone(named: "Europe/Amsterdam")

    let table = log.table(of: ReportRequest(asOf: log.asOf, zone: zone), CycleTimeReport.self)

    #expect(try JSONRows(table).rows.compactMap { $0["n"] as? Int } == [1327, 1327])
    #expect(table.excluded.map(\.count) == [2])
  }
}

/// The rows of a table as a program reads them from its JSON.
private struct JSONRows {
  let rows: [[String: Any]]

  init(_ table: Table) throws {
    let text = Renderer.json.render(table, with: RenderSettings(language: .english))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    rows = try #require((object as? [String: Any])?["rows"] as? [[String: Any]])
  }

  func counts(_ figure: String) -> [String: Int] {
    rows.reduce(into: [:]) { counts, row in
      if let period = row["period"] as? String, let count = row[figure] as? Int { counts[period] = count }
    }
  }
}

/// The receipt log and its figures, where they are at hand.
private struct ReceiptLog {
  let histories: [History]
  let golden: [String: Any]
  /// After the last instant of the log and its case table.
  let asOf = Instant(milliseconds: 1_400_000_000_000)

  init?(withCaseTable: Bool = false) throws {
    let folder = ReceiptLog.folder
    guard FileManager.default.fileExists(atPath: folder.appending(path: "golden_basic.json").path) else {
      print("skipped: no receipt log")
      return nil
    }
    let text = try Data(contentsOf: folder.appending(path: "golden_basic.json"))
    golden = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
    let columns = withCaseTable ? try ReceiptLog.columns(in: folder) : [:]
    histories = try ReceiptLog.histories(in: folder, columns: columns)
  }

  private static var folder: URL {
    if let path = ProcessInfo.processInfo.environment["KLINIK_RECEIPT"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    let root = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL
    return root.appending(path: "../shared/data/receipt").standardizedFileURL
  }

  private static func lines(of name: String, in folder: URL) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func columns(in folder: URL) throws -> [String: History.Basis] {
    try lines(of: "receipt_cases.csv", in: folder).reduce(into: [:]) { columns, line in
      columns[line[0]] = .columns(start: Instant(iso8601: line[1]), end: Instant(iso8601: line[2]))
    }
  }

  private static func histories(in folder: URL, columns: [String: History.Basis]) throws -> [History] {
    var activities: [String: Int64] = [:]
    var events: [String: [History.Event]] = [:]
    for line in try lines(of: "receipt.csv", in: folder) {
      let activity = activities[line[1], default: Int64(activities.count)]
      activities[line[1]] = activity
      let at = try #require(Instant(iso8601: line[2]))
      events[line[0], default: []].append(History.Event(status: activity, at: at))
    }
    return events.keys.sorted().enumerated().map { number, name in
      History(
        of: Identifier(rawValue: Int64(number)), basis: columns[name] ?? .log,
        events: events[name, default: []].sorted { $0.at < $1.at })
    }
  }

  func table<R: Report>(of request: ReportRequest, _ report: R.Type) -> Table {
    Clinic.run(report, request, over: histories).table { "case \($0.rawValue)" }
  }

  /// The zone through the years of the log, asked of the system hour by hour.
  func zone(named name: String) throws -> Zone {
    let timeZone = try #require(TimeZone(identifier: name))
    var changes: [Zone.Change] = []
    var offset = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: 1_262_304_000))
    let firstOffset = offset
    for seconds in stride(from: 1_262_304_000, to: 1_400_000_000, by: 3600) {
      let next = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      if next != offset {
        changes.append(Zone.Change(from: Instant(milliseconds: Int64(seconds) * 1000), offset: next))
      }
      offset = next
    }
    return Zone(name: name, firstOffset: firstOffset, changes: changes)
  }

  func counts(_ figure: String, zone: String, period: String) throws -> [String: Int] {
    let zones = try #require(golden[figure] as? [String: [String: [String: Int]]])
    return try #require(zones[zone]?[period])
  }

  /// The golden figures under the ids of the report's columns.
  func cycleTime(_ name: String) throws -> [String: Double] {
    let figures = try #require(golden[name] as? [String: Any])
    var expected: [String: Double] = [:]
    for (key, column) in [
      ("n", "n"), ("mean", "mean"), ("sd_sample", "sd"), ("min", "min"), ("max", "max"),
    ] {
      expected[column] = try #require(figures[key] as? NSNumber).doubleValue
    }
    for (key, suffix) in [("linear", ""), ("nearest_rank", "NearestRank")] {
      for (percentile, value) in try #require(figures[key] as? [String: Double]) {
        expected[percentile + suffix] = value
      }
    }
    return expected
  }
}
