import Domain
import Packs
import TestSupport
import Testing

@testable import Storage

/// A later workflow is for later cases, and only while nobody follows it can it be taken back.
struct LoadingPackTests {
  private let clinic: SampleClinic

  init() throws {
    clinic = try SampleClinic()
  }

  @Test func `new cases follow what was loaded, and older ones keep theirs`() throws {
    let older = try clinic.openCase()
    _ = try load(version: 3)

    let newer = try clinic.openCase()

    #expect(try clinic.casebook.workflow(of: older, by: clinic.admin).workflow.version == 2)
    #expect(try clinic.casebook.workflow(of: newer, by: clinic.admin).workflow.version == 3)
    let packs = try clinic.casebook.packs(by: clinic.admin)
    #expect(packs.map(\.kind) == [.workflow, .workflow, .calendar])
    #expect(packs.map(\.cases) == [1, 1, nil])
  }

  @Test func `the same version with the same content changes nothing`() throws {
    let written = try clinic.casebook.loadPack(
      try WorkflowPack.embeddedCase(), by: clinic.admin, at: SampleClinic.now)

    #expect(!written.result)
    #expect(written.unit == nil)
  }

  @Test func `the same version with other content is refused`() throws {
    #expect { try load(version: 2, due: 3) } throws: { error in
      guard case StorageError.packDiffers(_, 2, newest: 2) = error else { return false }
      return true
    }
  }

  @Test func `an older version is refused`() throws {
    #expect { try load(version: 1) } throws: { error in
      guard case StorageError.packOlder(_, 1, newest: 2) = error else { return false }
      return true
    }
  }

  @Test func `of a calendar too the same version with other content, and an older one, are refused`() throws {
    var parts = try CalendarPack.embedded().parts
    parts.holidays.removeLast()
    let version = parts.version

    #expect { try load(parts) } throws: { error in
      guard case StorageError.calendarDiffers(_, version) = error else { return false }
      return true
    }
    parts.version = version + 1
    #expect(try load(parts) != nil)
    #expect(try load(parts) == nil)
    parts.version = version
    #expect { try load(parts) } throws: { error in
      guard case StorageError.calendarOlder(_, version, newest: version + 1) = error else { return false }
      return true
    }
  }

  @Test func `a calendar that lacks years of the one before is refused`() throws {
    var parts = try CalendarPack.embedded().parts
    let known = parts.years
    let shift = known.count
    parts.code = "sidrap"
    parts.years = known.map { $0 + shift }
    parts.holidays = parts.years.map {
      Holiday(day: Day(year: $0, month: 1, day: 1) ?? SampleClinic.today, kind: .national, name: "Tahun Baru")
    }
    parts.dated = []

    #expect { try load(parts) } throws: { error in
      guard case StorageError.calendarLacksYears(_, _, years: known) = error else { return false }
      return true
    }
  }

  private func load(_ parts: WorkCalendar.Parts) throws -> Int64? {
    try clinic.casebook.loadCalendar(WorkCalendar(parts), by: clinic.admin, at: SampleClinic.now).unit
  }

  @Test func `a workflow that a case follows is not taken back`() throws {
    let unit = try #require(try load(version: 3))
    _ = try clinic.openCase()

    #expect { try clinic.casebook.undo(unit, by: clinic.admin, at: SampleClinic.now) } throws: { error in
      guard case StorageError.dependedOn = error else { return false }
      return true
    }
  }

  @Test func `a proposed result stays on the case until it is confirmed`() throws {
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile])
    let casebook = clinic.casebook
    #expect(throws: StorageError.self) {
      try casebook.stepCase(caseFile.id, "propose-closing", by: clinic.fitri, at: SampleClinic.now)
    }
    _ = try casebook.stepCase(
      caseFile.id, "propose-closing", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now)
    #expect(try casebook.obstacles(of: caseFile, to: "closed", by: clinic.rina).isEmpty)

    _ = try casebook.stepCase(caseFile.id, "confirm", by: clinic.rina, at: SampleClinic.now)

    let detail = try casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(detail.summary.status.code == "closed")
    #expect(detail.result?.code == "answered")
  }

  private func load(version: Int, due: Int = 1) throws -> Int64? {
    try clinic.casebook.loadPack(
      try LaterWorkflow.make(version: version, due: due), by: clinic.admin, at: SampleClinic.now
    ).unit
  }
}
