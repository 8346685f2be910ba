import Domain
import Storage
import TestSupport
import Testing

/// In whose name a session may be put down: hours count for whoever held it.
struct SessionHolderTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.openCase()
  }

  @Test func `a mentor logs a session of their own`() throws {
    let record = try clinic.log(.coaching, on: [caseFile], attendance: [:], by: clinic.sari)

    let holders = try clinic.casebook.session(record.session.code, by: clinic.sari).attendance
      .filter { $0.part == .mentor }
    #expect(holders.map(\.name) == ["Dr. Sari Wulandari, M.Si."])
  }

  @Test(arguments: [SessionPart.mentor, .officer])
  func `a mentor logs no session in somebody else's name`(_ part: SessionPart) throws {
    #expect {
      try clinic.log(
        on: [caseFile], attendance: [clinic.budi.person: part, clinic.sari.person: .mentor], by: clinic.sari)
    } throws: { error in
      guard case StorageError.heldByAnother = error else { return false }
      return true
    }
  }

  @Test func `staff log for every mentor`() throws {
    let record = try clinic.log(on: [caseFile], attendance: [clinic.budi.person: .mentor], by: clinic.fitri)

    let attendance = try clinic.casebook.session(record.session.code, by: clinic.fitri).attendance
    #expect(attendance.contains { $0.name == "Budi Santoso" && $0.part == .mentor })
  }

  @Test(arguments: [SessionPart.mentor, .officer])
  func `an innovator holds no session`(_ part: SessionPart) throws {
    let session = try clinic.log(on: [caseFile], by: clinic.fitri).session
    var change = SessionChange()
    change.newAttendance = [clinic.rina.person: part]
    let attempts: [() throws -> Void] = [
      { _ = try clinic.log(on: [caseFile], attendance: [clinic.rina.person: part], by: clinic.fitri) },
      { _ = try clinic.casebook.editSession(session.id, change, by: clinic.fitri, at: SampleClinic.now) },
    ]

    for attempt in attempts {
      #expect {
        try attempt()
      } throws: { error in
        guard case StorageError.noMentor = error else { return false }
        return true
      }
    }
  }

  @Test func `a list of attendance takes away nobody who held the session`() throws {
    let session = try clinic.log(.class, on: [caseFile], by: clinic.fitri).session

    #expect {
      try clinic.casebook.attend(
        session.id, AttendanceList(removed: [clinic.sari.person]), by: clinic.fitri, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.holdsSession = error else { return false }
      return true
    }
  }

  @Test func `a session that took place keeps somebody who held it`() throws {
    let session = try clinic.log(on: [caseFile], by: clinic.fitri).session
    var change = SessionChange()
    change.removedPeople = [clinic.sari.person]

    #expect {
      try clinic.casebook.editSession(session.id, change, by: clinic.fitri, at: SampleClinic.now)
    } throws: { error in
      guard case StorageError.holdsSession = error else { return false }
      return true
    }
    change.newAttendance = [clinic.budi.person: .mentor]
    _ = try clinic.casebook.editSession(session.id, change, by: clinic.fitri, at: SampleClinic.now)
  }

  @Test func `a session to which nobody came with a problem may lose one of two who held it`() throws {
    let session = try clinic.log(
      .class, on: [], attendance: [clinic.sari.person: .mentor, clinic.budi.person: .mentor], by: clinic.fitri
    ).session
    var change = SessionChange()
    change.removedPeople = [clinic.budi.person]

    _ = try clinic.casebook.editSession(session.id, change, by: clinic.fitri, at: SampleClinic.now)

    #expect(try clinic.casebook.session(session.code, by: clinic.fitri).attendance.count == 1)
  }

  @Test func `a mentor gives no session of theirs to another, and takes none away`() throws {
    let own = try clinic.log(on: [caseFile], by: clinic.fitri).session
    let others = try clinic.log(
      on: [caseFile], attendance: [clinic.budi.person: .mentor], by: clinic.fitri
    ).session
    var added = SessionChange()
    added.newAttendance = [clinic.budi.person: .mentor]
    var removed = SessionChange()
    removed.removedPeople = [clinic.budi.person]
    var demoted = SessionChange()
    demoted.newAttendance = [clinic.budi.person: .innovator]

    for (session, change) in [(own, added), (others, removed), (others, demoted)] {
      #expect {
        try clinic.casebook.editSession(session.id, change, by: clinic.sari, at: SampleClinic.now)
      } throws: { error in
        switch error {
        case StorageError.heldByAnother: session.id == own.id
        case StorageError.notYours: session.id == others.id
        default: false
        }
      }
    }
  }
}
