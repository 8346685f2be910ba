import Commands
import Domain
import TestSupport
import Testing

/// Dates without their year where a day to come is asked for. The desk's day is 15 October 2026.
struct GoneDayTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.log(on: [try clinic.openCase()])
  }

  private func run(_ words: [String]) -> (ExitCode, String) {
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, clock: { SampleClinic.now },
      databasePath: folder.file("klinik.db"))
    let code = dispatch(words, at: &desk)
    return (code, written.output + written.errors)
  }

  @Test(arguments: [
    ["session", "plan", "1", "mentoring", "--at", "9.00", "--date"],
    ["case", "pause", "1", "--reason", "Anggaran", "--until"],
    ["followup", "add", "1", "Foto", "--due"],
  ])
  func `a date that has just gone by is not taken for next year's`(words: [String]) {
    let (refused, told) = run(words + ["12/10"])

    #expect(refused != .done)
    #expect(
      told.contains(
        "Senin 12 Okt 2026 sudah lewat. Bila maksudnya Selasa 12 Okt 2027, tulis dengan tahunnya."), "\(told)"
    )
    #expect(run(words + ["12/10", "--lang", "en"]).1.contains("Mon 12 Oct 2026 is over."))
    #expect(run(words + ["12/3"]).0 == .done)
  }
}
