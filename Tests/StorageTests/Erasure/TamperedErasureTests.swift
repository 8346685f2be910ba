import Domain
import TestSupport
import Testing

@testable import Storage

/// What was erased on the record stays so: whoever writes something in its place, or erases off the record, is named.
struct TamperedErasureTests {
  private let tampered: TamperedClinic

  private var clinic: SampleClinic { tampered.clinic }

  init() throws {
    tampered = try TamperedClinic()
  }

  private func redact(_ place: TextPlace, of thing: Thing) throws {
    _ = try clinic.casebook.redact(place, of: thing, by: clinic.admin, at: SampleClinic.now)
  }

  @Test func `a text that stands where one was redacted is named`() throws {
    try redact(.note, of: .session(tampered.session.id))
    let id = try clinic.casebook.view {
      try $0.value("SELECT id FROM erasure WHERE kind = 'word'") ?? Int64(0)
    }

    try tampered.tamper("UPDATE wordBody SET body = 'Palsu' WHERE word = \(id)")

    #expect(try tampered.findings() == [.bodyChanged(table: "wordBody", id: id)])
  }

  @Test func `bytes that stand where a file was erased are named`() throws {
    let file = try tampered.attach()
    try redact(.file, of: .attachment(file.id))

    try tampered.tamper("UPDATE fileBody SET bytes = CAST('isi' AS BLOB)")

    #expect(try tampered.findings() == [.fileChanged(digest: file.digest)])
  }

  @Test func `a record of an erasure that nobody made is named`() throws {
    try tampered.tamper(
      "INSERT INTO erasure (id, kind) SELECT note, 'word' FROM session WHERE note IS NOT NULL")

    let findings = try tampered.findings()

    #expect(findings.contains { if case .rowAdded("erasure", _) = $0 { true } else { false } })
  }
}
