import Domain
import Reports
import TestSupport
import Testing

struct ThroughputReportTests {
  let asOf = Clinic.instant("2026-10-16 12:00")

  @Test
  func `each week has its arrivals, completions and work in progress, zeros included`() {
    let table = Clinic.run(ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone))
      .table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-W40", "2026-W41", "2026-W42"])
    #expect(table.integers(of: "arrivals") == [3, 0, 2])
    #expect(table.integers(of: "completions") == [0, 1, 1])
    #expect(table.integers(of: "left") == [0, 0, 1])
    // Case 1 finished at the border of weeks 40 and 41, which belongs to 41.
    #expect(table.integers(of: "inProgress") == [3, 2, 2])
  }

  @Test
  func `months are counted the same way`() {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, period: .month)

    let table = Clinic.run(ThroughputReport.self, request).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-09", "2026-10"])
    #expect(table.integers(of: "arrivals") == [2, 3])
    #expect(table.integers(of: "completions") == [0, 2])
    #expect(table.integers(of: "inProgress") == [2, 2])
  }

  @Test
  func `an instant on the border belongs to the new period alone`() {
    let histories = [
      Clinic.history(1, [(1, "2026-10-12 00:00")]), Clinic.history(2, [(1, "2026-10-05 00:00")]),
    ]

    let table = Clinic.run(
      ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone), over: histories
    ).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-W41", "2026-W42"])
    #expect(table.integers(of: "arrivals") == [1, 1])
    #expect(table.integers(of: "inProgress") == [1, 2])
  }

  @Test
  func `days asked for restrict arrivals by start and completions by finish, and cut the last period`() {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, from: Day(iso: "2026-09-30"), to: Day(iso: "2026-10-14"))

    let table = Clinic.run(ThroughputReport.self, request).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-W40", "2026-W41", "2026-W42"])
    #expect(table.integers(of: "arrivals") == [2, 0, 1])
    #expect(table.integers(of: "completions") == [0, 1, 1])
    #expect(table.integers(of: "inProgress") == [3, 2, 1])
  }

  @Test
  func `days asked for are shown even where nothing happened, but not beyond the as-of moment`() {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, from: Day(iso: "2026-09-01"), to: Day(iso: "2027-01-31"), period: .month)

    let table = Clinic.run(ThroughputReport.self, request, over: []).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-09", "2026-10"])
    #expect(table.integers(of: "arrivals") == [0, 0])
    #expect(table.integers(of: "inProgress") == [0, 0])
  }

  @Test
  func `periods that the days asked for cut are marked in the notes`() {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, from: Day(iso: "2026-09-30"), to: Day(iso: "2026-10-14"))

    let report = Clinic.run(ThroughputReport.self, request)

    let notes = report.table(naming: Clinic.code).notes
    #expect(
      notes.map(\.indonesian).prefix(3) == [
        "Hari yang dihitung: Rabu 30 Sep 2026 s.d. Rabu 14 Okt 2026.",
        "2026-W40 belum penuh: mulai Rabu 30 Sep 2026.", "2026-W42 belum penuh: sampai Rabu 14 Okt 2026.",
      ])
    #expect(report.caseTable(naming: Clinic.code).notes == notes)
  }

  @Test
  func `whole periods are not marked`() {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, from: Day(iso: "2026-09-28"), to: Day(iso: "2026-10-11"))

    let notes = Clinic.run(ThroughputReport.self, request).table(naming: Clinic.code).notes

    #expect(!notes.contains { $0.english.contains("partial") })
  }

  @Test(arguments: [nil, Day(iso: "2026-10-01")])
  func `rows run to the as-of moment while something is in progress`(from: Day?) {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, from: from)

    let table = Clinic.run(
      ThroughputReport.self, request, over: [Clinic.history(1, [(1, "2026-09-28 09:00")])]
    ).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == ["2026-W40", "2026-W41", "2026-W42"])
    #expect(table.integers(of: "inProgress") == [1, 1, 1])
  }

  @Test(arguments: [(false, ["2026-W40"]), (true, ["2026-W40", "2026-W41", "2026-W42"])])
  func `rows stop where all is over, unless the as-of moment was named`(isNamed: Bool, weeks: [String]) {
    let request = ReportRequest(asOf: asOf, isAsOfGiven: isNamed, zone: Clinic.zone)
    let over = Clinic.history(1, [(1, "2026-09-28 09:00"), (9, "2026-09-30 09:00")])

    let table = Clinic.run(ThroughputReport.self, request, over: [over]).table(naming: Clinic.code)

    #expect(table.texts(of: "period") == weeks)
  }

  @Test(arguments: ["2026-10-17", "2027-01-01"])
  func `days that begin after the as-of moment give no rows`(from: String) {
    let request = ReportRequest(
      asOf: asOf, zone: Clinic.zone, from: Day(iso: from), to: Day(iso: "2027-12-31"))

    let table = Clinic.run(ThroughputReport.self, request, over: []).table(naming: Clinic.code)

    #expect(table.rows.isEmpty)
  }

  @Test
  func `without cases there are no rows`() {
    let table = Clinic.run(ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone), over: [])
      .table(naming: Clinic.code)

    #expect(table.rows.isEmpty)
  }

  @Test
  func `what is impossible or in the future is counted apart and named`() {
    let backwards = Clinic.history(
      8, [],
      basis: .columns(start: Clinic.instant("2026-10-13 00:30"), end: Clinic.instant("2026-10-06 10:00")))

    let table = Clinic.run(
      ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone),
      over: [backwards, Clinic.histories[5], Clinic.history(9, [])]
    ).table(naming: Clinic.code)

    #expect(table.excluded.map(\.count) == [1, 1, 1])
    #expect(table.excluded.map(\.kind) == [.odd, .leftOut, .leftOut])
    #expect(table.excluded.map(\.examples) == [["KI-2026-0008"], ["KI-2026-0006"], ["KI-2026-0009"]])
    #expect(table.integers(of: "arrivals") == [0, 1])
    #expect(table.integers(of: "completions") == [1, 0])
    #expect(table.integers(of: "inProgress") == [0, 0])
  }

  @Test
  func `a case that went on after the as-of moment is counted, and a note says so`() {
    let request = ReportRequest(asOf: Clinic.instant("2026-10-13 12:00"), zone: Clinic.zone)

    let table = Clinic.run(ThroughputReport.self, request, over: [Clinic.histories[1]])
      .table(naming: Clinic.code)

    #expect(table.excluded.isEmpty)
    #expect(table.integers(of: "inProgress").last == 1)
    #expect(table.notes.contains { $0.english.hasPrefix("Cases with later events: 1;") })
  }

  @Test(arguments: [ReportRequest.Period.week, .month], [nil, Day(iso: "2026-10-14")])
  func `the listed cases add up to each figure`(period: ReportRequest.Period, to: Day?) {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, to: to, period: period, collectsCases: true)
    let report = Clinic.run(ThroughputReport.self, request)

    let table = report.table(naming: Clinic.code)
    let cases = report.caseTable(naming: Clinic.code)

    let listed = cases.rows.map { [$0[0], $0[1]] }
    for column in ["arrivals", "completions", "left", "inProgress"] {
      let counts = table.values(of: "period").map { period in
        listed.count { $0[0] == period && Table.isLabel($0[1], column) }
      }
      #expect(counts == table.integers(of: column), "\(column)")
    }
    #expect(!cases.rows.isEmpty)
  }

  @Test
  func `cases are not kept unless asked for`() {
    let report = Clinic.run(ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone))

    #expect(report.caseTable(naming: Clinic.code).rows.isEmpty)
  }

  @Test(arguments: [ReportRequest.Period.week, .month], [nil, Day(iso: "2026-10-14")])
  func `work in progress is that of the period before, and what came, less what went`(
    period: ReportRequest.Period, to: Day?
  ) {
    let request = ReportRequest(asOf: asOf, zone: Clinic.zone, to: to, period: period)

    let table = Clinic.run(ThroughputReport.self, request).table(naming: Clinic.code)

    let (arrivals, completions) = (table.integers(of: "arrivals"), table.integers(of: "completions"))
    let (left, inProgress) = (table.integers(of: "left"), table.integers(of: "inProgress"))
    var expected = 0
    for index in inProgress.indices {
      expected += arrivals[index] - completions[index] - left[index]
      #expect(inProgress[index] == expected)
    }
    #expect(inProgress.count > 1)
  }

  @Test
  func `work in progress agrees with its definition in random histories`() {
    var random = SplitMix(seed: 3)
    print("seed 3")
    let base = Clinic.instant("2026-01-05 00:00")
    let histories = (1...300).map { number -> History in
      // Whole days, so that starts and ends on borders are frequent.
      let start = base.adding(milliseconds: 86_400_000 * .random(in: 0...200, using: &random))
      let end = start.adding(milliseconds: 86_400_000 * .random(in: 0...60, using: &random))
      let isOpen = Bool.random(using: &random)
      return History(
        of: Identifier(rawValue: Int64(number)), basis: .columns(start: start, end: isOpen ? nil : end))
    }
    let asOf = Clinic.instant("2026-07-01 12:00")

    let table = Clinic.run(
      ThroughputReport.self, ReportRequest(asOf: asOf, zone: Clinic.zone), over: histories
    )
    .table(naming: Clinic.code)

    let expected = table.texts(of: "period").compactMap { ISOWeek($0) }.map { week in
      let end = min(asOf, Clinic.zone.start(of: week.next).adding(milliseconds: -1))
      return histories.count { history in
        if case .known(let life) = Life.read(history, outcomes: .none, asOf: asOf) {
          life.isInProgress(at: end)
        } else {
          false
        }
      }
    }
    #expect(table.integers(of: "inProgress") == expected)
    #expect(expected.count == 26)
  }
}

extension Table {
  fileprivate static func isLabel(_ value: Value, _ id: String) -> Bool {
    if case .label(id, _) = value { true } else { false }
  }
}
