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
}
