import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Two lines of one name on a list of attendance: one person twice, or two people.
struct NamesakeTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.log(.class, attendance: [clinic.sari.person: .mentor])
  }

  private func attend(
    _ words: [String], typing typed: [String] = [], isTerminal: Bool = false
  ) -> (code: ExitCode, text: String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, language: .indonesian, catalog: .klinik,
      databasePath: folder.file("klinik.db"))
    let code = dispatch(["kelas", "hadir", "SS-1"] + words, at: &desk)
    return (code, written.output + written.errors)
  }

  private func list(_ lines: String...) throws -> String {
    try lines.joined(separator: "\n").write(
      toFile: folder.file("daftar.txt"), atomically: true, encoding: .utf8)
    return folder.file("daftar.txt")
  }

  private func innovators() throws -> [String] {
    let code = try #require(Code(.session, year: 2026, number: 1))
    return try clinic.casebook.session(code, by: clinic.fitri).attendance
      .filter { $0.part == .innovator }.map(\.name)
  }

  @Test func `two newcomers of one name are refused, each with its line`() throws {
    let (code, text) = attend(["--dari", try list("Nurlina", "Baso Tenri", "Nurlina"), "--baru"])

    #expect(code == .refused, "\(text)")
    #expect(text.contains("  3  Nurlina"), "\(text)")
    #expect(text.contains("nomor 1"), "\(text)")
    #expect(try innovators().isEmpty)
  }

  @Test func `somebody known who stands there twice is refused`() throws {
    let (code, text) = attend(["--dari", try list("1. Rina Astuti", "2. Rina Astuti, S.KM")])

    #expect(code == .refused, "\(text)")
    #expect(text.contains("  2  Rina Astuti, S.KM"), "\(text)")
    #expect(try innovators().isEmpty)
  }

  @Test func `a name on the line and in the file is one name too`() throws {
    let file = try list("Nurlina", "Baso Tenri")

    #expect(attend(["Nurlina", "--dari", file, "--baru"]).code == .refused)
    #expect(try innovators().isEmpty)
  }

  @Test func `the same code twice is the same person`() throws {
    let code = try clinic.casebook.person(clinic.rina.person, by: clinic.fitri).code.text

    #expect(attend([code + ",", code]).code == .done)
    #expect(try innovators() == ["Rina Astuti, S.KM"])
  }

  @Test func `newcomers of one name and two units are two people`() throws {
    let file = try list("Nurlina; Puskesmas Melati", "Nurlina; SDN 12 Kenari")

    let (code, text) = attend(["--dari", file, "--baru"])

    #expect(code == .done, "\(text)")
    #expect(try innovators() == ["Nurlina", "Nurlina"])
  }

  @Test func `whoever says so adds both`() throws {
    let (code, text) = attend(["--dari", try list("Nurlina", "Nurlina"), "--baru", "--ya"])

    #expect(code == .done, "\(text)")
    #expect(try innovators() == ["Nurlina", "Nurlina"])
  }

  @Test(arguments: [("y", ["Nurlina", "Nurlina"]), ("t", ["Nurlina"])])
  func `at a terminal it is asked`(answer: String, expected: [String]) throws {
    let (code, text) = attend(["Nurlina,", "Nurlina", "--baru"], typing: [answer], isTerminal: true)

    #expect(code == .done, "\(text)")
    #expect(text.contains("dua kali"), "\(text)")
    #expect(try innovators() == expected)
  }

  @Test func `what is said to do next fits the doubt`() throws {
    #expect(attend(["Nurlina"]).text.contains("Nama belum jelas; tidak ada yang disimpan"))
    #expect(attend(["Nurlina"]).text.contains("--baru"))
    let twice = attend(["--dari", try list("Nurlina", "Baso Tenri", "Nurlina"), "--baru"]).text
    #expect(twice.contains("1 dari 3 nama belum jelas"))
    #expect(!twice.contains("--baru"), "\(twice)")
  }

  @Test func `head and foot of a list are skipped and told, and nobody is made of them`() throws {
    let file = try list(
      "DAFTAR HADIR KELAS INOVASI", "Hari/tanggal: Selasa, 3 November 2026", "Tempat : Aula", "No Nama",
      "No;Nama;Instansi;Tanda tangan", "1. Nurlina", "2. HADI NAMA", "3. Total Suharto", "Jumlah: 12", "14",
      "Makassar, 3 Nov", "Mengetahui")

    let (code, text) = attend(["--dari", file, "--baru", "--ya"])

    #expect(code == .done, "\(text)")
    #expect(text.contains("baris 1 “DAFTAR HADIR KELAS INOVASI”"), "\(text)")
    #expect(text.contains("baris 12 “Mengetahui”"), "\(text)")
    #expect(try innovators() == ["Nurlina", "HADI NAMA", "Total Suharto"])
  }

  @Test func `a line that may be no name is a doubt until it is confirmed`() throws {
    let file = try list("Nurlina", "Peserta Baru", "Baso 2")

    let (code, text) = attend(["--dari", file, "--baru"])

    #expect(code == .refused, "\(text)")
    #expect(text.contains("2 dari 3 nama belum jelas"), "\(text)")
    #expect(attend(["--dari", file, "--baru", "--ya"]).code == .done)
    #expect(try innovators() == ["Nurlina", "Peserta Baru", "Baso 2"])
  }

  @Test func `a list of nothing but head and foot holds no name`() throws {
    let (code, text) = attend(["--dari", try list("DAFTAR HADIR", "No Nama"), "--baru"])

    #expect(code == .refused)
    #expect(text.contains("tidak berisi nama"), "\(text)")
  }
}
