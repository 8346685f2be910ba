import Domain
import Storage
import Testing

/// Every error has its words; the list grows with the enum.
struct StorageErrorWordingTests {
  private static let code = Code("KI-2026-0014", currentYear: 2026)
  private static let person = Code("OR-0017", currentYear: 2026)
  private static let day = Day(iso: "2026-11-03")
  private static let label = Bilingual("Pause", "Tunda")
  private static let mine = StorageError.LaterUnit(3, isYours: true)
  private static let others = StorageError.LaterUnit(3, isYours: false)
  private static let status = Status(code: "new", label: Bilingual("New", "Baru"), holder: .clinic)
  private static let step = Step(code: "pause", label: label, from: "new", to: "paused", requires: [.reason])

  private static var errors: [StorageError] {
    guard let code, let person, let day else { return [] }
    let file: [StorageError] = [
      .noClinic(path: "a.db"), .alreadyThere(path: "a.db"), .notAFile(path: "a.db"),
      .notAClinic(path: "a.db"),
      .empty(path: "a.db"), .unreadable(path: "a.db", code: 13), .readOnly(path: "a.db"),
      .directoryNotWritable(path: "d"), .newer(found: 2, known: 1), .older(found: 1, known: 2),
      .full(path: "a.db"), .busy(path: "a.db"), .damaged(detail: "setting"), .inputOutput(path: "a.db"),
      .interrupted, .guarded("transition"), .sqlite(code: 19), .noScratch,
      .pastUnknown(day), .past(day), .beforeClinic(day, began: day), .folderReadOnly(path: "d"),
      .onNetwork(path: "a.db", fileSystem: "NFS"), .noBackup(path: "b.db"), .backupChanged(path: "b.db"),
      .fixedSetting(.zone), .fixedSetting(.site),
    ]
    let register: [StorageError] = [
      .notAllowed(.grantRoles), .notYours(code: "KI-2026-0014", .logSession), .heldByAnother(person),
      .notActingForOthers, .unknownLogin("budi"),
      .inactiveLogin("budi"),
      .notFound(.code(code)), .notFound(.person("Rina", near: [], mayAdd: true)),
      .notFound(.person("Rina", near: ["Rima"], mayAdd: false)),
      .notFound(.agency("Melati", near: ["melti"], mayAdd: true)),
      .notFound(.agency("Melati", near: [], mayAdd: false)), .notOnCase(person, code, followUp: nil),
      .notOnCase(person, code, followUp: code),
      .notFound(.login("budi")),
      .inactivePerson("OR-0017"), .numberTaken(by: person), .loginTaken(login: "budi", by: person),
      .agencyTaken(code: "melati"), .aliasTaken(alias: "pkm", by: "melati"), .agencyLoop(code: "melati"),
      .lastAdmin, .nothingGiven, .noMentor(person),
      .hasLogin(person, logins: ["budi"]), .noSuchLogin("budi", of: person),
      .noSuchPlace("KI-2026-0014", possible: [.title]), .noSuchPlace("OR-0017", possible: []),
      .nothingToRedact("KI-2026-0014", .problem), .noConsent(person, .photo),
    ]
    let lives: [StorageError] = [
      .moveTooEarly(person, since: day), .agencyClosed(code: "melati", until: day, successor: "mawar"),
      .agencyClosed(code: "melati", until: nil, successor: nil), .renameTooEarly(code: "melati", until: day),
      .leaveOverlaps(person, since: day, until: day), .noLeave(person, day), .onlyOwnLeave,
      .noCalendarYear(2027), .noOwnHoliday(day, nil),
      .noOwnHoliday(day, Holiday(day: day, kind: .national, name: "Natal")),
      .mergedWithItself(code: "melati"), .mergedAway(person, into: person), .numbersDiffer(person, person),
      .nothingToTransfer(person),
    ]
    let cases: [StorageError] = [
      .caseClosed(code, since: day, status: Bilingual("Closed", "Selesai"), reopening: .yours),
      .caseClosed(code, since: day, status: Bilingual("Closed", "Selesai"), reopening: .nobody),
      .caseClosed(
        code, since: day, status: Bilingual("Closed", "Selesai"), reopening: .others([.staff, .admin])),
      .noSuchStep(code, from: status, wanted: Bilingual(same: "x"), possible: []),
      .noSuchStep(code, from: status, wanted: Bilingual(same: "x"), possible: [step]),
      .stepNotYours(code, step: step, to: label, ends: false),
      .stepNotYours(code, step: step, to: label, ends: true),
      .stepNeeds(code, step: step, needs: [.reason], results: []),
      .onlyProposed(code, proposed: label, instead: step), .onlyProposed(code, proposed: label, instead: nil),
      .noSuchResult("x", possible: [label]), .loggedAlready(code), .dayInFuture(day),
      .clockInFuture(.midnight),
      .notInSession(code, session: code), .holdsSession(person, session: code),
      .lastVisitor(code, .class), .lastVisitor(code, .coaching), .dayTooOld(day),
      .dueBeforeToday(day),
      .dueBeforeAgreed(day, agreed: day),
      .alreadyDone(code), .alreadyCancelled(code), .linkedToItself(code), .notLinked(code, code),
      .notLater(code, day, than: day), .notPlanned(code, .held, by: mine),
      .notPlanned(code, .held, by: others), .notPlanned(code, .missed, by: nil), .planInPast(day, nil),
      .planInPast(day, .midnight), .planTooFar(day), .stillAhead(code),
      .clashes([.session(code, person: code), .leave(person: code, until: day)]),
      .noSuchColumn("x", path: "a.csv", columns: ["y"]), .emptyLog(path: "a.csv"),
      .tooManyActivities(limit: 9), .alreadyImported(path: "a.csv", unit: 7),
      .casesImported(count: 3, name: "izin", unit: 7),
    ]
    let journal: [StorageError] = [
      .nothingToUndo, .nothingToRedo, .noSuchUnit(9), .alreadyUndone(2, by: mine), .notUndoable(1),
      .notYourUnit(2), .touchedLater(unit: 2, by: mine), .touchedLater(unit: 2, by: others),
      .alreadyUndone(2, by: others), .dependedOn(unit: 2, by: mine), .dependedOn(unit: 2, by: others),
      .dependedOn(unit: 2, by: nil),
    ]
    return file + register + lives + cases + journal
  }

