import Commands
import Domain
import Testing

/// Days that a report cannot answer for are refused before anything is read.
struct ReportDaysTests {
  @Test(arguments: [
    (["--from", "2026-10-10", "--to", "2026-10-01"], "the first day is after the last"),
    (["--from", "2026-10-10", "--as-of", "2026-10-01"], "--as-of lies before --from"),
    (["--from", "2027-01-01"], "is still to come"), (["--to", "2027-01-01"], "is still to come"),
    (["--as-of", "2027-01-01"], "is still to come"), (["--as-of", "2027-01-01T10:00"], "is still to come"),
  ])
  func `days that cannot be are refused with the reason`(options: [String], reason: String) throws {
    let clinic = try ReceiptClinic.empty()

    let (code, written) = clinic.answer(["report", "throughput", "--lang", "en"] + options)

    #expect(code == .usage)
    #expect(written.errors.contains(reason), "\(written.errors)")
  }

  @Test(arguments: ["minggu", "pekan", "week"])
  func `a week has two words in Indonesian`(word: String) throws {
    let clinic = try ReceiptClinic.empty()

    #expect(clinic.run("report", "throughput", "--by", word) == .done)
  }
}
