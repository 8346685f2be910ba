import Commands
import Domain
import Storage
import TestSupport
import Testing

/// A plain `undo` means what was done just now; what was done long ago is asked back.
struct OldUndoTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  /// Fitri opens a case; the clinic's last unit is hers.
  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.casebook.openCase(CaseDraft(title: "Antrean obat"), by: clinic.fitri, at: SampleClinic.now)
  }

  @Test func `an hour later it is still done unasked`() throws {
    let (code, written) = run(["undo"], minutesLater: 60)

    #expect(code == .done, "\(written.errors)")
    #expect(try cases() == 0)
  }

  @Test(arguments: [61, 24 * 60, 30 * 24 * 60])
  func `later it is refused where nobody can be asked, with the line that does it`(_ minutes: Int) throws {
    let (code, written) = run(["undo"], minutesLater: minutes)

    #expect(code == .refused)
    let number = try last()
    #expect(
      written.errors
        == "Perubahan Anda yang terakhir nomor \(number), Kamis 15 Okt 2026 15.30, membuka kasus: "
        + "KI-2026-0001. Bila itu yang dimaksud: klinik urungkan \(number)\n")
    #expect(try cases() == 1)
  }

  @Test func `with its number it is undone however long ago it was`() throws {
    let (code, written) = run(["undo", "\(try last())"], minutesLater: 30 * 24 * 60)

    #expect(code == .done, "\(written.errors)")
    #expect(try cases() == 0)
  }

  @Test(arguments: [("y", 0), ("", 1), ("n", 1)])
  func `on a terminal it is asked, and Enter leaves it`(_ answer: String, _ left: Int) throws {
    let (code, written) = run(["undo"], typing: [answer], minutesLater: 24 * 60)

    #expect(code == (left == 0 ? .done : .refused))
    #expect(written.errors.contains("KI-2026-0001. Urungkan? [y/T]"))
    #expect(try cases() == left)
  }

  @Test func `what was undone is not offered again`() throws {
    #expect(run(["undo"], minutesLater: 1).0 == .done)

    let (code, written) = run(["undo"], minutesLater: 2)

    #expect(code == .refused)
    #expect(written.errors.hasPrefix("Tidak ada pekerjaan Anda yang dapat diurungkan."), "\(written.errors)")
  }

  private func run(
    _ words: [String], typing answers: [String] = [], minutesLater minutes: Int
  ) -> (ExitCode, Written) {
    var (desk, written) = desk(
      typing: answers, isTerminal: !answers.isEmpty, catalog: .klinik,
      clock: { SampleClinic.now.adding(milliseconds: Int64(minutes) * 60_000) },
      databasePath: folder.file("klinik.db"))
    return (dispatch(words, at: &desk), written)
  }

  private func cases() throws -> Int {
    try clinic.casebook.cases(CaseFilter(), by: clinic.admin).total
  }

  private func last() throws -> Int64 {
    var filter = HistoryFilter()
    filter.limit = 1
    return try #require(try clinic.casebook.history(filter, by: clinic.admin).units.first).seq
  }
}
