import Domain
import Reports
import Testing

struct GoldenTests {
  @Test(arguments: Renderer.all, [Language.english, .indonesian])
  func `a register looks as its golden in each form and language`(form: Renderer, language: Language) throws {
    let text = form.render(Samples.register(), with: RenderSettings(language: language))

    try expectGolden(text, "register.\(language.rawValue).\(form.name)")
  }

  @Test(arguments: [Renderer.text, .markdown])
  func `a record has a line for each field`(form: Renderer) throws {
    let text = form.render(Samples.register(.record), with: RenderSettings(language: .indonesian))

    try expectGolden(text, "record.id.\(form.name)")
  }

  @Test(arguments: [80, 200])
  func `a terminal has its width and its escapes`(width: Int) throws {
    let text = Renderer.text.render(
      Samples.register(), with: .terminal(width: width, color: true, language: .english))

    try expectGolden(text, "register.en.\(width).text")
  }

  @Test(arguments: [Language.english, .indonesian])
  func `throughput looks as its golden`(language: Language) throws {
    let request = ReportRequest(
      asOf: Clinic.instant("2026-10-16 12:00"), zone: Clinic.zone, collectsCases: true)
    let report = Clinic.run(ThroughputReport.self, request)
    let settings = RenderSettings(language: language)

    let texts = [
      report.table(naming: Clinic.code), report.caseTable(naming: Clinic.code),
      ThroughputReport.kind.explanation(zone: Clinic.zone, in: language),
    ]
    .map { Renderer.text.render($0, with: settings) }

    try expectGolden(texts.joined(separator: "\n"), "throughput.\(language.rawValue).text")
  }

  @Test(arguments: [Language.english, .indonesian])
  func `cycle time looks as its golden`(language: Language) throws {
    let request = ReportRequest(
      asOf: Clinic.instant("2026-10-16 12:00"), zone: Clinic.zone, collectsCases: true)
    let report = Clinic.run(CycleTimeReport.self, request)
    let settings = RenderSettings.terminal(width: 100, language: language)

    let texts = [
      report.table(naming: Clinic.code), report.caseTable(naming: Clinic.code),
      CycleTimeReport.kind.explanation(zone: Clinic.zone, in: language),
    ]
    .map { Renderer.text.render($0, with: settings) }

    try expectGolden(texts.joined(separator: "\n"), "cycle-time.\(language.rawValue).text")
  }
}
