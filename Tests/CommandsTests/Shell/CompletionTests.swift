import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

struct CompletionTests {
  private func texts(_ line: String, _ language: Language) -> [String] {
    Language.$current.withValue(language) {
      Completer(catalog: .sample) { kind, words, _ in
        switch kind {
        case .cases: [Completion("KI-42", "Antrean obat"), Completion("KI-45", "Bank sampah")]
        case .people: [Completion("sari", "Sari Wulandari"), Completion("Hasan Basri", "mentor")]
        case .steps: words.map { Completion($0, "") }
        default: []
        }
      }
      .candidates(for: line).map(\.text)
    }
  }

  @Test(arguments: [
    ("", ["kasus", "sesi", "tindak-lanjut", "urungkan", "bantuan", "versi", "keluar"]),
    ("ka", ["kasus"]),
    ("cas", ["kasus"]),
    ("tind", ["tindak-lanjut"]),
    ("KI-4", ["KI-42", "KI-45"]),
    ("kasus ", ["buka", "daftar", "lihat", "pilih", "buka-lagi"]),
    ("case re", ["buka-lagi"]),
    ("tindak lanjut se", ["selesai"]),
    ("bantuan ka", ["kasus"]),
    ("bantuan kasus bu", ["buka", "buka-lagi"]),
    ("kasus lihat ", ["KI-42", "KI-45"]),
    ("kasus lihat sam", ["KI-45"]),
    (
      "kasus buka Arsip --",
      [
        "--oleh", "--jenis", "--menit", "--coba", "--berkas", "--bahasa", "--sebagai", "--tercatat-pada",
        "--json", "--csv",
        "--excel",
        "--md", "--html", "--chat", "--ke-berkas", "--timpa", "--tanpa-warna", "--bantuan", "--versi",
      ]
    ),
    ("kasus buka Arsip --men", ["--oleh", "--menit"]),
    ("kasus buka Arsip ", ["--oleh", "--jenis", "--menit", "--coba"]),
    ("kasus buka Arsip --oleh sari ", ["--jenis", "--menit", "--coba"]),
    ("kasus buka Arsip --oleh ", ["sari", "Hasan Basri"]),
    ("kasus buka Arsip --oleh bas", ["Hasan Basri"]),
    ("kasus buka Arsip --oleh=has", ["--oleh=Hasan Basri"]),
    ("kasus buka Arsip --jenis con", ["konsultasi"]),
    ("kasus buka Arsip --jenis=c", ["--jenis=konsultasi", "--jenis=coaching"]),
    ("kasus --bahasa ", ["id", "en"]),
    ("kasus --bahasa en l", ["daftar", "lihat"]),
    ("tidakada ", []),
    ("kasus opne ", []),
  ])
  func `completion offers the words of the interface`(_ line: String, _ words: [String]) {
    #expect(texts(line, .indonesian) == words)
  }

  @Test(arguments: [
    ("ka", ["case"]), ("kasus b", ["open", "reopen"]), ("case open A --jenis kon", ["consultation"]),
  ])
  func `a beginning in the other language is understood`(_ line: String, _ words: [String]) {
    #expect(texts(line, .english) == words)
  }

  @Test(arguments: [
    ("kasus lihat KI-", ["KI-2", "KI-4", "KI-20", "KI-42"], nil),
    ("kasus lihat KI-4", ["KI-4", "KI-42"], nil),
    ("KI-4", ["KI-4", "KI-42"], nil),
    ("kasus lihat KI-2", ["KI-2", "KI-20"], nil),
    ("kasus lihat KI-42", ["KI-42"], "KI-42 "),
    ("kasus lihat ki42", ["KI-42"], "KI-42 "),
    ("kasus lihat KI-2026", ["KI-2026-0002", "KI-2026-0004", "KI-2026-0020", "KI-2026-0042"], nil),
  ])
  func `a code in short is completed by its number`(
    _ line: String, _ words: [String], _ inserted: String?
  ) {
    let candidates = Language.$current.withValue(.indonesian) {
      Completer(catalog: .sample) { kind, _, _ in
        kind != .cases
          ? []
          : [2, 4, 20, 42].map { number in
            let digits = String(number)
            return Completion(
              "KI-2026-" + String(repeating: "0", count: 4 - digits.count) + digits, "", short: "KI-\(number)"
            )
          } + [Completion("KI-2025-0042", "")]
      }
      .candidates(for: line)
    }

    #expect(candidates.map(\.text) == words)
    #expect(insertion(of: candidates, for: SplitLine(line)) == inserted)
  }

