import Domain
import Foundation
import TestSupport
import Testing

@testable import Storage

/// A text is redacted: what stands there and what stood there before, and nothing else.
struct RedactionTests {
  private let stage: Stage

  private var casebook: Casebook { stage.casebook }
  private var clinic: SampleClinic { stage.clinic }
  private var admin: Actor { stage.clinic.admin }

  init() throws {
    stage = try Stage()
  }

  @discardableResult
  private func redact(_ place: TextPlace, of thing: Thing) throws -> Erasure<RedactionPlan> {
    try Language.$current.withValue(.english) {
      try casebook.redact(place, of: thing, by: admin, at: SampleClinic.now)
    }
  }

  private func attach(_ text: String, _ name: String) throws -> Domain.Attachment {
    try casebook.attach(
      Data(text.utf8), named: name, to: stage.caseFile.id, by: clinic.fitri, at: SampleClinic.now
    ).result
  }

  @Test func `a note and all that stood there before are gone`() throws {
    var change = SessionChange()
    change.note = "Catatan kedua."
    _ = try casebook.editSession(stage.visit.session.id, change, by: clinic.fitri, at: SampleClinic.now)

    let erasure = try redact(.note, of: .session(stage.visit.session.id))

    #expect(erasure.plan.versions.map(\.text) == ["Datang dengan dua rekan.", "Catatan kedua."])
    #expect(erasure.plan.versions.map(\.isCurrent) == [false, true])
    let session = try Language.$current.withValue(.english) {
      try casebook.session(stage.visit.session.code, by: admin)
    }
    #expect(session.note == "[redacted]")
    #expect(session.advice == nil)
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `a case without its title is still listed`() throws {
    try redact(.title, of: .caseFile(stage.caseFile.id))

    let titles = try casebook.cases(CaseFilter(), by: admin).cases.map(\.caseFile.title)

    #expect(titles == ["[dihitamkan]"])
  }

  @Test func `the reasons of all steps of a case go together`() throws {
    for reason in ["Cuti melahirkan", "Sakit"] {
      _ = try casebook.stepCase(
        stage.caseFile.id, "pause", StepGrounds(reason: reason, day: SampleClinic.today.adding(days: 9)),
        by: clinic.fitri, at: SampleClinic.now)
      _ = try casebook.stepCase(stage.caseFile.id, "wake", by: clinic.fitri, at: SampleClinic.now)
    }

    let plan = try redact(.reason, of: .caseFile(stage.caseFile.id)).plan

    #expect(plan.versions.map(\.text) == ["Cuti melahirkan", "Sakit"])
  }

  @Test func `the bytes of a file go wherever they are attached, and are not taken again`() throws {
    let file = try attach("surat keterangan sakit", "sakit.pdf")
    let same = try attach("surat keterangan sakit", "salinan.pdf")

    let plan = try redact(.file, of: .attachment(file.id)).plan

    #expect(plan.sharing == [same.code])
    #expect(throws: StorageError.self) { try casebook.attachment(same.code, by: admin) }
    #expect(throws: StorageError.self) { try attach("surat keterangan sakit", "lagi.pdf") }
    #expect(try casebook.attachments(by: admin).map(\.name) == ["salinan.pdf", "[dihitamkan]"])
    #expect(try casebook.verify(by: admin).findings == [])
  }

  @Test func `the name of a file can go without its bytes`() throws {
    let file = try attach("isi", "ktp-rina.pdf")

    try redact(.name, of: .attachment(file.id))

    #expect(try casebook.attachment(file.code, by: admin).bytes == Data("isi".utf8))
  }

  @Test func `doing it again changes nothing`() throws {
    try redact(.title, of: .caseFile(stage.caseFile.id))

    let again = try redact(.title, of: .caseFile(stage.caseFile.id))

    #expect(again.unit == nil)
    #expect(again.plan.versions.isEmpty)
  }

  @Test func `what was undone is redacted too, and an undo brings nothing back`() throws {
    let unit = try casebook.editCase(
      stage.caseFile.id, CaseChange(title: "Antrean Bu Rina"), by: clinic.fitri, at: SampleClinic.now
    ).unit
    try redact(.title, of: .caseFile(stage.caseFile.id))

    _ = try casebook.undo(unit, by: admin, at: SampleClinic.now)

    #expect(try casebook.caseFile(stage.caseFile.code, by: admin).title == "[dihitamkan]")
  }

  @Test func `a case has no notes, and a person no text`() throws {
    #expect(throws: StorageError.self) { try redact(.note, of: .caseFile(stage.caseFile.id)) }
    #expect(throws: StorageError.self) { try redact(.title, of: .person(clinic.rina.person)) }
    #expect(throws: StorageError.self) { try redact(.problem, of: .caseFile(stage.caseFile.id)) }
  }
}