  @Test(arguments: errors)
  func `an error says in both languages what was refused`(_ error: StorageError) {
    let wording = error.wording

    #expect(wording.english != wording.indonesian)
    #expect(wording.english != "This was refused.")
    #expect(!wording.english.contains("  ") && !wording.indonesian.contains("  "))
  }

  @Test
  func `a refusal names those too who may on their own`() {
    #expect(
      StorageError.notAllowed(.logSession).wording.indonesian
        == "Anda tidak berhak mencatat sesi. Yang berhak: admin, petugas; hanya atas miliknya sendiri: mentor. "
        + "Hak Anda: klinik saya")
  }

  @Test
  func `a step that is not one's own is said to be the case's people's`() throws {
    let step = Step(
      code: "withdraw", label: Bilingual("Withdraw", "Tarik"), from: "new", to: "withdrawn",
      roles: [.innovator, .staff])

    #expect(
      StorageError.stepNotYours(
        try #require(Self.code), step: step, to: Bilingual("Withdrawn", "Ditarik"), ends: true
      ).wording.indonesian
        == "KI-2026-0014: langkah “Tarik” bukan hak Anda. Yang berhak: petugas, ketua kasus ini. "
        + "Siapa orangnya: klinik mengapa KI-2026-0014 --ke ditarik")
  }

  @Test
  func `a closed case tells how to reopen it`() throws {
    let error = StorageError.caseClosed(
      try #require(Self.code), since: try #require(Self.day), status: Bilingual("Closed", "Selesai"),
      reopening: .yours)

    #expect(
      error.wording.indonesian
        == "KI-2026-0014 sudah selesai sejak Selasa 3 Nov 2026. "
        + "Buka lagi dahulu: klinik kasus buka-lagi KI-2026-0014")
  }
}
