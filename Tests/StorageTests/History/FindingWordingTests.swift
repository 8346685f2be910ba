import Domain
import TestSupport
import Testing

@testable import Storage

/// What `verify` found reads as a sentence about a thing, without the values.
struct FindingWordingTests {
  private func wordings(after sql: String) throws -> [String] {
    let tampered = try TamperedClinic()
    try tampered.tamper(sql)
    let casebook = try Casebook(path: tampered.folder.file("clinic.db"))
    let findings = try casebook.verify(by: tampered.clinic.admin).findings
    return try casebook.sentences(of: findings, by: tampered.clinic.admin).map(\.sentence.english)
  }

  @Test(arguments: [
    ("UPDATE caseFile SET topic = 'hki'", "case KI-2026-0001 differs from the history in: topic"),
    (
      "INSERT INTO personRole SELECT person, 'admin' FROM login WHERE name = 'rina'",
      "role OR-0006 is in the file, but not in the history"
    ),
    ("DROP TRIGGER wordKept", "the file lacks the trigger wordKept"),
  ])
  func `a finding names the thing and the field`(_ sql: String, _ wording: String) throws {
    #expect(try wordings(after: sql) == [wording])
  }

  @Test
  func `a trace that was laid on a thing is told as a sentence`() throws {
    #expect(
      try wordings(after: "INSERT INTO trace VALUES (7, 1)")
        == ["number 1 of the history is listed for something that is gone, which it was not about"])
  }

  @Test
  func `a lost unit is named first, and what follows from it once a table`() throws {
    let told = try wordings(
      after: """
        DELETE FROM journalPart WHERE id / 1048576 = (SELECT max(seq) FROM journal) - 1;
        DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal) - 1
        """)

    #expect(told.first?.hasSuffix("is missing from the history") == true)
    #expect(told.contains("follow-up: 1 row differs, which the gap in the history can explain"))
    #expect(
      told.dropFirst().allSatisfy { $0.hasSuffix("which the gap in the history can explain") }, "\(told)")
  }

  @Test
  func `a finding about a text does not repeat it`() throws {
    let told = try wordings(after: "UPDATE wordBody SET body = 'Rahasia' WHERE body = 'Antre dua jam'")

    #expect(told.count == 1)
    #expect(told.allSatisfy { $0.hasPrefix("the text number ") && !$0.contains("Rahasia") })
  }
}
