import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// What was typed is kept, or refused; never dropped, and never put where it was not meant.
struct TypedTextTests {
  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let caseFile: CaseFile

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    caseFile = try clinic.openCase()
  }

  private func run(
    _ words: [String], typing typed: [String] = [], isTerminal: Bool = false, editor: String? = nil
  ) -> (code: ExitCode, text: String) {
    var (desk, written) = desk(
      typing: typed, isTerminal: isTerminal, language: .indonesian, catalog: .klinik,
      databasePath: folder.file("klinik.db"),
      environment: editor.map { ["EDITOR": $0, "HOME": folder.file("")] } ?? [:])
    let code = dispatch(words, at: &desk)
    return (code, written.output + written.errors)
  }

  @Test func `a case without a problem is given one in the editor`() throws {
    let (code, text) = run(
      ["kasus", "ubah", "1", "--tulis"], isTerminal: true, editor: "sh -c 'echo Antre dua jam > $0'")

    #expect(code == .done, "\(text)")
    #expect(try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).problem == "Antre dua jam")
  }

  @Test func `a plan keeps the advice that was typed, and takes one length`() throws {
    let plan = ["sesi", "jadwal", "1", "mentoring", "--tanggal", "besok", "--jam", "9"]

    let (code, text) = run(plan + ["45m", "--saran", "bawa denah"])
    #expect(code == .done, "\(text)")
    var filter = SessionFilter()
    filter.states = [.planned]
    let planned = try #require(try clinic.casebook.sessions(filter, by: clinic.fitri).sessions.first)
    #expect(planned.advice == "bawa denah")

    #expect(run(plan + ["45m", "--menit", "60m"]).code != .done)
  }

  @Test func `standard input gives one text, not two`() throws {
    _ = try clinic.log(on: [caseFile], note: "Yang lama")

    let (code, text) = run(["sesi", "ubah", "SS-1", "--saran", "-", "--catatan", "-"], typing: ["surat"])

    #expect(code != .done)
    #expect(text.contains("hanya satu opsi"), "\(text)")
  }

  @Test func `a session logged twice is refused with a yes too`() {
    let line = ["sesi", "catat", "KI-1", "mentoring", "45m", "--ya"]

    #expect(run(line).code == .done)
    #expect(run(line).code == .refused)
    #expect(run(line + ["--tetap"]).code == .done)
  }

  @Test func `a plan of another kind is not taken up unasked`() throws {
    _ = run(["sesi", "jadwal", "1", "mentoring", "--tanggal", "hari-ini", "--jam", "16"])

    let (code, text) = run(["sesi", "catat", "KI-1", "asistensi", "25m"])
    #expect(code == .done, "\(text)")

    var filter = SessionFilter()
    filter.states = [.planned]
    #expect(try clinic.casebook.sessions(filter, by: clinic.fitri).total == 1)
  }

  @Test func `what cannot be paused or closed is refused before anything is asked`() throws {
    _ = run(["kasus", "tarik", "1", "--alasan", "Batal"])

    for words in [["kasus", "tunda", "1"], ["kasus", "tutup", "1"]] {
      let (code, text) = run(words, isTerminal: true)
      #expect(code == .refused, "\(text)")
      #expect(!text.contains("?"), "\(text)")
    }
  }

  @Test(arguments: [
    (["tutup", "--hasil", "terjawab", "--sampai", "2026-12-04"], "Tutup", "--sampai"),
    (["tunda", "--alasan", "x", "--sampai", "2026-12-04", "--hasil", "terjawab"], "Tunda", "--hasil"),
    (["tarik", "--alasan", "x", "--penerima", "Biro Hukum"], "Tarik", "--penerima"),
  ])
  func `a step refuses what it does not ask for`(words: [String], step: String, option: String) throws {
    _ = try clinic.log(on: [caseFile])

    let (code, text) = run(["kasus", "langkah", "1"] + words)

    #expect(code == .usage, "\(text)")
    #expect(text.contains("“\(step)” tidak memakai \(option)"), "\(text)")
    let detail = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri)
    #expect(detail.summary.status.code == "active")
  }

  @Test func `what belongs to a step is refused where none is named`() {
    let (code, text) = run(["kasus", "langkah", "1", "--hasil", "terjawab"])

    #expect(code == .usage, "\(text)")
    #expect(text.contains("--hasil dan LANGKAH dipakai bersama"), "\(text)")
  }

  @Test func `a result may be given with any step that ends a case`() throws {
    _ = try clinic.log(on: [caseFile])

    let (code, text) = run(
      ["kasus", "langkah", "1", "tarik", "--alasan", "Pindah tugas", "--hasil", "terjawab"])

    #expect(code == .done, "\(text)")
    #expect(try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).result?.code == "answered")
  }

  @Test func `a follow-up that may not be added is refused before its day is asked for`() {
    #expect(run(["tl", "tambah", "KI-9", "Kirim denah"], isTerminal: true).text.contains("?") == false)
    _ = run(["kasus", "tarik", "1", "--alasan", "Batal"])

    let (code, text) = run(["tl", "tambah", "1", "Kirim denah"], isTerminal: true)

    #expect(code == .refused, "\(text)")
    #expect(!text.contains("Kapan"), "\(text)")
  }

  @Test(arguments: [
    ["kasus", "buka", "Arsip desa", "--masalah", "-", "--tulis"],
    ["kasus", "ubah", "1", "--masalah", "-", "--tulis"],
    ["sesi", "catat", "KI-1", "mentoring", "45m", "--catatan", "-", "--tulis"],
    ["sesi", "jadwal", "KI-1", "mentoring", "--tanggal", "besok", "--catatan", "-", "--tulis"],
    ["sesi", "ubah", "SS-1", "--catatan", "-", "--tulis"],
  ])
  func `a text comes from one place, not two`(words: [String]) throws {
    _ = try clinic.log(on: [caseFile])

    let (code, text) = run(words, typing: ["surat"], editor: "sh -c 'echo lain > $0'")

    #expect(code == .usage, "\(text)")
    #expect(text.contains(" - dan --tulis tidak dapat dipakai bersama"), "\(text)")
  }

  @Test(arguments: [
    (["kasus", "rujuk", "1", "Biro", "Hukum"], "Soal hukum"), (["kasus", "tarik", "1"], "Pindah tugas"),
  ])
  func `the reason that a step needs is asked for`(words: [String], reason: String) throws {
    let (code, text) = run(words, typing: [reason], isTerminal: true)

    #expect(code == .done, "\(text)")
    #expect(text.contains("Apa alasannya"), "\(text)")
    let shown = run(["kasus", "lihat", "1"]).text
    #expect(shown.contains(reason), "\(shown)")
    #expect(run(words).code == .refused)
  }

  @Test func `a reason is not asked for where the step may not be taken`() {
    _ = run(["kasus", "tarik", "1", "--alasan", "Batal"])

    let (code, text) = run(["kasus", "rujuk", "1", "Biro Hukum"], isTerminal: true)

    #expect(code == .refused, "\(text)")
    #expect(!text.contains("Apa alasannya"), "\(text)")
  }

  @Test(arguments: [
    (["kasus", "buka", "Arsip desa", "--tulis"], "--masalah"),
    (["kasus", "ubah", "1", "--tulis"], "--masalah"),
    (["sesi", "catat", "KI-1", "mentoring", "45m", "--tulis"], "--catatan"),
  ])
  func `without an editor the option is named that takes the text`(words: [String], option: String) {
    let (code, text) = run(words)

    #expect(code == .usage, "\(text)")
    for name in ["--masalah", "--catatan"] { #expect(text.contains(name) == (name == option), "\(text)") }
  }

  @Test(arguments: [["1", "mentoring"], ["--menit", "45m"], ["--baru", "Arsip"]])
  func `a page of the guest book says itself what came in`(more: [String]) {
    let (code, text) = run(["sesi", "catat", "--dari", "/tmp/tidak-ada.txt"] + more)

    #expect(code == .usage, "\(text)")
    #expect(text.contains("--dari"), "\(text)")
    #expect(!text.contains("berlebih"), "\(text)")
  }
  @Test func `a word that begins a choice is that choice before it is a no`() throws {
    _ = try clinic.log(on: [caseFile])

    let (code, text) = run(["kasus", "tutup", "1"], typing: ["tidak"], isTerminal: true)

    #expect(code == .done, "\(text)")
    #expect(text.contains("idak dilanjutkan"), "\(text)")
  }

  @Test func `a text that a colleague changed meanwhile is not overwritten`() throws {
    var change = CaseChange()
    change.problem = "Yang lama"
    _ = try clinic.casebook.editCase(caseFile.id, change, by: clinic.fitri, at: SampleClinic.now)
    let other = clinic
    let id = caseFile.id
    var (desk, written) = desk(
      isTerminal: true, language: .indonesian, catalog: .klinik,
      clock: {
        // The clock is read once the editor has ended.
        var change = CaseChange()
        change.problem = "Punya rekan \(Int.random(in: 0..<1_000_000))"
        _ = try? other.casebook.editCase(id, change, by: other.sari, at: SampleClinic.now)
        return SampleClinic.now
      },
      databasePath: folder.file("klinik.db"),
      environment: ["EDITOR": "sh -c 'echo Punya saya > $0'", "HOME": folder.file("")])

    let code = dispatch(["kasus", "ubah", "1", "--tulis"], at: &desk)

    #expect(code == .conflict, "\(written.errors)")
    let problem = try clinic.casebook.caseDetail(caseFile.code, by: clinic.fitri).problem
    #expect(problem?.hasPrefix("Punya rekan") == true)
  }
}
