import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Lines whose words stand in another order than they are typed, and what they are told.
struct MisplacedTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat", participants: [clinic.rina.person]), by: clinic.admin,
      at: SampleClinic.now)
  }

  private func run(_ line: String) throws -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))
    let code = dispatch(try split(line), at: &desk)
    return (code, written.output, written.errors)
  }

  @Test(arguments: [
    ("kasus KI-1 tutup", "klinik kasus tutup KI-1"),
    ("KI-1 tutup --hasil terjawab", "klinik kasus tutup KI-1 --hasil terjawab"),
    ("tutup KI-1", "klinik kasus tutup KI-1"),
    ("kasus KI-1 tunda", "klinik kasus tunda KI-1"),
    ("TL-3 selesai", "klinik tindak-lanjut selesai TL-3"),
  ])
  func `the line that was meant is shown, and nothing done`(line: String, meant: String) throws {
    let answer = try run(line)

    #expect(answer.code == .usage)
    #expect(answer.errors.contains("Maksud Anda: \(meant)\n"), "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: ["kasus KI-1 wxyz", "wxyz KI-1", "kasus wxyz KI-1", "kasus lihat KI-1 tutup"])
  func `what resembles nothing is not guessed`(line: String) throws {
    let answer = try run(line)

    #expect(answer.code == .usage)
    #expect(!answer.errors.contains("Maksud Anda: klinik"))
  }

  @Test(arguments: ["sesi catat KI-1 konsultasi ?", "catat KI-1 konsultasi ?", "catat ?"])
  func `a question mark at the end explains, whatever is typed so far`(line: String) throws {
    let answer = try run(line)

    #expect(answer.code == .done)
    #expect(answer.output.contains("klinik sesi catat"))
  }

  @Test func `an edit of nothing names the help of its own noun`() throws {
    let answer = try run("kasus ubah KI-1")

    #expect(answer.code == .refused)
    #expect(answer.errors.contains("klinik bantuan kasus ubah"))
  }

  @Test func `a number of rows that is refused says which would be taken`() throws {
    #expect(try run("kasus daftar --paling-banyak 0").errors.contains("1 sampai 1.000.000"))
  }

  @Test func `the workflow alone is shown`() throws {
    let bare = try run("alur")

    #expect(bare.code == .done)
    #expect(try bare.output == run("alur lihat").output)
  }

  @Test func `an ambiguous status is answered with those that it may be`() throws {
    let answer = try run("kasus daftar --status menunggu")

    #expect(answer.code == .usage)
    #expect(answer.errors.contains("menunggu-"))
    #expect(!answer.errors.contains("selesai"))
  }

  @Test(arguments: [
    "sesi catat KI-1 bimtek 1:30 --kanal wa",
    "sesi catat KI-1 pendampingan --menit \"setengah jam\" --kanal telp",
    "sesi catat KI-1 konsultasi --menit sejam --kanal telepon",
  ])
  func `words of the counter are understood`(line: String) throws {
    let answer = try run(line)

    #expect(answer.code == .done, "\(answer.errors)")
  }
}
