import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// What an event log becomes, and what becomes of a bad one.
struct ImportTests {
  private let clinic: SampleClinic
  private let folder: TemporaryFolder

  init() throws {
    clinic = try SampleClinic()
    folder = try TemporaryFolder()
  }

  @Test
  func `each case gets its events in order of time`() throws {
    let log = try log(
      """
      id,task,time,who
      b,Ask,2026-03-02T09:00:00+08:00,Ani
      a,Answer,2026-03-03T10:00:00+08:00,Budi
      a,Ask,2026-03-01T09:00:00+08:00,
      """)

    let made = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)

    #expect(made.result.cases == 2)
    #expect(made.result.people == 2)
    let detail = try clinic.casebook.caseDetail(try #require(made.result.codes?.lowerBound), by: clinic.admin)
    #expect(detail.summary.caseFile.title == "a")
    #expect(detail.timeline.map(\.who) == [nil, "Budi"])
    #expect(detail.summary.status.code == "Answer")
    #expect(detail.isImported)
  }

  @Test
  func `a trial says the same and writes nothing`() throws {
    let log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\na,Answer,2026-03-02T09:00:00Z,Ani\n")

    let trial = try clinic.casebook.importLog(log, isTrial: true, by: clinic.admin, at: SampleClinic.now)

    #expect(trial.unit == nil)
    #expect(trial.result.cases == 1 && trial.result.events == 2 && trial.result.activities == 2)
    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 0)
  }

  @Test
  func `every bad row is named at once, and none is imported`() throws {
    let log = try log(
      """
      id,task,time,who
      a,Ask,2026-03-01T09:00:00Z,Ani
      ,Ask,2026-03-01T09:00:00Z,Ani
      a,,2026-03-01T09:00:00Z,Ani
      a,Ask,,Ani
      a,Ask,2026-02-30T09:00:00Z,Ani
      a,Ask,2026-03-01 09:00,Ani
      a,Ask,0000-01-01T09:00:00Z,Ani
      a,Ask,9999-12-31T23:59:59Z,Ani
      a,Ask,2026-03-01T09:00:00Z
      """)

    let refusal = try #require(throws: ImportRefusal.self) {
      try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    }

    #expect(refusal.total == 8)
    #expect(
      refusal.flaws.map(\.reason) == [
        .missingCase, .missingActivity, .missingInstant, .unreadableInstant, .noZone,
        .instantTooOld, .instantTooLate, .fieldCount(found: 3, expected: 4),
      ])
    #expect(refusal.flaws.map(\.line) == [3, 4, 5, 6, 7, 8, 9, 10])
    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 0)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `a time without an offset is read in the zone that is named`() throws {
    var log = try log("id,task,time,who\na,Ask,2026-03-01 09:00,Ani\n")
    log.zone = SampleClinic.zone

    let made = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)

    let found = try clinic.casebook.caseFile(try #require(made.result.codes?.lowerBound), by: clinic.admin)
    #expect(found.openedAt.iso8601(in: SampleClinic.zone).hasPrefix("2026-03-01T09:00:00"))
  }

  /// Central Europe in 2011: an hour forward on 27 March, an hour back on 30 October, both at 01:00 UTC.
  private static let amsterdam = Zone(
    name: "Europe/Amsterdam", firstOffset: 3600,
    changes: [
      Zone.Change(from: Instant(milliseconds: 1_301_187_600_000), offset: 7200),
      Zone.Change(from: Instant(milliseconds: 1_319_936_400_000), offset: 3600),
    ])

  @Test(arguments: [true, false])
  func `local times that never were are bad rows, in the log and in its case table`(isTrial: Bool) throws {
    var log = try log(
      """
      id,task,time,who
      a,Ask,2011-03-27 02:00,Ani
      a,Ask,2011-03-27 01:59,Ani
      a,Ask,2011-03-27 02:59:59.999,Ani
      a,Ask,2011-03-27 02:30+01:00,Ani
      """)
    log.zone = Self.amsterdam

    let inLog = try #require(throws: ImportRefusal.self) {
      try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)
    }
    try write("id,task,time,who\na,Ask,2011-03-27 01:59,Ani\n", to: "log.csv")
    try write("case,begun\na,2011-03-27 02:30\n", to: "cases.csv")
    log.caseTable = LogImport.CaseTable(
      path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,deadline=begun"))
    let inTable = try #require(throws: ImportRefusal.self) {
      try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)
    }

    #expect(inLog.flaws.map(\.line) == [2, 4])
    #expect(inLog.flaws.map(\.value) == ["2011-03-27 02:00", "2011-03-27 02:59:59.999"])
    #expect(Set(inLog.flaws.map(\.reason)) == [.skippedInstant(zone: "Europe/Amsterdam")])
    #expect(inTable.flaws.map(\.column) == ["begun"])
    #expect(inTable.flaws.map(\.reason) == [.skippedInstant(zone: "Europe/Amsterdam")])
  }

  @Test(arguments: [true, false])
  func `local times that came twice are the first moment, counted, with an example`(isTrial: Bool) throws {
    var log = try log(
      """
      id,task,time,who
      a,Ask,2011-10-30 01:59,Ani
      a,Ask,2011-10-30 02:30,Ani
      a,Ask,2011-10-30 02:30+01:00,Ani
      a,Ask,2011-10-30 02:59,Ani
      """)
    log.zone = Self.amsterdam

    let made = try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)

    #expect(made.result.repeated.count == 2)
    let example = try #require(made.result.repeated.example)
    #expect(example.path == log.path && example.line == 3 && example.column == "time")
    #expect(example.value == "2011-10-30 02:30" && example.zone == "Europe/Amsterdam")
    guard let code = made.result.codes?.lowerBound else { return #expect(isTrial) }
    let detail = try clinic.casebook.caseDetail(code, by: clinic.admin)
    let first = try #require(Instant(iso8601: "2011-10-30T01:59:00+02:00"))
    #expect(detail.timeline.map { first.milliseconds(until: $0.at) / 60_000 } == [0, 31, 60, 91])
  }

  @Test(arguments: [true, false])
  func `what cannot be right is imported as it stands, counted and named`(isTrial: Bool) throws {
    let rows = ["late", "early", "reversed", "fine", "coming"].map { "\($0),Ask,2026-03-02T09:00:00Z,Ani\n" }
    var log = try log("id,task,time,who\n" + rows.joined() + "coming,Answer,2027-01-01T09:00:00Z,Ani\n")
    try write(
      """
      case,begun,ended
      late,2026-03-01T08:00:00Z,2026-03-02T08:00:00Z
      early,2026-03-03T08:00:00Z,
      reversed,2026-03-03T08:00:00Z,2026-03-01T08:00:00Z
      fine,2026-03-01T08:00:00Z,2026-03-03T08:00:00Z
      coming,2026-03-01T08:00:00Z,2027-03-03T08:00:00Z
      """, to: "cases.csv")
    log.caseTable = LogImport.CaseTable(
      path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,start=begun,end=ended"))

    let made = try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)

    #expect(
      made.result.odd.mapValues(\.count) == [.endsBeforeStart: 1, .inTheFuture: 1, .eventOutsideSpan: 2])
    #expect(made.result.odd[.endsBeforeStart]?.names == ["reversed"])
    #expect(made.result.odd[.inTheFuture]?.names == ["coming"])
    #expect(made.result.odd[.eventOutsideSpan]?.names == ["early", "late"])
    #expect(made.result.cases == 5 && made.result.events == 6)
    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == (isTrial ? 0 : 5))
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `an instant of the last year that counts is kept to the millisecond, and undone`() throws {
    let log = try log("id,task,time,who\na,Ask,2099-12-31T23:59:59.999Z,Ani\n")

    let made = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    let code = try #require(made.result.codes?.lowerBound)
    let detail = try clinic.casebook.caseDetail(code, by: clinic.admin)
    _ = try clinic.casebook.undo(by: clinic.admin, at: SampleClinic.now)

    #expect(code.year == 2100)
    #expect(detail.timeline.map(\.at) == [Instant(iso8601: "2099-12-31T23:59:59.999Z")])
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `a case table that knows strangers or a case twice is refused`() throws {
    var log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n")
    try write("case,begun\na,2026-03-01T08:00:00Z\na,2026-03-01T08:00:00Z\n", to: "cases.csv")
    log.caseTable = LogImport.CaseTable(
      path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,deadline=begun"))

    let twice = try #require(throws: ImportRefusal.self) {
      try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    }
    try write("case,begun\nz,2026-03-01T08:00:00Z\n", to: "cases.csv")
    let stranger = try #require(throws: ImportRefusal.self) {
      try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    }

    #expect(twice.flaws.map(\.reason) == [.duplicateCase(firstLine: 2)])
    #expect(stranger.flaws.map(\.reason) == [.caseNotInLog])
  }

  @Test(arguments: [
    "id,task,time,who\n", "id,task,time\na,Ask,2026-03-01T09:00:00Z\n",
  ])
  func `a log without rows or without a column is refused`(_ text: String) throws {
    let log = try log(text)

    #expect(throws: StorageError.self) {
      try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    }
  }

  @Test
  func `only an admin imports`() throws {
    let log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n")

    #expect(throws: StorageError.self) {
      try clinic.casebook.importLog(log, isTrial: true, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `a second import is a second version of the workflow, and each is undone by itself`() throws {
    var log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n")
    let first = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    log.isRepeated = true
    _ = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)

    _ = try clinic.casebook.undo(first.unit, by: clinic.admin, at: SampleClinic.now)

    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 1)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test(arguments: [true, false])
  func `the same bytes are not imported twice, whatever their name and case table`(isTrial: Bool) throws {
    var log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n")
    let first = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    try FileManager.default.moveItem(atPath: log.path, toPath: folder.file("other.csv"))
    log.path = folder.file("other.csv")
    try write("case,begun\na,2026-03-01T08:00:00Z\n", to: "cases.csv")
    log.caseTable = LogImport.CaseTable(
      path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,deadline=begun"))

    let refusal = try #require(throws: StorageError.self) {
      try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)
    }

    guard case .alreadyImported(_, let unit) = refusal else { throw refusal }
    #expect(unit == first.unit)
    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 1)
  }

  @Test
  func `a longer export of a log is refused under its name, and taken under another one`() throws {
    let text = "id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n"
    let first = try clinic.casebook.importLog(
      log(text), isTrial: false, by: clinic.admin, at: SampleClinic.now)
    var longer = try log(text + "b,Ask,2026-03-02T09:00:00Z,Ani\n")

    let refusal = try #require(throws: StorageError.self) {
      try clinic.casebook.importLog(longer, isTrial: true, by: clinic.admin, at: SampleClinic.now)
    }
    longer.name = "another"
    _ = try clinic.casebook.importLog(longer, isTrial: false, by: clinic.admin, at: SampleClinic.now)

    guard case .casesImported(1, _, let unit) = refusal else { throw refusal }
    #expect(unit == first.unit)
    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 3)
  }

  @Test
  func `a log whose import was undone may come again`() throws {
    let text = "id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n"
    let first = try clinic.casebook.importLog(
      log(text), isTrial: false, by: clinic.admin, at: SampleClinic.now)
    _ = try clinic.casebook.undo(first.unit, by: clinic.admin, at: SampleClinic.now)

    _ = try clinic.casebook.importLog(log(text), isTrial: false, by: clinic.admin, at: SampleClinic.now)

    #expect(try clinic.casebook.cases(everything, by: clinic.admin).total == 1)
  }

  @Test(arguments: [true, false])
  func `cases that the case table passes over are counted and the first are named`(isTrial: Bool) throws {
    let rows = ["e", "d", "c", "b", "a"].map { "\($0),Ask,2026-03-01T09:00:00Z,Ani\n" }
    var log = try log("id,task,time,who\n" + rows.joined())
    try write("case,begun\nd,2026-03-01T08:00:00Z\n", to: "cases.csv")
    log.caseTable = LogImport.CaseTable(
      path: folder.file("cases.csv"), mapping: try CaseTableMapping("case=case,deadline=begun"))

    let made = try clinic.casebook.importLog(log, isTrial: isTrial, by: clinic.admin, at: SampleClinic.now)

    #expect(made.result.tabled == 1)
    #expect(made.result.untabled.count == 4)
    #expect(made.result.untabled.names == ["e", "c", "b"])
  }

  @Test
  func `a file that is no table is named`() throws {
    let log = try log("id,task,time,who\na,Ask,\"2026-03-01T09:00:00Z,Ani\n")

    let refusal = try #require(throws: UnreadableTable.self) {
      try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)
    }

    #expect(refusal.path == log.path)
  }

  @Test
  func `the history of an imported case tells of its import, and of this case only`() throws {
    let made = try clinic.casebook.importLog(
      log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\nb,Ask,2026-03-02T09:00:00Z,Ani\n"),
      isTrial: false, by: clinic.admin, at: SampleClinic.now)
    let codes = try #require(made.result.codes)
    var filter = HistoryFilter()
    filter.thing = .caseFile(try clinic.casebook.caseFile(codes.upperBound, by: clinic.admin).id)

    let page = try clinic.casebook.history(filter, by: clinic.admin)

    #expect(page.units.map(\.seq) == [made.unit])
    #expect(page.units.map(\.about) == [["log (\(codes.lowerBound) … \(codes.upperBound))"]])
    #expect(Set(page.changes.map(\.thing)) == [codes.upperBound.text])
  }

  @Test
  func `a mentor sees by whom and as which unit a case was imported, and nothing of the others in it`() throws
  {
    let made = try clinic.casebook.importLog(
      log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\nb,Ask,2026-03-02T09:00:00Z,Ani\n"),
      isTrial: false, by: clinic.admin, at: SampleClinic.now)
    let own = try clinic.casebook.caseFile(try #require(made.result.codes?.lowerBound), by: clinic.admin)
    let joined = CaseChange(newParticipants: [clinic.rina.person])
    _ = try clinic.casebook.editCase(own.id, joined, by: clinic.fitri, at: SampleClinic.now)
    var filter = HistoryFilter()
    filter.thing = .caseFile(own.id)

    let forSari = try clinic.casebook.history(filter, by: clinic.sari)
    let forRina = try clinic.casebook.history(filter, by: clinic.rina)

    #expect(forSari.units.map(\.seq) == [made.unit])
    #expect(forSari.units.map(\.actor.name) == ["Andi Admin"])
    #expect(forSari.units.map(\.at) == [SampleClinic.now])
    #expect(forSari.changes.isEmpty)
    #expect(forRina.units.map(\.deed) == [.editCase, .importLog])
    #expect(Set(forRina.changes.map(\.thing)) == [own.code.text])
    #expect(throws: StorageError.self) { try clinic.casebook.history(filter, by: clinic.dewi) }
  }

  @Test
  func `an undone import is called by the name of its log`() throws {
    let log = try log("id,task,time,who\na,Ask,2026-03-01T09:00:00Z,Ani\n")
    _ = try clinic.casebook.importLog(log, isTrial: false, by: clinic.admin, at: SampleClinic.now)

    let undone = try clinic.casebook.undo(by: clinic.admin, at: SampleClinic.now)

    #expect(undone.result.codes == ["log"])
  }

  private var everything: CaseFilter {
    var filter = CaseFilter()
    filter.isOpen = false
    return filter
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(toFile: folder.file(name), atomically: true, encoding: .utf8)
  }

  private func log(_ text: String) throws -> LogImport {
    try write(text, to: "log.csv")
    return LogImport(
      path: folder.file("log.csv"), mapping: try LogMapping("case=id,activity=task,at=time,by=who"),
      name: "log")
  }
}
