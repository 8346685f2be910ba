import Domain
import Reports
import Testing

struct CycleTimeReportTests {
  let asOf = Clinic.instant("2026-10-16 12:00")

  @Test
  func `finished cases have a length in elapsed time and in local days`() {
    let table = Clinic.run(CycleTimeReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone))
      .table(naming: Clinic.code)

    // Case 1: 7 days, 8 dates. Case 2: 14 days 6 h 30 m, 15 dates.
    #expect(table.columns.map(\.id) == ["measure", "n", "mean", "sd", "min", "p50", "p85", "p95", "max"])
    #expect(table.texts(of: "measure") == ["elapsedSeconds", "inclusiveDays"])
    #expect(table.integers(of: "n") == [2, 2])
    #expect(table.values(of: "min") == [.duration(milliseconds: 604_800_000), .days(8)])
    #expect(table.values(of: "max") == [.duration(milliseconds: 1_233_000_000), .days(15)])
    #expect(table.values(of: "mean") == [.duration(milliseconds: 918_900_000), .days(11.5)])
    #expect(table.values(of: "p50") == [.duration(milliseconds: 918_900_000), .days(11.5)])
  }

  @Test
  func `the median is also said in plain words`() {
    let notes = Clinic.run(CycleTimeReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone))
      .table(naming: Clinic.code).notes

    #expect(notes.first?.indonesian == "Separuh selesai dalam 12 hari; 85 dari 100 dalam 14 hari.")
  }

  @Test
  func `more percentiles and the nearest rank come by request`() {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, hasMorePercentiles: true, hasNearestRank: true)

    let table = Clinic.run(CycleTimeReport.self, request).table(naming: Clinic.code)

    #expect(
      table.columns.map(\.id) == [
        "measure", "n", "mean", "sd", "min", "p50", "p70", "p80", "p85", "p90", "p95", "p50NearestRank",
        "p70NearestRank", "p80NearestRank", "p85NearestRank", "p90NearestRank", "p95NearestRank", "max",
      ])
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    #expect(table.values(of: "p50NearestRank") == [.duration(milliseconds: 604_800_000), .days(8)])
  }

  @Test
  func `without finished cases all but n is missing`() {
    let table = Clinic.run(CycleTimeReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone), over: [])
      .table(naming: Clinic.code)

    #expect(table.integers(of: "n") == [0, 0])
    #expect(table.rows.allSatisfy { $0.dropFirst(2).allSatisfy { $0 == .missing } })
  }

  @Test(arguments: [
    ("2026-10-05", "2026-10-05", 1), ("2026-10-06", "2026-10-16", 1), ("2026-10-05", "2026-10-14", 2),
    ("2026-10-06", "2026-10-13", 0),
  ])
  func `days asked for restrict by the finish`(from: String, to: String, count: Int) {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, from: Day(iso: from), to: Day(iso: to))

    let table = Clinic.run(CycleTimeReport.self, request).table(naming: Clinic.code)

    #expect(table.integers(of: "n") == [count, count])
  }

  @Test
  func `an end before the start has no length and is named`() {
    let backwards = Clinic.history(
      8, [],
      basis: .columns(start: Clinic.instant("2026-10-13 00:30"), end: Clinic.instant("2026-10-06 10:00")))

    let table = Clinic.run(
      CycleTimeReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone), over: Clinic.histories + [backwards]
    ).table(naming: Clinic.code)

    #expect(table.integers(of: "n") == [2, 2])
    #expect(table.excluded.first?.count == 1)
    #expect(table.excluded.first?.examples == ["KI-2026-0008"])
  }

  @Test
  func `the listed cases are as many as n, and their lengths are those of the figures`() {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, collectsCases: true)
    let report = Clinic.run(CycleTimeReport.self, request)

    let cases = report.caseTable(naming: Clinic.code)

    #expect(cases.texts(of: "case") == ["KI-2026-0001", "KI-2026-0002"])
    #expect(cases.integers(of: "days") == [8, 15])
    #expect(
      cases.values(of: "elapsed") == [
        .duration(milliseconds: 604_800_000), .duration(milliseconds: 1_233_000_000),
      ])
  }
}
