import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Where Rina's case stands, some days after it was left to her.
struct StatusTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    let opened = try clinic.openCase("Antrean obat")
    let agreed = FollowUpDraft(
      deed: "Kirim denah", party: .innovator, due: SampleClinic.today.adding(days: 7))
    _ = try clinic.log(on: [opened], followUps: [agreed])
  }

  private func run(_ line: String, as login: String = "rina", after days: Int64 = 5) -> (ExitCode, Written) {
    let later = SampleClinic.now.adding(milliseconds: days * 86_400_000)
    var (desk, written) = desk(
      catalog: .klinik, clock: { later }, databasePath: folder.file("klinik.db"), login: login)
    return (dispatch(line.split(separator: " ").map(String.init), at: &desk), written)
  }

  @Test func `an innovator needs no code, and is told that it is their turn`() {
    let (code, written) = run("status --lang en")

    #expect(code == .done, "\(written.errors)")
    for line in [
      #/In the hands of +you/#, #/Since +Thu 15 Oct 2026/#, #/Working days since +3/#,
      #/Due +Thu 22 Oct 2026/#,
      #/At the clinic \(working days\) +0/#, #/With you \(working days\) +3/#,
      #/New Thu 15 Oct > In mentoring Thu 15 Oct > Waiting for innovator Thu 15 Oct/#, #/For you to do/#,
    ] {
      #expect(written.output.contains(line), "\(written.output)")
    }
  }

  @Test func `of several cases nobody guesses which one is meant`() throws {
    _ = try clinic.openCase("Bank sampah")

    let (code, written) = run("status --chat")

    #expect(code == .refused)
    #expect(written.errors.hasPrefix("Kasus Anda yang mana?"))
    #expect(written.errors.contains("KI-2026-0001, Antrean obat"))
    #expect(written.errors.contains("KI-2026-0002, Bank sampah"))
  }

  @Test func `an innovator of several cases sees all of them, each with its turn and its day`() throws {
    _ = try clinic.openCase("Bank sampah")

    let (code, written) = run("status --lang en")

    #expect(code == .done, "\(written.errors)")
    #expect(
      written.output.contains(#/KI-2026-0001 +Antrean obat +Waiting for innovator +you .*Thu 22 Oct 2026/#))
    #expect(written.output.contains(#/KI-2026-0002 +Bank sampah +New +clinic /#), "\(written.output)")
  }

  @Test func `who has no case is told so`() {
    let (code, written) = run("status dewi --lang en", as: "fitri")

    #expect(code == .notFound)
    #expect(written.errors.hasPrefix("Dewi Lestari, S.Pd. takes part in no case that you may see."))
  }

  @Test func `a year without a calendar is said, and nothing is counted in it`() {
    let (_, written) = run("status KI-2026-1 --lang en", as: "fitri", after: 100)

    #expect(written.output.contains(#/Working days since +-/#), "\(written.output)")
    #expect(written.output.contains("The calendar of 2027 is not loaded"), "\(written.output)")
  }

  @Test(arguments: [
    (5, "paling lambat Kamis 22 Okt 2026."), (15, "paling lambat Kamis 22 Okt 2026 (lewat 6 hari kerja)."),
  ])
  func `a reminder blames nobody`(_ days: Int64, _ end: String) {
    let (code, written) = run("tl lihat TL-1 --chat", as: "fitri", after: days)

    #expect(code == .done, "\(written.errors)")
    #expect(
      written.output.hasPrefix(
        "Bapak/Ibu Rina Astuti, sekadar mengingatkan untuk “Antrean obat”: Kirim denah, \(end)"))
  }
}
