import Domain
import TestSupport
import Testing

@testable import Storage

struct VerifyTests {
  @Test func `nothing is found in a file that only the program has written`() throws {
    #expect(try TamperedClinic().findings() == [])
  }

  @Test(arguments: facts + bodies + journal + schema + numbers)
  func `every change by another program is named`(attack: Attack) throws {
    let clinic = try TamperedClinic()

    try clinic.tamper(attack.sql)

    #expect(try Set(clinic.findings()) == attack.findings(clinic))
  }

  static let facts = [
    Attack("a number of a case", "UPDATE caseFile SET openedAt = openedAt + 1") {
      [.rowChanged(table: "caseFile", key: "\($0.caseFile.id.rawValue)", columns: ["openedAt"])]
    },
    Attack(
      "two columns of a follow-up", "UPDATE followUp SET due = '2027-01-01', party = 'x' WHERE number = 1"
    ) {
      [.rowChanged(table: "followUp", key: "\($0.followUp.id.rawValue)", columns: ["party", "due"])]
    },
    Attack("a row is gone", "DELETE FROM followUp WHERE number = 1") {
      [.rowMissing(table: "followUp", key: "\($0.followUp.id.rawValue)")]
    },
    Attack("a row is there", "INSERT INTO personRole SELECT person, 'admin' FROM login WHERE name = 'rina'") {
      [.rowAdded(table: "personRole", key: "\($0.clinic.rina.person.rawValue) admin")]
    },
    Attack("a row has another key", "UPDATE setting SET key = 'bahasa' WHERE key = 'language'") { _ in
      [.rowMissing(table: "setting", key: "language"), .rowAdded(table: "setting", key: "bahasa")]
    },
    Attack("a unit is hidden from a case", "DELETE FROM trace WHERE seq = (SELECT max(seq) FROM trace)") {
      [.rowMissing(table: "trace", key: "\($0.lesson.id.rawValue) \($0.last)")]
    },
    Attack("a unit is laid on a case", "INSERT INTO trace VALUES (7, 1)") { _ in
      [.rowAdded(table: "trace", key: "7 1")]
    },
  ]

  static let bodies = [
    Attack(
      "a letter of a text", "UPDATE wordBody SET body = 'X' || substr(body, 2) WHERE body LIKE 'Antre %'"
    ) {
      [.bodyChanged(table: "wordBody", id: try $0.note())]
    },
    Attack("the salt of a text", "UPDATE wordBody SET salt = zeroblob(16) WHERE body LIKE 'Antre %'") {
      [.bodyChanged(table: "wordBody", id: try $0.note())]
    },
    Attack("a text is emptied", "UPDATE wordBody SET body = NULL WHERE body LIKE 'Antre %'") {
      [.bodyEmptied(table: "wordBody", id: try $0.note())]
    },
    Attack(
      "a person's particulars are emptied",
      """
      DELETE FROM identityKey WHERE identity IN (SELECT identity FROM identityBody WHERE name LIKE 'Rina%');
      UPDATE identityBody SET name = NULL, nip = NULL, phone = NULL, email = NULL WHERE name LIKE 'Rina%'
      """
    ) {
      [.bodyEmptied(table: "identityBody", id: try $0.identityOfRina())]
    },
    Attack("a text is gone", "DELETE FROM wordBody WHERE body LIKE 'Antre %'") {
      [.bodyMissing(table: "wordBody", id: try $0.note())]
    },
    Attack("a text is there", "INSERT INTO wordBody VALUES (99999, zeroblob(16), 'x')") { _ in
      [.bodyAdded(table: "wordBody", id: 99_999)]
    },
    Attack(
      "the digest of a text", "UPDATE word SET digest = zeroblob(32) WHERE id = (SELECT note FROM session)"
    ) {
      [
        .rowChanged(table: "word", key: "\(try $0.note())", columns: ["digest"]),
        .bodyChanged(table: "wordBody", id: try $0.note()),
      ]
    },
    Attack("a person's phone", "UPDATE identityBody SET phone = '0800' WHERE name LIKE 'Rina%'") {
      let id = try $0.identityOfRina()
      return [
        .bodyChanged(table: "identityBody", id: id), .bodyChanged(table: "identityKey", id: id),
      ]
    },
    Attack(
      "a person's salutation", "UPDATE identityBody SET salutation = 'bapak' WHERE name LIKE 'Rina%'"
    ) {
      [.bodyChanged(table: "identityBody", id: try $0.identityOfRina())]
    },
    Attack("a key by which a person is found", "UPDATE identityKey SET key = 'x' WHERE key = 'rina astuti'") {
      [.bodyChanged(table: "identityKey", id: try $0.identityOfRina())]
    },
    Attack("a key of nobody", "INSERT INTO identityKey VALUES ('x', 99999)") { _ in
      [.bodyAdded(table: "identityKey", id: 99_999)]
    },
  ]

