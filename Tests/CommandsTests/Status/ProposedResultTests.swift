import Commands
import Domain
import Storage
import TestSupport
import Testing

/// What an innovator is told, and may do, while the clinic waits for the answer to a proposed result.
struct ProposedResultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    let opened = try clinic.openCase("Antrean obat")
    _ = try clinic.log(on: [opened])
    _ = try clinic.casebook.stepCase(
      opened.id, "propose-closing", StepGrounds(result: "answered"), by: clinic.fitri, at: SampleClinic.now)
  }

  private func run(_ line: String, as login: String = "rina", after days: Int64 = 0) -> (ExitCode, Written) {
    let later = SampleClinic.now.adding(milliseconds: days * 86_400_000)
    var (desk, written) = desk(
      catalog: .klinik, clock: { later }, databasePath: folder.file("klinik.db"), login: login)
    return (dispatch(line.split(separator: " ").map(String.init), at: &desk), written)
  }

  @Test func `an innovator confirms the proposed result and no other`() {
    let (code, written) = run("case confirm KI-1 --result became-an-innovation --lang en")

    #expect(code == .refused)
    #expect(
      written.errors == """
        KI-2026-0001 is proposed to end as “answered”; you can confirm that result and no other. If it is not right, \
        say so: klinik case step KI-2026-0001 not-finished-yet

        """)
    #expect(run("case confirm KI-1 --result answered").0 == .done)
  }

  @Test func `who records an oral confirmation may choose another result`() {
    #expect(run("case confirm KI-1 --result became-an-innovation", as: "fitri").0 == .done)
  }

  @Test func `the status asks for the answer and names both ways`() {
    let (_, written) = run("status --lang en")

    for part in [
      "Confirm the proposed result “answered”, or say that it is not finished yet", "Thu 22 Oct 2026",
      "klinik case step KI-2026-0001 confirm", "klinik case step KI-2026-0001 not-finished-yet",
      "After that day the clinic may close it without an answer.",
    ] {
      #expect(written.output.contains(part), "\(written.output)")
    }
  }

  @Test(arguments: [0, 7, 12])
  func `the answer stands among what is the innovator's turn, before its day and after`(_ days: Int64) throws
  {
    let (_, written) = run("today --lang en", after: days)

    let own = try #require(written.output.firstRange(of: "YOUR TURN"))
    let asked = try #require(
      written.output.firstRange(of: "Antrean obat: agree to"), "\(written.output)")
    #expect(own.upperBound < asked.lowerBound)
    #expect(written.output.ranges(of: "Antrean obat: ").count == 1)
  }

  @Test func `the text asks for one of two words`() {
    let (_, written) = run("status KI-1 --chat", as: "fitri")

    #expect(
      written.output.contains(
        "Kami mengusulkan pendampingan ini selesai dengan hasil: terjawab. "
          + "Mohon balas SETUJU atau BELUM paling lambat Kamis 22 Okt 2026."), "\(written.output)")
  }

  @Test func `the team's own texts are addressed to who asks and name no phone`() {
    let (_, written) = run("status KI-1 --chat")

    #expect(written.output.hasPrefix("Bapak/Ibu Rina Astuti,"))
    #expect(written.errors.isEmpty)
  }
}
