import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Advice that is longer than a text for a phone.
struct LongAdviceTests {
  @Test(arguments: Language.allCases)
  func `it is shortened, and who sends it is told so`(_ language: Language) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    let opened = try clinic.openCase("Antrean obat")
    let advice = Array(repeating: "Ukur waktu tunggu di setiap loket setiap hari", count: 20)
      .joined(separator: " ")
    let draft = SessionDraft(
      kind: .mentoring, day: SampleClinic.today, advice: advice,
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [opened.id])
    let agreed = (1...5).map { number in
      FollowUpDraft(
        deed: "Lengkapi data loket nomor \(number) bersama petugas pendaftaran", party: .innovator,
        due: SampleClinic.today.adding(days: 7))
    }
    _ = try clinic.casebook.log(
      Visit(session: draft, followUps: agreed), by: clinic.fitri, at: SampleClinic.now)
    var (desk, written) = desk(
      language: language, catalog: .klinik, databasePath: folder.file("klinik.db"))

    let code = dispatch(
      ["session", "show", "SS-1", "--chat", "--lang", language.rawValue], at: &desk)

    #expect(code == .done)
    #expect(written.output.contains("Ukur waktu tunggu"), "\(written.output)")
    #expect(written.output.contains(" …\n"), "\(written.output)")
    #expect(written.output.count <= 601)
    #expect(written.errors.contains("klinik"))
    #expect(written.errors.contains("SS-2026-0001"), "\(written.errors)")
  }

  @Test(arguments: [(30, true), (70, false)])
  func `a sentence of any length is told whole, or the sign says that there is more`(
    words: Int, isWhole: Bool
  ) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    let opened = try clinic.openCase("Antrean obat")
    let advice = (1...words).map { "ukuran-\($0)" }.joined(separator: " ")
    let draft = SessionDraft(
      kind: .mentoring, day: SampleClinic.today, advice: advice,
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [opened.id])
    _ = try clinic.casebook.log(Visit(session: draft), by: clinic.fitri, at: SampleClinic.now)
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))

    _ = dispatch(["sesi", "lihat", "SS-1", "--chat"], at: &desk)

    #expect(written.output.count <= 601)
    #expect(written.output.contains(advice + ".\n") == isWhole, "\(written.output)")
    #expect(written.output.contains(" …\n") != isWhole, "\(written.output)")
    #expect(written.errors.contains("dipendekkan") != isWhole, "\(written.errors)")
  }
}
