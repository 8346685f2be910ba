import Domain
import Reports
import Testing

struct ReportCatalogTests {
  @Test(arguments: [
    ("throughput", "throughput"), ("masuk-selesai", "throughput"), ("cycle-time", "cycle-time"),
    ("lama-proses", "cycle-time"),
  ])
  func `a report is found by its name in either language`(name: String, english: String) {
    #expect(ReportCatalog.report(named: name)?.name.english == english)
  }

  @Test
  func `an unknown name finds nothing`() {
    #expect(ReportCatalog.report(named: "cycle") == nil)
  }

  @Test(arguments: ReportCatalog.all)
  func `every column is explained, in the order of the columns`(kind: ReportKind) {
    let request = ReportRequest(
      asOf: Clinic.instant("2026-10-16 12:00"), zone: Clinic.zone, hasMorePercentiles: true,
      hasNearestRank: true)

    let table = kind.make(request, Clinic.outcomes).table(naming: Clinic.code)

    #expect(kind.figures.flatMap(\.columns) == table.columns.map(\.id))
    #expect(kind.explanation(zone: Clinic.zone).rows.count == kind.figures.count)
  }

  @Test
  func `definitions and summaries are sentences also for programs`() {
    let settings = RenderSettings(language: .english)

    let explained = Renderer.csv.render(
      CycleTimeReport.kind.explanation(zone: Clinic.zone, in: .english), with: settings)
    let listed = Renderer.csv.render(ReportCatalog.table(in: .indonesian), with: settings)

    #expect(explained.contains("\r\nmax,Max,The largest value.\r\n"))
    #expect(listed.contains("monthly,throughput,"))
    #expect(listed.contains("Berapa kasus masuk dan selesai"))
  }

  @Test
  func `names are not used twice`() {
    let names = ReportCatalog.all.flatMap { [$0.name.english, $0.name.indonesian] }

    #expect(Set(names).count == names.count)
  }

  @Test
  func `the list goes shelf by shelf`() {
    #expect(ReportCatalog.table().texts(of: "shelf") == ["monthly", "analysis"])
    #expect(ReportCatalog.table(of: [.daily, .monthly]).texts(of: "report") == ["throughput"])
  }
}
