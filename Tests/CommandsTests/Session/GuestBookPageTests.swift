import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// A page of the guest book, taken through the command that people type.
struct GuestBookPageTests {
  /// A line that cannot be taken, what is told of it, and the line as it was meant.
  struct Slip: Sendable {
    let line: String
    let reason: String
    let mended: String
  }

  static let slips = [
    Slip(
      line: "kasus 1 bu Rina 45 menit", reason: "Konsultasi, asistensi, mentoring, coaching?",
      mended: "kasus 1 coaching bu Rina 45 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina", reason: "Berapa lama?",
      mended: "kasus 1 konsultasi bu Rina 21 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 0 menit", reason: "0 menit bukan lama sesi",
      mended: "kasus 1 konsultasi bu Rina 22 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 10000 menit", reason: "10000 menit bukan lama sesi",
      mended: "kasus 1 konsultasi bu Rina 23 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 20 menit atau 25 menit", reason: "Lamanya 20 atau 25 menit?",
      mended: "kasus 1 konsultasi bu Rina 24 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina tgl 31/2 20 menit",
      reason: "tgl 31/2 tidak ada dalam kalender. Hari apa?",
      mended: "kasus 1 konsultasi bu Rina tgl 13/10 20 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 31 feb 20 menit",
      reason: "31 feb tidak ada dalam kalender. Hari apa?",
      mended: "kasus 1 konsultasi bu Rina 12 okt 20 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina minggu lalu 20 menit", reason: "Hari apa?",
      mended: "kasus 1 konsultasi bu Rina jumat lalu 20 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina jam 11-9", reason: "jam 11-9: selesai sebelum mulai. Jam berapa?",
      mended: "kasus 1 konsultasi bu Rina jam 9-11"),
    Slip(
      line: "kasus 1 konsultasi bu Rina jam 25 20 menit", reason: "Tidak ada jam 25. Jam berapa?",
      mended: "kasus 1 konsultasi bu Rina jam 15 20 menit"),
    Slip(
      line: "kasus 77 konsultasi bu Rina 20 menit", reason: "Tidak ada kasus 77. Yang mana?",
      mended: "kasus 1 konsultasi bu Rina 25 menit"),
    Slip(
      line: "kasus 2 konsultasi bu Rina 20 menit", reason: "KI-2026-0002 sudah selesai sejak",
      mended: "kasus 1 konsultasi bu Rina 26 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Zaenab 20 menit", reason: "bu Zaenab belum dikenal. Orang baru?",
      mended: "kasus 1 konsultasi bu Rina 27 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 20 menit tgl 5 mei 1999", reason: "sebelum tahun 2000",
      mended: "kasus 1 konsultasi bu Rina 28 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 20 menit tgl 5 mei 2031", reason: "lebih dari setahun lagi",
      mended: "kasus 1 konsultasi bu Rina 29 menit"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 20 menit soal \u{1B}[31mmerah", reason: "karakter kendali",
      mended: "kasus 1 konsultasi bu Rina 31 menit soal merah"),
    Slip(
      line: "kasus 1 konsultasi bu Rina 30 menit, TL bu Rina kirim foto",
      reason: "Batasnya kapan: kirim foto?",
      mended: "kasus 1 konsultasi bu Rina 32 menit, TL bu Rina kirim foto senin depan"),
    Slip(
      line: "hanya dia yang datang", reason: "Kasus yang mana?", mended: "kasus 1 konsultasi bu Rina 33 menit"
    ),
    Slip(
      line: "pak Yusuf tidak datang jam 10", reason: "Kasus yang mana?",
      mended: "kasus 1 konsultasi bu Rina 34 menit"),
    // The same as the first good line of the page.
    Slip(line: good(1), reason: "Sama dengan baris 1", mended: "kasus 1 konsultasi bu Rina 35 menit"),
  ]

  static func good(_ number: Int) -> String {
    let kinds = ["konsultasi", "asistensi", "mentoring", "coaching"]
    return
      "kemarin jam \(8 + number % 8).\(10 + number % 50) kasus 1 \(kinds[number % 4]) bu Rina \(10 + number % 40) "
      + "menit soal hal nomor \(number)"
  }

  /// Every 25th line is a slip, or what was meant.
  static func page(_ text: (Slip) -> String) -> [String] {
    (1...500).map { $0 % 25 == 0 ? text(slips[$0 / 25 - 1]) : good($0) }
  }

  private let folder: TemporaryFolder
  private let clinic: SampleClinic

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.openCase()
    let old = try clinic.openCase("Kasus lama")
    _ = try clinic.log(on: [old])
    #expect(dispatched(["case", "close", old.code.text, "--result", "answered"]).0 == .done)
  }

