import Domain
import Testing

struct MappingTests {
  @Test(arguments: [
    "case=case:concept:name,activity=concept:name,at=time:timestamp,by=org:resource",
    "kasus=case:concept:name,kegiatan=concept:name,waktu=time:timestamp,oleh=org:resource",
    " by = org:resource , AT=time:timestamp, Kasus=\"case:concept:name\",activity='concept:name'",
  ])
  func `a log is mapped in either language and any order`(text: String) throws {
    let mapping = try LogMapping(text)

    #expect(mapping.caseColumn == "case:concept:name")
    #expect(mapping.activityColumn == "concept:name")
    #expect(mapping.atColumn == "time:timestamp")
    #expect(mapping.byColumn == "org:resource")
  }

  @Test func `who did it may stay unknown`() throws {
    #expect(try LogMapping("case=a,activity=b,at=c").byColumn == nil)
  }

  @Test func `a column name may have spaces, and in quotes commas and signs`() throws {
    let mapping = try LogMapping("case=Case ID,activity=\"Step, as done\",at= 'a=b' ,by=5\" pipa")

    #expect(mapping.caseColumn == "Case ID")
    #expect(mapping.activityColumn == "Step, as done")
    #expect(mapping.atColumn == "a=b")
    #expect(mapping.byColumn == "5\" pipa")
  }

  @Test(arguments: [
    ("case=a,activity=b", MappingFlaw.missingKey(Bilingual("at", "waktu"))),
    ("case=a,case=b,activity=c,at=d", .duplicateKey(Bilingual("case", "kasus"))),
    ("case=a,kasus=b,activity=c,at=d", .duplicateKey(Bilingual("case", "kasus"))),
    ("case=,activity=b,at=c", .missingColumn(Bilingual("case", "kasus"))),
    ("case=\"\",activity=b,at=c", .missingColumn(Bilingual("case", "kasus"))),
    ("case=a,activity", .noPair("activity")),
    ("", .noPair("")),
    ("case=\"a,activity=b", .openQuote),
  ])
  func `a mapping that says too little or too much is refused`(text: String, expected: MappingFlaw) {
    #expect(throws: expected) { try LogMapping(text) }
  }

  @Test func `a key that does not exist is answered with those that do`() {
    let all = LogMapping.Key.allCases.map(\.name)

    #expect(throws: MappingFlaw.unknownKey("activty", near: [Bilingual("activity", "kegiatan")], all: all)) {
      try LogMapping("activty=a")
    }
    #expect(throws: MappingFlaw.unknownKey("keg", near: [Bilingual("activity", "kegiatan")], all: all)) {
      try LogMapping("keg=a")
    }
    #expect(throws: MappingFlaw.unknownKey("zzzzz", near: [], all: all)) { try LogMapping("zzzzz=a") }
  }

  @Test func `a table of cases needs the case and one thing to tell`() throws {
    let mapping = try CaseTableMapping("kasus=id,batas=due")

    #expect(mapping.caseColumn == "id")
    #expect(mapping.startColumn == nil)
    #expect(mapping.endColumn == nil)
    #expect(mapping.deadlineColumn == "due")
    #expect(throws: MappingFlaw.missingKey(Bilingual("start", "mulai"))) { try CaseTableMapping("case=id") }
    #expect(throws: MappingFlaw.missingKey(Bilingual("case", "kasus"))) {
      try CaseTableMapping("mulai=a,selesai=b")
    }
  }

  @Test func `the answer to an unknown key can be typed as it stands`() {
    let wording = MappingFlaw.unknownKey(
      "activty", near: [Bilingual("activity", "kegiatan")], all: LogMapping.Key.allCases.map(\.name)
    ).wording

    #expect(
      wording.english
        == "There is no key “activty”. Did you mean activity? Keys: case, activity, at, by.")
    #expect(
      wording.indonesian
        == "Tidak ada kunci “activty”. Maksudnya kegiatan? Kunci: kasus, kegiatan, waktu, oleh.")
  }
}

struct ImportFlawTests {
  @Test func `a value is cut after 80 characters`() {
    let long = ImportFlaw(line: 2, value: String(repeating: "é", count: 81), reason: .unreadableInstant)
    let short = ImportFlaw(line: 2, value: String(repeating: "é", count: 80), reason: .unreadableInstant)

    #expect(long.value == String(repeating: "é", count: 79) + "…")
    #expect(short.value == String(repeating: "é", count: 80))
  }

  @Test func `a flaw names line, column, value and reason`() {
    let flaw = ImportFlaw(line: 12, column: "time:timestamp", value: "31/02/2026", reason: .unreadableInstant)

    #expect(
      flaw.wording.english == "Line 12, time:timestamp: “31/02/2026” is no time; write 2026-10-15 09:30")
    #expect(
      flaw.wording.indonesian
        == "Baris 12, time:timestamp: “31/02/2026” bukan waktu; tulis seperti 2026-10-15 09:30")
  }

  @Test func `a flaw of a whole row names the line`() {
    let flaw = ImportFlaw(line: 12, reason: .fieldCount(found: 3, expected: 4))

    #expect(flaw.wording.english == "Line 12: 3 fields, the header has 4")
    #expect(flaw.wording.indonesian == "Baris 12: 3 isian, judulnya 4 kolom")
  }
}
