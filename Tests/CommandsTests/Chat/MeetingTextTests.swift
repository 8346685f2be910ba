import Commands
import Domain
import Storage
import TestSupport
import Testing

/// What a text says of meetings, and of where a case went.
struct MeetingTextTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let opened: CaseFile

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    opened = try clinic.openCase("Antrean obat")
    _ = try clinic.casebook.editCase(
      opened.id, CaseChange(newParticipants: [clinic.dewi.person]), by: clinic.fitri, at: SampleClinic.now)
  }

  private func text(_ line: String, as login: String = "fitri") -> String {
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"), login: login)
    _ = dispatch(line.split(separator: " ").map(String.init), at: &desk)
    return written.log
  }

  @Test func `only who was there is thanked`() throws {
    _ = try clinic.log(
      on: [opened], attendance: [clinic.sari.person: .mentor, clinic.dewi.person: .innovator])

    let absent = text("sesi lihat SS-1 --chat --kepada rina")
    #expect(absent.hasPrefix("Bapak/Ibu Rina Astuti, berikut hasil konsultasi “Antrean obat”"), "\(absent)")
    #expect(text("sesi lihat SS-1 --chat --kepada dewi").contains("terima kasih atas kehadiran Bapak/Ibu"))
  }

  @Test func `a meeting on the net says so and gives its link`() throws {
    var draft = SessionDraft(
      kind: .mentoring, day: SampleClinic.today.adding(days: 1),
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [opened.id])
    draft.channel = .online
    draft.place = "https://rapat.contoh.id/j/123"
    _ = try clinic.casebook.planSession(draft, by: clinic.fitri, at: SampleClinic.now)

    let told = text("sesi lihat SS-1 --chat")

    #expect(told.contains("secara daring, tautan: https://rapat.contoh.id/j/123."), "\(told)")
  }

  @Test func `a case that was referred says to whom`() throws {
    _ = try clinic.casebook.stepCase(
      opened.id, "refer", StepGrounds(reason: "Soal hukum", recipient: "Bagian Hukum Setda"),
      by: clinic.fitri,
      at: SampleClinic.now)

    #expect(text("status KI-1 --chat").contains("Dirujuk ke Bagian Hukum Setda."))
  }

  @Test func `a member of the team who asks is spoken to`() {
    let told = text("status KI-1 --chat", as: "dewi")

    #expect(told.hasPrefix("Bapak/Ibu Dewi Lestari,"), "\(told)")
    #expect(!told.contains("Nomor HP"))
  }

  @Test func `a class that belongs to no case names what else can be sent`() throws {
    _ = try clinic.log(.class)

    #expect(text("sesi lihat SS-1 --chat").contains("klinik sesi lihat SS-2026-0001 --html"))
  }

  /// A plan of today, made in the morning; a test looks at it at half past three.
  private func plan(at clock: String) throws {
    var draft = SessionDraft(
      kind: .mentoring, day: SampleClinic.today,
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [opened.id])
    draft.clock = Clock(clock)
    _ = try clinic.casebook.planSession(
      draft, by: clinic.fitri, at: SampleClinic.now.adding(milliseconds: -8 * 3_600_000))
  }

  @Test(arguments: [("09.00", false), ("15.31", true)])
  func `what is over is not the next meeting`(clock: String, isNext: Bool) throws {
    try plan(at: clock)

    #expect(text("status KI-1 --chat").contains("Pertemuan berikutnya") == isNext)
    #expect(text("status KI-1").contains("pukul \(clock)") == isNext, "\(text("status KI-1"))")
  }

  @Test(arguments: [("09.00", false), ("15.31", true)])
  func `nobody is invited to what is over`(clock: String, isInvited: Bool) throws {
    try plan(at: clock)

    let told = text("sesi lihat SS-1 --chat")

    #expect(told.contains("mengundang") == isInvited, "\(told)")
    #expect(told.contains("belum dicatat") != isInvited, "\(told)")
  }

  @Test func `nobody is invited to a day that is over`() throws {
    let draft = SessionDraft(
      kind: .mentoring, day: SampleClinic.today.adding(days: -1),
      attendance: [clinic.sari.person: .mentor, clinic.rina.person: .innovator], cases: [opened.id])
    _ = try clinic.casebook.planSession(
      draft, by: clinic.fitri, at: SampleClinic.now.adding(milliseconds: -48 * 3_600_000))

    #expect(text("sesi lihat SS-1 --chat").contains("belum dicatat"))
  }
}