  static let journal = [
    Attack("the instant of a unit", "UPDATE journal SET at = at + 1 WHERE seq = 3") { _ in
      [.chainBroken(seq: 3)]
    },
    Attack("the actor of a unit", "UPDATE journal SET actor = actor + 1 WHERE seq = 3") { _ in
      [.chainBroken(seq: 3)]
    },
    Attack("the digest of a unit", "UPDATE journal SET digest = zeroblob(32) WHERE seq = 3") { _ in
      [.chainBroken(seq: 3), .chainBroken(seq: 4)]
    },
    Attack(
      "two units change places",
      """
      UPDATE journal SET seq = -1 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4;
      UPDATE journal SET seq = 4 WHERE seq = -1
      """
    ) {
      let (school, fitri) = ($0.clinic.school.id.rawValue, $0.clinic.fitri.person.rawValue)
      return [
        .chainBroken(seq: 3), .chainBroken(seq: 4), .chainBroken(seq: 5),
        .rowAdded(table: "trace", key: "\(school) 3"), .rowMissing(table: "trace", key: "\(school) 4"),
        .rowAdded(table: "trace", key: "\(fitri) 4"), .rowMissing(table: "trace", key: "\(fitri) 3"),
      ]
    },
    Attack("a part is gone", "DELETE FROM journalPart WHERE id = (SELECT max(id) FROM journalPart)") {
      Set($0.rowsOfLastUnit.map(Finding.rowAdded)).union([
        .partMissing(seq: $0.last, part: 0), .chainBroken(seq: $0.last),
      ])
    },
    Attack("a part is there", "INSERT INTO journalPart SELECT max(id) + 1, x'00' FROM journalPart") {
      [.partAdded(seq: $0.last, part: 1)]
    },
    Attack("a part of no unit", "INSERT INTO journalPart SELECT max(id) + (1 << 20), x'00' FROM journalPart")
    {
      [.partAdded(seq: $0.last + 1, part: 0)]
    },
    Attack(
      "a part is rubbish",
      "UPDATE journalPart SET changeset = x'00' WHERE id = (SELECT max(id) FROM journalPart)"
    ) {
      Set($0.rowsOfLastUnit.map(Finding.rowAdded)).union([
        .partUnreadable(seq: $0.last, part: 0), .chainBroken(seq: $0.last),
      ])
    },
    Attack(
      "a unit is forged far ahead",
      "INSERT INTO journal SELECT 9223372036854775807, at, actor, onBehalfOf, action, undoes, epoch, 9223372036854775807, digest FROM journal WHERE seq = 2"
    ) {
      [
        .unitMissing(seq: $0.last + 1), .partMissing(seq: .max, part: 0), .chainBroken(seq: .max),
        .rowMissing(table: "trace", key: "\($0.clinic.healthCentre.id.rawValue) \(Int64.max)"),
      ]
    },
    Attack(
      "the last unit is gone",
      "DELETE FROM journalPart WHERE id >= (SELECT max(seq) << 20 FROM journal); DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)"
    ) {
      Set($0.rowsOfLastUnit.map(Finding.rowAdded)).union([
        .rowAdded(table: "trace", key: "\($0.lesson.id.rawValue) \($0.last)")
      ])
    },
  ]

  static let schema = [
    Attack("a guard is off", "DROP TRIGGER transitionLegal") { _ in
      [.schemaMissing(kind: "trigger", name: "transitionLegal")]
    },
    Attack(
      "a guard looks away",
      "DROP TRIGGER wordKept; CREATE TRIGGER wordKept BEFORE UPDATE ON word BEGIN SELECT 1; END"
    ) { _ in
      [.schemaChanged(kind: "trigger", name: "wordKept")]
    },
    Attack(
      "a trigger hides behind a table's name",
      "CREATE TRIGGER followUp AFTER INSERT ON session BEGIN DELETE FROM wordBody; END"
    ) { _ in
      [.schemaAdded(kind: "trigger", name: "followUp")]
    },
    Attack(
      "a trigger hides behind a name of SQLite's own",
      """
      PRAGMA writable_schema = ON;
      INSERT INTO sqlite_schema VALUES ('trigger', 'sqlite_own', 'followUp', 0,
        'CREATE TRIGGER sqlite_own AFTER INSERT ON followUp BEGIN DELETE FROM attendance; END');
      PRAGMA writable_schema = OFF
      """
    ) { _ in
      [.schemaAdded(kind: "trigger", name: "sqlite_own")]
    },
    Attack("an index is gone", "DROP INDEX followUpOpen") { _ in
      [.schemaMissing(kind: "index", name: "followUpOpen")]
    },
    Attack("a table is there", "CREATE TABLE \"x y\" ( -- journaled: not at all\n id INTEGER PRIMARY KEY)") {
      _ in
      [.schemaAdded(kind: "table", name: "x y")]
    },
    Attack("a table is gone", "DROP TABLE batch") { _ in
      [.schemaMissing(kind: "table", name: "batch")]
    },
    Attack("a table has another shape", "DROP TABLE counter; CREATE TABLE counter (name, last)") { _ in
      [.schemaChanged(kind: "table", name: "counter")]
    },
  ]

