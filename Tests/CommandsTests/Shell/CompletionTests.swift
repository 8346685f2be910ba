import Commands
import Domain
import Testing

struct CompletionTests {
  private func texts(_ line: String, _ language: Language) -> [String] {
    Language.$current.withValue(language) {
      Completer(catalog: .sample) { kind, words in
        switch kind {
        case .cases: [Completion("KI-42", "Antrean obat"), Completion("KI-45", "Bank sampah")]
        case .people: [Completion("sari", "Sari Wulandari"), Completion("Hasan Basri", "mentor")]
        case .steps: words.map { Completion($0, "") }
        case .sessions, .followups, .agencies: []
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
        "--md", "--ke-berkas", "--timpa", "--tanpa-warna", "--bantuan", "--versi",
      ]
    ),
    ("kasus buka Arsip --men", ["--oleh", "--menit"]),
    ("kasus buka Arsip ", ["--oleh", "--jenis", "--menit", "--coba"]),
    ("kasus buka Arsip --oleh sari ", ["--jenis", "--menit", "--coba"]),
    ("kasus buka Arsip --oleh ", ["sari", "Hasan Basri"]),
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

  @Test func `what all candidates begin with can be inserted`() {
    #expect(commonBeginning(of: [Completion("buka", ""), Completion("buka-lagi", "")]) == "buka")
    #expect(commonBeginning(of: [Completion("KI-42", ""), Completion("TL-1", "")]).isEmpty)
    #expect(commonBeginning(of: []).isEmpty)
  }
}
