import Commands
import Domain
import Storage
import TestSupport
import Testing

/// Options that contradict one another are refused; none is dropped in silence.
struct ContradictionTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.log(on: [try clinic.openCase()])
  }

  private func run(_ line: String) -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"), login: "admin")
    let code = dispatch(line.split(separator: " ").map(String.init), at: &desk)
    return (code, written.output, written.errors)
  }

  @Test(arguments: [
    ("sesi lihat SS-1 --baris --json", "--baris dan --json"),
    ("sesi lihat SS-1 --baris --csv", "--baris dan --csv"),
    ("sesi lihat SS-1 --baris --chat", "--baris dan --chat"),
    ("sesi daftar --saya --orang rina", "--saya dan --orang"),
    ("hari-ini --saya --orang sari", "--saya dan --orang"),
    ("kalender libur 2026-12-24 --cuti-bersama --hari-kerja", "--cuti-bersama dan --hari-kerja"),
    ("kalender libur 2026-12-24 --lepas --hari-kerja", "--lepas dan --hari-kerja"),
    ("kalender libur 2026-12-24 --lepas --cuti-bersama", "--lepas dan --cuti-bersama"),
  ])
  func `two options that say two things are refused`(_ line: String, _ both: String) {
    let answer = run(line)

    #expect(answer.code == .usage, "\(answer)")
    #expect(answer.errors.contains("\(both) tidak dapat dipakai bersama"), "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: [
    ("sesi ubah SS-1 --catatan satu --catatan dua", "--catatan"),
    ("sesi ubah SS-1 --catatan satu --note dua", "--note"),
    ("sesi ubah SS-1 --tempat=Aula --tempat Loket", "--tempat"),
    ("sesi daftar --dari 2026-10-01 --dari 2026-09-01", "--dari"),
    ("catat KI-1 coaching 30m --jam 9 --jam 10", "--jam"),
    ("kasus buka Arsip --masalah - --masalah -", "--masalah"),
  ])
  func `an option of one value is given once`(_ line: String, _ option: String) {
    let answer = run(line)

    #expect(answer.code == .usage, "\(answer)")
    #expect(answer.errors.contains("\(option) disebut lebih dari satu kali"), "\(answer.errors)")
  }

  @Test(arguments: [
    "sesi ubah SS-1 --orang dewi --orang budi", "sesi ubah SS-1 --tempat --catatan --ya",
    "sesi ubah SS-1 --catatan satu --tempat Aula", "kasus buka Arsip -- --masalah --masalah",
  ])
  func `several values, and words that only look like options, are no repetition`(_ line: String) {
    #expect(!run(line).errors.contains("lebih dari satu kali"))
  }

  @Test(arguments: ["kalender ekspor --json", "kalender ekspor --csv", "paket salin kasus --json"])
  func `what is plain text has no other format`(_ line: String) {
    let answer = run(line)

    #expect(answer.code == .usage, "\(answer)")
    #expect(answer.errors.contains("hanya menjawab sebagai teks biasa"), "\(answer.errors)")
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: [
    "sesi lihat SS-1 --baris", "sesi daftar --saya", "hari-ini --orang sari", "kalender ekspor",
    "kalender libur 2026-12-24 --hari-kerja",
  ])
  func `each alone is taken`(_ line: String) {
    #expect(run(line).code == .done)
  }
}