  @Test func `where a mentor is wanted no innovator is offered, and mentors come first`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat", participants: [clinic.rina.person]), by: clinic.admin,
      at: SampleClinic.now)
    var (desk, _) = desk(language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))

    let mentors = candidates(for: "kasus tugaskan KI-1 ", at: &desk).map(\.text)
    let cases = candidates(for: "kasus tugaskan ", at: &desk).map(\.text)
    let steps = candidates(for: "mengapa KI-1 --ke sel", at: &desk).map(\.text)

    #expect(mentors.prefix(2).allSatisfy { $0.contains("Sari") || $0.contains("Budi") })
    #expect(!mentors.contains { $0.contains("Rina") || $0.contains("Dewi") })
    #expect(cases == ["KI-2026-0001"])
    #expect(steps == ["selesai"])
  }

  @Test(arguments: [
    ("sesi catat KI-1 mentoring 45m --oleh ", "Sari"), ("catat KI-1 --mentor ", "Sari"),
    ("sesi ubah SS-1 --oleh ", "Sari"), ("kasus daftar --oleh ", "Sari"),
    ("sesi catat KI-1 mentoring 45m --petugas ", "Andi"),
  ])
  func `who may hold a session or serve is offered first, and nobody who only comes or judges`(
    _ line: String, _ first: String
  ) throws {
    let folder = try TemporaryFolder()
    _ = try SampleClinic(at: folder.file("klinik.db"))
    var (desk, _) = desk(language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))

    let offered = candidates(for: line, at: &desk).map(\.text)

    #expect(offered.first?.contains(first) == true, "\(offered)")
    #expect(offered.contains { $0.contains("Hasan") })
    #expect(!offered.contains { $0.contains("Rina") || $0.contains("Dewi") || $0.contains("Yusuf") })
  }

  @Test(arguments: [
    ("orang lihat ri", ["Rina Astuti, S.KM"]), ("orang lihat ast", ["Rina Astuti, S.KM"]),
    ("orang lihat sant", ["OR-0004", "Budi Santoso Putra"]), ("orang lihat zz", []),
    ("OR-7", ["OR-7"]), ("OR-000", (1...9).map { "OR-000\($0)" }),
  ])
  func `people are offered by a beginning of their names or codes`(_ line: String, _ words: [String]) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.casebook.addPerson(
      Particulars(name: PersonName("Budi Santoso Putra")), agency: nil, roles: [.innovator], logins: [],
      by: clinic.admin, at: SampleClinic.now)
    var (desk, _) = desk(language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))

    #expect(candidates(for: line, at: &desk).map(\.text) == words)
  }

  @Test func `attached files are offered by their codes`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    let caseFile = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat"), by: clinic.admin, at: SampleClinic.now
    ).result
    _ = try clinic.casebook.attach(
      Data("isi".utf8), named: "surat.pdf", to: caseFile.id, by: clinic.admin, at: SampleClinic.now)
    var (desk, _) = desk(language: .indonesian, catalog: .klinik, databasePath: folder.file("klinik.db"))

    #expect(candidates(for: "lampiran ekspor ", at: &desk).map(\.text) == ["LA-2026-0001"])
    #expect(candidates(for: "lampiran ekspor LA-", at: &desk).map(\.text) == ["LA-1"])
    #expect(candidates(for: "lampiran ekspor LA-1", at: &desk).map(\.text) == ["LA-1"])
  }

  @Test func `what all candidates begin with can be inserted`() {
    #expect(commonBeginning(of: [Completion("buka", ""), Completion("buka-lagi", "")]) == "buka")
    #expect(commonBeginning(of: [Completion("KI-42", ""), Completion("TL-1", "")]).isEmpty)
    #expect(commonBeginning(of: []).isEmpty)
  }

  @Test(arguments: [
    ("kasus li", ["lihat"], "lihat "),
    ("case show --oleh sar", ["Sari Wulandari"], "\"Sari Wulandari\" "),
    ("case show \"Sari W", ["Sari Wulandari"], "\"Sari Wulandari\" "),
    ("case show \"Sa", ["Sari", "Sari Wulandari"], "\"Sari"),
    ("import log da", ["data/"], "data/"),
    ("import log \"my", ["my data/"], "\"my data/"),
    ("case show K", ["KI-1", "KI-2"], "KI-"),
    ("case show KI-", ["KI-1", "KI-2"], nil),
  ])
  func `what is inserted can be typed on`(_ line: String, _ candidates: [String], _ inserted: String?) {
    #expect(insertion(of: candidates.map { Completion($0, "") }, for: SplitLine(line)) == inserted)
  }

  @Test func `files are offered by their ending, and folders always`() throws {
    let folder = try TemporaryFolder()
    for name in ["log.csv", "log.txt", ".hidden.csv"] {
      try "".write(toFile: folder.file(name), atomically: true, encoding: .utf8)
    }
    try FileManager.default.createDirectory(
      atPath: folder.file("logs"), withIntermediateDirectories: false)
    var (desk, _) = desk(catalog: .klinik)

    let tables = candidates(for: "import log \(folder.file("lo"))", at: &desk).map(\.text)
    let all = candidates(for: "case list --output \(folder.file("log."))", at: &desk).map(\.text)

    #expect(tables == [folder.file("log.csv"), folder.file("logs/")])
    #expect(all == [folder.file("log.csv"), folder.file("log.txt")])
  }

  @Test(arguments: [
    ("person show ", Language.english), ("agency show ", .english), ("case list --status ", .english),
    ("kasus daftar --status ", .indonesian), ("case list --mentor ", .english),
    ("sesi catat 20m --orang rina ", .indonesian), ("case close KI-1 --result ", .english),
    ("case list --holder ", .english),
  ])
  func `every value that is offered is accepted`(_ line: String, _ language: Language) throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    _ = try clinic.casebook.addPerson(
      Particulars(name: PersonName("Budi Santoso Putra")), agency: nil, roles: [.mentor], logins: [],
      by: clinic.admin, at: SampleClinic.now)
    _ = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat", participants: [clinic.rina.person]), by: clinic.admin,
      at: SampleClinic.now)
    var (desk, written) = desk(
      language: language, catalog: .klinik, databasePath: folder.file("klinik.db"))

    let offered = candidates(for: line, at: &desk).map(\.text).filter { !$0.hasPrefix("-") }

    #expect(offered.count > 1)
    for value in offered where !value.hasPrefix("KI-") {
      let code = dispatch(try split(line + quote(value)), at: &desk)
      #expect(![.usage, .notFound].contains(code), "\(value): \(written.errors)")
      if line.hasPrefix("case close") { _ = dispatch(["undo"], at: &desk) }
    }
    #expect(!written.errors.contains("Budi Santoso Putra, "))
  }

  @Test func `an innovator is offered no other person and no other case`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("klinik.db"))
    for (title, leader) in [("Antrean obat", clinic.rina), ("Literasi pagi", clinic.dewi)] {
      _ = try clinic.casebook.openCase(
        CaseDraft(title: title, participants: [leader.person]), by: clinic.admin, at: SampleClinic.now)
    }
    var (desk, _) = desk(catalog: .klinik, databasePath: folder.file("klinik.db"), login: "rina")

    #expect(
      candidates(for: "person show ", at: &desk).map(\.text).filter { !$0.hasPrefix("-") } == [
        "Rina Astuti, S.KM"
      ])
    #expect(
      candidates(for: "case show ", at: &desk).map(\.text).filter { !$0.hasPrefix("-") } == ["KI-2026-0001"])
  }
}
