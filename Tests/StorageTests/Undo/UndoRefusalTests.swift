import Domain
import TestSupport
import Testing

@testable import Storage

/// What a refused undo tells of units that are not the reader's.
struct UndoRefusalTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile
  private let opening: Int64

  init() throws {
    clinic = try SampleClinic()
    let opened = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean", participants: [clinic.rina.person], mentor: clinic.sari.person),
      by: clinic.fitri, at: SampleClinic.now)
    caseFile = opened.result
    opening = try #require(opened.unit)
  }

  @Test func `who may see a unit of somebody else's is told that it is not theirs`() throws {
    for reader in [clinic.rina, clinic.sari] {
      #expect {
        try clinic.casebook.undo(opening, by: reader, at: SampleClinic.now)
      } throws: { error in
        guard case StorageError.notYourUnit(opening) = error else { return false }
        return true
      }
    }
  }

  @Test func `who may not see a unit is not told that there is one`() throws {
    for reader in [clinic.dewi, clinic.budi] {
      #expect {
        try clinic.casebook.undo(opening, by: reader, at: SampleClinic.now)
      } throws: { error in
        guard case StorageError.noSuchUnit(opening) = error else { return false }
        return true
      }
    }
  }

  @Test func `what stood before, and is legal, keeps nobody from undoing`() throws {
    _ = try clinic.log(on: [caseFile])
    _ = try clinic.addFollowUp(to: caseFile)
    _ = try clinic.casebook.stepCase(
      caseFile.id, "pause", StepGrounds(reason: "Anggaran", day: SampleClinic.today.adding(days: 9)),
      by: clinic.fitri, at: SampleClinic.now)
    _ = try clinic.casebook.stepCase(caseFile.id, "wake", by: clinic.fitri, at: SampleClinic.now)
    var change = CaseChange()
    change.title = "Antrean loket"
    let renamed = try #require(
      try clinic.casebook.editCase(caseFile.id, change, by: clinic.fitri, at: SampleClinic.now).unit)
    let other = try clinic.openCase("Arsip")
    _ = try clinic.casebook.linkCase(
      caseFile.id, to: other.id, as: .continues, by: clinic.fitri, at: SampleClinic.now)

    _ = try clinic.casebook.undo(renamed, by: clinic.fitri, at: SampleClinic.now)

    #expect(try clinic.casebook.caseFile(caseFile.code, by: clinic.fitri).title == "Antrean")
  }

  @Test func `a later unit of somebody else's is no way out, except for who may undo it`() throws {
    let change = try clinic.casebook.editCase(
      caseFile.id, CaseChange(title: "Antrean obat"), by: clinic.sari, at: SampleClinic.now)
    let later = try #require(change.unit)

    for (actor, isYours) in [(clinic.fitri, false), (clinic.hasan, true), (clinic.admin, true)] {
      #expect {
        try clinic.casebook.undo(opening, by: actor, at: SampleClinic.now)
      } throws: { error in
        switch error {
        case StorageError.touchedLater(opening, let unit), StorageError.dependedOn(opening, let unit?):
          unit.seq == later && unit.isYours == isYours
            && unit.isYours == error.wordingNames("klinik undo \(later)")
        default: false
        }
      }
    }
  }

  @Test func `what a supervisor took back is not the doer's to bring back`() throws {
    let unit = try clinic.casebook.undo(opening, by: clinic.hasan, at: SampleClinic.now).unit

    #expect {
      try clinic.casebook.undo(opening, by: clinic.fitri, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.alreadyUndone(opening, let undoer) = error else { return false }
      return undoer.seq == unit && !undoer.isYours && !error.wordingNames("klinik undo")
    }
  }
}

extension Error {
  /// Whether the refusal names a command.
  fileprivate func wordingNames(_ command: String) -> Bool {
    (self as? StorageError)?.wording.english.contains(command) == true
  }
}
