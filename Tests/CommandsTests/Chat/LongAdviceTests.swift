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
}
