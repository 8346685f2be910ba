import Domain
import Storage
import TestSupport
import Testing

/// Which sessions are the very same as one in the book.
struct LoggedAlreadyTests {
  private let clinic: SampleClinic
  private let draft: SessionDraft

  init() throws {
    clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    draft = SessionDraft(
      kind: .consultation, day: SampleClinic.today, minutes: Minutes(30), note: "Syarat lomba",
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [caseFile.id])
    _ = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: SampleClinic.now)
  }

  private func isLogged(_ change: (inout SessionDraft) -> Void) throws -> Bool {
    var other = draft
    change(&other)
    return try clinic.casebook.logged(like: other, exactly: true, by: clinic.fitri) != nil
  }

  @Test func `white space around a text makes no other session`() throws {
    #expect(try isLogged { $0.note = " Syarat lomba\r\n" })
  }

  @Test func `another channel, place, topic or head count makes another session`() throws {
    #expect(try isLogged { _ in })
    #expect(try !isLogged { $0.channel = .whatsapp })
    #expect(try !isLogged { $0.place = "Aula" })
    #expect(try !isLogged { $0.topic = .competition })
    #expect(try !isLogged { $0.headCount = 3 })
    #expect(try !isLogged { $0.note = "Syarat lain" })
  }

  @Test(arguments: [Likeness.similar, .same])
  func `of two clerks who log the same at once one is refused`(_ likeness: Likeness) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("klinik.db")
    let here = try SampleClinic(at: path)
    let there = try Casebook(path: path)
    let visit = Visit(
      session: SessionDraft(
        kind: .coaching, day: SampleClinic.today, minutes: Minutes(30), cases: [try here.openCase().id]))
    #expect(try here.casebook.logged(like: visit.session, by: here.fitri) == nil)
    #expect(try there.logged(like: visit.session, by: here.sari) == nil)

    _ = try here.casebook.log(visit, unlessLike: likeness, by: here.fitri, at: SampleClinic.now)

    #expect(throws: StorageError.self) {
      try there.log(visit, unlessLike: likeness, by: here.sari, at: SampleClinic.now)
    }
    #expect(throws: RefusedPage.self) {
      try there.log(page: [.visit(visit)], unlessLike: likeness, by: here.sari, at: SampleClinic.now)
    }
    _ = try there.log(visit, by: here.sari, at: SampleClinic.now)
    #expect(try there.sessions(SessionFilter(), by: here.sari).total == 2)
  }

  @Test func `lines of one page are not compared with one another`() throws {
    var session = draft
    session.day = SampleClinic.today.adding(days: -1)

    let written = try clinic.casebook.log(
      page: [.visit(Visit(session: session)), .visit(Visit(session: session))], unlessLike: .similar,
      by: clinic.fitri, at: SampleClinic.now)

    #expect(written.result.count == 2)
  }

  @Test func `an absence that was noted is found, and not noted twice unasked`() throws {
    var absence = draft
    absence.note = "Sakit"
    #expect(try clinic.casebook.missed(like: absence, by: clinic.fitri) == nil)

    let first = try clinic.casebook.missSession(
      absence, unlessLike: .similar, by: clinic.fitri, at: SampleClinic.now
    ).result.missed
    absence.note = "Sakit lagi"

    #expect(try clinic.casebook.missed(like: absence, by: clinic.sari)?.session == first)
    #expect(throws: StorageError.self) {
      try clinic.casebook.missSession(absence, unlessLike: .similar, by: clinic.sari, at: SampleClinic.now)
    }
    #expect(throws: RefusedPage.self) {
      try clinic.casebook.log(
        page: [.absence(absence)], unlessLike: .similar, by: clinic.sari, at: SampleClinic.now)
    }
    _ = try clinic.casebook.missSession(absence, by: clinic.fitri, at: SampleClinic.now)
  }
}
