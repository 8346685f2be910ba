import Domain
import TestSupport
import Testing

@testable import Storage

/// Who reads what was said in a session that others' cases were about.
struct SharedWordsTests {
  private let clinic: SampleClinic
  private let ours: CaseFile
  private let theirs: CaseFile

  init() throws {
    clinic = try SampleClinic()
    ours = try clinic.openCase()
    theirs = try clinic.openCase("Arsip sekolah", of: clinic.dewi, mentor: clinic.budi)
  }

  private func hold(_ cases: [CaseFile], _ kind: SessionKind = .mentoring) throws -> SessionDetail {
    var draft = SessionDraft(
      kind: kind, day: SampleClinic.today, minutes: Minutes(30), note: "Datanya kurang lengkap",
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: cases.map(\.id))
    draft.advice = "Lengkapi datanya"
    draft.place = "Ruang rapat"
    let logged = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: SampleClinic.now).result
    return try clinic.casebook.session(logged.session.code, by: clinic.rina)
  }

  private func hits() throws -> [String] {
    try clinic.casebook.search("kurang", limit: 9, by: clinic.rina, on: SampleClinic.today).hits.map(\.code)
  }

  @Test func `who was brought along to others' cases sees day, kind and length, not what was said`() throws {
    let shown = try hold([theirs])
    let listed = try #require(
      try clinic.casebook.sessions(SessionFilter(), by: clinic.rina).sessions.first)

    for detail in [shown, listed] {
      #expect(detail.session.minutes == Minutes(30))
      #expect(detail.note == nil)
      #expect(detail.advice == nil)
      #expect(detail.place == nil)
      #expect(detail.isWithheld)
    }
    #expect(try hits().isEmpty)
  }

  @Test func `who takes part in one of its cases reads it`() throws {
    let shown = try hold([ours, theirs])

    #expect(shown.note == "Datanya kurang lengkap")
    #expect(shown.advice == "Lengkapi datanya")
    #expect(!shown.isWithheld)
    #expect(try hits() == [shown.session.code.text])
  }

  @Test func `a class about no case is read by whoever attended it`() throws {
    let shown = try hold([], .class)

    #expect(shown.note == "Datanya kurang lengkap")
    #expect(!shown.isWithheld)
    #expect(try hits() == [shown.session.code.text])
  }
}