  private func take(_ bytes: [UInt8]) throws -> (ExitCode, Written) {
    let path = folder.file("buku.txt")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return take(path)
  }

  private func take(_ lines: [String], typing typed: [String]) throws -> (ExitCode, Written) {
    let path = folder.file("buku.txt")
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    return dispatched(["session", "log", "--from", path], typing: typed)
  }

  @Test func `at a terminal what a page leaves open is answered line by line`() throws {
    let page = ["kasus 1 bu Rina 45 menit", Self.good(2), "kasus 1 konsultasi bu Rina"]

    let (code, written) = try take(page, typing: ["y", "coaching", "20", "y"])

    #expect(code == .done, "\(written.errors)")
    #expect(written.errors.contains("2 dari 3 baris belum jelas. Jawab satu per satu sekarang?"))
    #expect(written.output.contains("Tersimpan: 3 sesi, "))
    #expect(try sessions() == 4)
    #expect(
      written.errors.range(of: "coaching, 45 menit")?.lowerBound ?? written.errors.endIndex
        < written.errors.range(of: "hal nomor 2")?.lowerBound ?? written.errors.startIndex)
  }

  @Test func `lines that stay unclear are left out only where somebody says so`() throws {
    let page = ["kasus 1 bu Rina 45 menit", Self.good(2), "kasus 2 konsultasi bu Rina 20 menit"]
    let before = try head()

    let (refused, _) = try take(page, typing: ["y", "t", ""])
    #expect(refused == .refused)
    #expect(try head() == before)

    let (code, written) = try take(page, typing: ["y", "t", "y", "y"])
    #expect(code == .done, "\(written.errors)")
    #expect(written.errors.contains("Lanjutkan dengan 1 baris yang lain dan lewati 2 baris ini?"))
    #expect(try sessions() == 2)
  }

  @Test func `below a day what is due counts from that day`() throws {
    let visit = "kasus 1 konsultasi bu Rina 20 menit"
    let page = [
      "12/10/2026", visit + ", TL foto antrean 3 hari kerja lagi", visit + " jam 9, TL denah hari ini",
    ]

    let (code, written) = try take(Array(page.joined(separator: "\n").utf8))

    #expect(code == .done, "\(written.errors)")
    #expect(written.errors.contains("foto antrean, batas Kamis 15 Okt 2026"))
    #expect(written.errors.contains("denah, batas Senin 12 Okt 2026"))
  }

  @Test func `below a heading that is not clear no line takes the day before`() throws {
    let visit = "kasus 1 konsultasi bu Rina 20 menit"
    let page = [
      "12/10/2026", visit, "Rabu 31/2/2026", visit + " soal loket", "14/10/2026", visit + " soal SOP",
    ]
    let before = try head()

    let (code, written) = try take(Array(page.joined(separator: "\n").utf8))

    #expect(code == .refused)
    #expect(written.errors.contains("Hari apa yang dimaksud?"))
    #expect(written.errors.contains("Harinya mengikuti baris 3, yang belum jelas."))
    #expect(try head() == before)
  }

  @Test func `a table is taken with its head, its rules and the numbers of its rows`() throws {
    let table = """
      | No | Nama | Unit | Layanan | Lama | Perihal |
      |----|------|------|---------|------|---------|
      | 2 | Rina Astuti | Puskesmas Melati | konsultasi | 20 menit | soal lomba |
      """
    let before = try head()

    let (code, written) = try take(Array(table.utf8))

    #expect(code == .done, "\(written.errors)")
    #expect(written.output.contains("Tersimpan: 1 sesi"))
    #expect(try head() != before)
  }

  @Test func `what was agreed is not dropped from a visit that did not take place`() throws {
    let before = try head()

    let (code, written) = try take(
      Array("kasus 1 coaching bu Rina tidak datang jam 10, TL telepon besok".utf8))

    #expect(code == .refused)
    #expect(written.errors.contains("hanya dari sesi yang terlaksana"))
    #expect(try head() == before)
  }

  @Test func `who did not come is noted whether it was planned here or on paper`() throws {
    let (code, written) = try take(Array("kasus 1 coaching bu Rina tidak datang jam 10".utf8))

    #expect(code == .done, "\(written.errors)")
    var filter = SessionFilter()
    filter.states = [.missed]
    #expect(try clinic.casebook.sessions(filter, by: clinic.admin).total == 1)
  }

  @Test func `an absence that stands in the book is not noted twice unasked`() throws {
    let page = Array("kasus 1 coaching bu Rina tidak datang jam 10".utf8)
    _ = try take(page)
    let before = try head()

    let (code, written) = try take(page)

    #expect(code == .refused)
    #expect(written.errors.contains("sudah tercatat"))
    #expect(try head() == before)
  }

  @Test func `why nobody came to a plan is kept with it`() throws {
    let caseFile = try clinic.openCase("Arsip")
    let draft = SessionDraft(
      kind: .coaching, day: SampleClinic.today, clock: Clock(minutes: 8 * 60), cases: [caseFile.id])
    let early = SampleClinic.now.adding(milliseconds: -20 * 3_600_000)
    let plan = try clinic.casebook.planSession(draft, by: clinic.fitri, at: early).result

    let (code, written) = try take(
      Array("kasus \(caseFile.code.number) coaching tidak datang, sakit".utf8))

    #expect(code == .done, "\(written.errors)")
    let kept = try clinic.casebook.session(plan.code, by: clinic.admin)
    #expect(kept.session.state == .missed)
    #expect(kept.note == "sakit")
  }

  @Test func `of two plans nobody guesses which one was missed`() throws {
    let caseFile = try clinic.openCase("Arsip")
    for hour in [8, 9] {
      let draft = SessionDraft(
        kind: .coaching, day: SampleClinic.today, clock: Clock(minutes: hour * 60), cases: [caseFile.id])
      let early = SampleClinic.now.adding(milliseconds: -20 * 3_600_000)
      _ = try clinic.casebook.planSession(draft, by: clinic.fitri, at: early)
    }

    let (code, written) = try take(Array("kasus \(caseFile.code.number) coaching bu Rina tidak datang".utf8))

    #expect(code == .refused)
    #expect(written.errors.contains("Yang ada: klinik sesi daftar --keadaan dijadwalkan"))
  }

  @Test func `a line that is longer than any session is not read`() throws {
    let line = "kasus 1 konsultasi bu Rina 20 menit" + String(repeating: ". TL foto rabu", count: 100_000)

    let (code, written) = try take(Array(line.utf8))

    #expect(code == .refused)
    #expect(
      written.errors.contains("Ini terlalu panjang untuk satu kalimat sesi: paling banyak 1000 kata."))
  }

  @Test func `a page introduces nobody twice`() throws {
    let visit = "konsultasi orang baru Nurlina Hasanah 15 menit, tanya"
    let page = [visit + " syarat lomba", visit + " formulir"]

    let (code, written) = try take(Array(page.joined(separator: "\n").utf8))

    #expect(code == .refused)
    #expect(written.errors.contains("Nurlina Hasanah sudah diperkenalkan di baris 1"))
  }

  private func take(_ path: String) -> (ExitCode, Written) {
    dispatched(["session", "log", "--from", path, "--yes"])
  }

  private func dispatched(_ words: [String], typing typed: [String]? = nil) -> (ExitCode, Written) {
    var (desk, written) = desk(
      typing: typed ?? [], isTerminal: typed != nil, language: .indonesian, catalog: .klinik,
      clock: { SampleClinic.now },
      databasePath: folder.file("klinik.db"))
    return (dispatch(words, at: &desk), written)
  }

  private func head() throws -> String? { try clinic.casebook.verify(by: clinic.admin).head }

  private func sessions() throws -> Int {
    var filter = SessionFilter()
    filter.limit = .max
    return try clinic.casebook.sessions(filter, by: clinic.admin).sessions.count
  }

  @Test
  func `of 500 lines with 20 bad ones all are told and none is written; mended, one undo takes all back`()
    throws
  {
    let before = try (head(), sessions())

    let (refused, told) = try take(Array(Self.page(\.line).joined(separator: "\n").utf8))

    #expect(refused == .refused)
    let lines = told.errors.split(separator: "\n")
    #expect(lines.count == 41)
    #expect(lines[0].hasPrefix("20 dari 500 baris belum jelas atau ditolak; tidak ada yang disimpan."))
    for (index, slip) in Self.slips.enumerated() where lines.count == 41 {
      #expect(lines[1 + 2 * index].hasPrefix("  \((index + 1) * 25)  "))
      #expect(lines[2 + 2 * index].contains(slip.reason), "\(slip.line): \(lines[2 + 2 * index])")
    }
    #expect(!told.errors.contains("\u{1B}"))
    #expect(told.output.isEmpty)
    #expect(try head() == before.0)

    let units = try clinic.casebook.history(HistoryFilter(), by: clinic.admin).units.first?.seq ?? 0
    let (done, saved) = try take(Array(Self.page(\.mended).joined(separator: "\n").utf8))

    #expect(done == .done, "\(saved.errors.prefix(2000))")
    #expect(saved.output.hasPrefix("Tersimpan: 500 sesi, "))
    #expect(try sessions() == before.1 + 500)
    #expect(try clinic.casebook.history(HistoryFilter(), by: clinic.admin).units.first?.seq == units + 1)

    #expect(dispatched(["undo"]).0 == .done)
    #expect(try sessions() == before.1)
  }

  @Test func `a day alone on its line is that of the lines below it`() throws {
    let visit = "kasus 1 konsultasi bu Rina 20 menit"
    let page = ["Senin 12 Oktober 2026", visit, visit + " jam 9", "13/10/2026:", visit]

    let (code, written) = try take(Array(page.joined(separator: "\n").utf8))

    #expect(code == .done, "\(written.errors)")
    let lines = written.errors.split(separator: "\n").filter { $0.contains("konsultasi, 20 menit") }
    #expect(lines.count == 3)
    for (line, day) in zip(lines, ["Senin 12 Okt 2026", "Senin 12 Okt 2026", "Selasa 13 Okt 2026"]) {
      #expect(line.contains(day))
    }
    #expect(written.output.hasPrefix("Tersimpan: 3 sesi, "))
  }

  @Test func `another day below a heading is asked about, unless it is a date in figures`() throws {
    let visit = "kasus 1 konsultasi bu Rina 20 menit"
    let page = [
      "Senin 12 Oktober 2026", visit + " kemarin jam 8", visit + " jam 9 rabu",
      visit + " jam 10 senin", visit + " jam 11 tgl 13/10",
    ]

    let (code, written) = try take(Array(page.joined(separator: "\n").utf8))

    #expect(code == .refused)
    #expect(written.errors.hasPrefix("2 dari 4 baris belum jelas"), "\(written.errors)")
    #expect(written.errors.contains("Hari apa?"))
  }

  @Test func `a page of days alone holds no session`() throws {
    let (code, written) = try take(Array("Senin 12 Oktober 2026\n13/10:".utf8))

    #expect(code == .refused)
    #expect(written.errors.hasPrefix("Berkasnya tidak berisi satu sesi pun."))
  }

  @Test func `a sentence with options beside it is refused, whatever it says`() throws {
    let before = try sessions()

    let (code, written) = dispatched(
      ["session", "log", "--new", "Kantin jujur", "konsultasi", "setengah", "jam", "16/11", "10.45"])

    #expect(code != .done)
    #expect(written.errors.hasPrefix("Kalimat bebas tidak dapat disertai opsi"))
    #expect(try sessions() == before)
  }

  @Test func `the same page once more is told line by line`() throws {
    let page = Array((1...3).map(Self.good).joined(separator: "\n").utf8)
    #expect(try take(page).0 == .done)

    let (code, written) = try take(page)

    #expect(code == .refused)
    #expect(written.errors.hasPrefix("3 dari 3 baris"))
    #expect(written.errors.contains("sudah tercatat: "))
  }

  @Test(arguments: [
    ([0xEF, 0xBB, 0xBF] as [UInt8], "\n", String.Encoding.utf8), ([], "\r\n", .utf8), ([], "\r", .utf8),
    ([0xFF, 0xFE], "\r\n", .utf16LittleEndian), ([0xFE, 0xFF], "\n", .utf16BigEndian),
  ])
  func `marks, line ends, empty lines and remarks of any editor are no sessions`(
    _ mark: [UInt8], _ end: String, _ encoding: String.Encoding
  ) throws {
    let lines = ["# Kamis, ruang A", "", Self.good(1), "   ", "\t# lagi", Self.good(2), "", ""]
    let text = try #require(lines.joined(separator: end).data(using: encoding))

    let (code, written) = try take(mark + Array(text))

    #expect(code == .done, "\(written.errors)")
    #expect(written.errors.hasPrefix("  3  ") && written.errors.contains("\n  6  "))
  }

  /// What a file holds that is no page, and what is said of it; told by its name, since it may be long.
  struct NoPage: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let reason: String
  }

  static let noPages = [
    NoPage(
      testDescription: "Latin-1", bytes: Array("# a\nb".utf8) + [0xE9, 0x0A],
      reason: "Baris 2 pada {path} bukan teks"),
    NoPage(
      testDescription: "half a character of UTF-16", bytes: [0xFF, 0xFE, 0x00, 0xD8],
      reason: "{path} bukan teks yang terbaca; simpan sebagai UTF-8."),
    NoPage(testDescription: "a zero", bytes: Array("a\0b".utf8), reason: "Baris 1 pada {path} bukan teks"),
    NoPage(testDescription: "nothing", bytes: [], reason: "Berkasnya tidak berisi satu sesi pun."),
    NoPage(
      testDescription: "remarks", bytes: Array("# x\n\n".utf8),
      reason: "Berkasnya tidak berisi satu sesi pun."),
    NoPage(
      testDescription: "four million letters", bytes: [UInt8](repeating: 0x61, count: 4_000_001),
      reason: "{path} terlalu panjang untuk satu halaman"),
  ]

  @Test(arguments: noPages)
  func `a file that is no page is refused and says why`(page: NoPage) throws {
    let (code, written) = try take(page.bytes)

    #expect(code == .refused)
    #expect(
      written.errors.hasPrefix(page.reason.replacing("{path}", with: folder.file("buku.txt"))),
      "\(written.errors)")
  }

  @Test func `a folder, a missing file and an empty name are told apart`() {
    let (folderCode, folderTold) = take(folder.path)
    let (missingCode, missingTold) = take(folder.file("tidak-ada"))
    let (emptyCode, _) = take("")

    #expect(folderCode == .refused)
    #expect(
      folderTold.errors == "\(folder.path) adalah folder; sebut berkas yang isinya satu per baris.\n")
    #expect(missingCode == .notFound)
    #expect(missingTold.errors == "Tidak ada berkas \(folder.file("tidak-ada")).\n")
    #expect(emptyCode == .notFound)
  }
}
