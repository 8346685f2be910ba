import Commands
import Domain
import Foundation
import Testing

/// A real log, imported and reported by the commands that people type, against the figures of two other tools.
@Suite(.enabled(if: ReceiptLog.isAtHand, "no receipt log"))
struct ReceiptLogTests {
  @Test(arguments: ["Europe/Amsterdam", "UTC", "Asia/Jakarta"], ["week": "iso_week", "month": "month"])
  func `arrivals and completions are those of two other tools`(
    zone: String, period: (key: String, value: String)
  ) throws {
    let clinic = try ReceiptClinic()

    let rows = try clinic.rows("report", "throughput", "--log", "receipt", "--by", period.key, "--zone", zone)

    var compared = 0
    for figure in ["arrivals", "completions"] {
      let expected = try ReceiptLog().counts(figure, zone: zone, period: period.value)
      var counted: [String: Int] = [:]
      for row in rows { counted[try #require(row["period"] as? String)] = row[figure] as? Int }
      #expect(counted.filter { $0.value > 0 } == expected, "\(figure)")
      compared += expected.count
    }
    print("\(compared) figures of \(zone) by \(period.key) compared")
    #expect(compared > 30)
  }

  @Test(arguments: [
    ("elapsedSeconds", "case_duration_seconds"), ("inclusiveDays", "cycle_time_days_inclusive"),
  ])
  func `cycle times are those of two other tools`(measure: String, golden: String) throws {
    let clinic = try ReceiptClinic()

    let rows = try clinic.rows(
      "report", "cycle-time", "--log", "receipt", "--all-percentiles", "--zone", "Europe/Amsterdam")

    let row = try #require(rows.first { ($0["measure"] as? [String: String])?["id"] == measure })
    let expected = try ReceiptLog().cycleTime(golden)
    for (column, value) in expected {
      let figure = try #require(row[column] as? NSNumber).doubleValue
      #expect(abs(figure - value) <= 2e-6 + 1e-9 * abs(value), "\(column) is \(figure), not \(value)")
    }
    print("\(expected.count) figures of \(measure) compared")
    #expect(expected.count == 17)
  }

  @Test
  func `the case table gives other starts and ends, and names the two that end too early`() throws {
    let clinic = try ReceiptClinic(withCaseTable: true)

    let table = try clinic.table("report", "cycle-time", "--log", "receipt")

    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows.compactMap { $0["n"] as? Int } == [1327, 1327])
    let excluded = try #require(table["excluded"] as? [[String: Any]])
    #expect(excluded.compactMap { $0["count"] as? Int } == [2])
  }

  @Test
  func `the cases listed behind a figure add up to it`() throws {
    let clinic = try ReceiptClinic()
    let figures = try clinic.rows(
      "report", "throughput", "--log", "receipt", "--by", "month", "--zone", "UTC")

    let cases = try clinic.rows(
      "report", "throughput", "--log", "receipt", "--by", "month", "--zone", "UTC", "--cases")

    let sum = ["arrivals", "completions", "left", "inProgress"].reduce(0) { sum, figure in
      sum + figures.reduce(0) { $0 + ($1[figure] as? Int ?? 0) }
    }
    #expect(cases.count == sum)
  }

  @Test
  func `imported cases are no cases of the clinic, and a note says how to report them`() throws {
    let clinic = try ReceiptClinic()

    let table = try clinic.table("report", "throughput", "--lang", "en")

    let (rows, notes) = (table["rows"] as? [[String: Any]], table["notes"] as? [String])
    #expect(rows?.isEmpty == true)
    #expect(notes?.last == "1434 imported cases are not included; to report them: --log receipt")
    #expect(clinic.run("report", "throughput", "--log", "recipe") == .usage)
  }

  @Test
  func `one undo takes the whole import back`() throws {
    let clinic = try ReceiptClinic()

    #expect(clinic.run("undo") == .done)

    #expect(try clinic.rows("report", "throughput").isEmpty)
    #expect(clinic.run("verify") == .done)
  }
}