  static let numbers = [
    Attack("the next case takes a number again", "UPDATE counter SET last = 0 WHERE name = 'KI-2026'") { _ in
      [.counterBehind(name: "KI-2026")]
    },
    Attack("a counter is gone", "DELETE FROM counter WHERE name = 'SS-2026'") { _ in
      [.counterBehind(name: "SS-2026")]
    },
    Attack("the next row takes an id again", "UPDATE counter SET last = last - 1 WHERE name = 'id'") { _ in
      [.counterBehind(name: "id")]
    },
  ]

  @Test func `what the type of a column forbids is named as damage, and nothing is read`() throws {
    let clinic = try TamperedClinic()

    try clinic.tamper(
      """
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'BLOB NOT NULL', 'BLOB') WHERE name = 'journalPart';
      PRAGMA writable_schema = RESET;
      UPDATE journalPart SET changeset = NULL WHERE id = 3 << 20;
      PRAGMA writable_schema = ON;
      UPDATE sqlite_schema SET sql = replace(sql, 'set BLOB', 'set BLOB NOT NULL') WHERE name = 'journalPart';
      PRAGMA writable_schema = RESET
      """)

    #expect(try clinic.findings() == [.unsound(flaw: "NULL value in journalPart.changeset")])
  }

  @Test func `the emptied bytes of a file are named`() throws {
    let clinic = try TamperedClinic()
    let file = try clinic.attach()

    try clinic.tamper("UPDATE fileBody SET bytes = NULL")

    #expect(try clinic.findings() == [.fileEmptied(digest: file.digest)])
  }

  @Test func `an id that an attachment has cannot be given again`() throws {
    let clinic = try TamperedClinic()
    let file = try clinic.attach()

    try clinic.tamper(
      """
      UPDATE attachment SET id = id + 1000 WHERE id = \(file.id.rawValue)
      """)

    #expect(try clinic.findings().contains(.counterBehind(name: "id")))
  }

  @Test func `a number that an undo left unused cannot be given again`() throws {
    let clinic = try TamperedClinic()
    _ = try clinic.clinic.openCase("Buku tamu digital")
    _ = try clinic.clinic.casebook.undo(by: clinic.clinic.fitri, at: SampleClinic.now)
    #expect(try clinic.findings() == [])

    try clinic.tamper("UPDATE counter SET last = last - 1 WHERE name = 'KI-2026'")

    #expect(try clinic.findings() == [.counterBehind(name: "KI-2026")])
  }

  @Test func `one's own undone work cut off the end leaves only another head`() throws {
    let clinic = try TamperedClinic()
    let before = try clinic.clinic.casebook.verify(by: clinic.clinic.hasan).head
    let added = try clinic.clinic.addFollowUp(to: clinic.caseFile)
    _ = try clinic.clinic.casebook.undo(by: clinic.clinic.fitri, at: SampleClinic.now)
    let after = try clinic.clinic.casebook.verify(by: clinic.clinic.hasan).head

    try clinic.tamper(
      """
      DELETE FROM journalPart WHERE id >= \(clinic.last + 1) << 20;
      DELETE FROM journal WHERE seq > \(clinic.last); DELETE FROM trace WHERE seq > \(clinic.last);
      DELETE FROM wordBody WHERE word = (SELECT max(id) FROM word); DELETE FROM word WHERE id > \(added.id.rawValue)
      """)

    let cut = try Casebook(path: clinic.folder.file("clinic.db")).verify(by: clinic.clinic.hasan)
    #expect(cut.findings == [])
    #expect(cut.head == before)
    #expect(cut.head != after)
  }
}
