import Domain
import TestSupport
import Testing

@testable import Storage

/// Cases that belong together.
struct CaseLinkTests {
  private let clinic: SampleClinic
  private let former: CaseFile
  private let later: CaseFile

  init() throws {
    clinic = try SampleClinic()
    former = try clinic.openCase("Antrean loket")
    later = try clinic.openCase("Antrean obat", of: clinic.dewi)
  }

  private func link(_ kind: CaseLink?) throws {
    _ = try clinic.casebook.linkCase(
      later.id, to: former.id, as: kind, by: clinic.fitri, at: SampleClinic.now)
  }

  private func relations(of caseFile: CaseFile, by actor: Actor? = nil) throws -> [String] {
    try clinic.casebook.caseDetail(caseFile.code, by: actor ?? clinic.fitri).links
      .map { "\($0.relation.english) \($0.code)" }
  }

  @Test func `both cases show a link, each from its side`() throws {
    try link(.continues)

    #expect(try relations(of: later) == ["continues \(former.code)"])
    #expect(try relations(of: former) == ["is continued by \(later.code)"])
  }

  @Test func `what is said last of two cases holds, whichever was named first`() throws {
    try link(.continues)
    _ = try clinic.casebook.linkCase(
      former.id, to: later.id, as: .duplicates, by: clinic.fitri, at: SampleClinic.now)

    #expect(try relations(of: later) == ["is the same as \(former.code)"])
    try link(nil)
    #expect(try relations(of: later) == [])
    #expect(throws: StorageError.self) { try link(nil) }
  }

  @Test func `nobody learns through a link of a case that is not theirs`() throws {
    try link(.related)

    #expect(try relations(of: later, by: clinic.dewi) == [])
  }

  @Test func `a case is not linked to itself`() {
    #expect(throws: StorageError.self) {
      try clinic.casebook.linkCase(
        later.id, to: later.id, as: .related, by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test func `a link that was turned round is turned back by its undo, and not in two ways at once`() throws {
    try link(.continues)
    _ = try clinic.casebook.linkCase(
      former.id, to: later.id, as: .continues, by: clinic.fitri, at: SampleClinic.now)
    _ = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)
    #expect(try relations(of: later) == ["continues \(former.code)"])

    try link(nil)
    let removed = try clinic.casebook.view { try $0.value("SELECT max(seq) FROM journal") ?? Int64(0) }
    _ = try clinic.casebook.linkCase(
      former.id, to: later.id, as: .related, by: clinic.fitri, at: SampleClinic.now)
    #expect(throws: StorageError.self) {
      try clinic.casebook.undo(removed, by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(try relations(of: later) == ["belongs to \(former.code)"])
  }
}
