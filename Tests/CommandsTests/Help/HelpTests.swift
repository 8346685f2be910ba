import Commands
import Domain
import Testing

struct HelpTests {
  private func help(_ words: String, _ language: Language, _ catalog: Catalog = .sample) -> String {
    var (desk, written) = desk(language: language, catalog: catalog)
    _ = dispatch(words.split(separator: " ").map(String.init), at: &desk)
    return written.output
  }

  @Test func `the page of a command shows all that it takes`() {
    #expect(
      help("case open --help", .english) == """
        Opens a case.

        USAGE
          klinik case open TITLE [--mentor PERSON] [--kind KIND] [--minutes N]
            [--dry-run]

        ARGUMENTS
          TITLE  What it is about.

        OPTIONS
          --mentor PERSON  Who accompanies it.
          --kind KIND      What was done. (consultation, mentoring, coaching) [without
                           it: consultation]
          --minutes N      How long.
          --dry-run        Only show it.

        EXAMPLES
          klinik case open "Village archive"
              a new case

        A case has one leader.

        Also understood: klinik kasus buka

        """)
  }

  @Test func `the same page in Indonesian has Indonesian names`() {
    #expect(
      help("kasus buka --bantuan", .indonesian) == """
        Membuka kasus.

        CARA PAKAI
          klinik kasus buka JUDUL [--oleh ORANG] [--jenis JENIS] [--menit N] [--coba]

        ARGUMEN
          JUDUL  Tentang apa.

        OPSI
          --oleh ORANG   Siapa yang mendampingi.
          --jenis JENIS  Jenisnya. (konsultasi, mentoring, coaching) [tanpa ini:
                         konsultasi]
          --menit N      Lamanya.
          --coba         Hanya tampilkan.

        CONTOH
          klinik kasus buka "Arsip desa"
              kasus baru

        Satu kasus satu ketua.

        Juga dipahami: klinik case open

        """)
  }

  @Test func `the page of a noun lists its verbs`() {
    #expect(
      help("help followup", .english) == """
        followup: the next step: what, who, when

        COMMANDS
          followup list  Lists follow-ups.
          followup done  Ticks it off.

        Also understood: tindak-lanjut, tl

        """)
  }

  @Test(arguments: [
    "help case open", "bantuan kasus buka", "case open x --help", "help kas ope", "--help case open",
    "case open ?", "kasus buka ?", "case open -h", "kasus buka --bantuan", "? case open",
  ])
  func `one page can be asked for in several ways`(_ words: String) {
    #expect(help(words, .english).hasPrefix("Opens a case."))
  }

  @Test(arguments: ["followup ?", "tindak lanjut ?", "tl bantuan", "followup help", "tl --bantuan", "tl -h"])
  func `a question mark behind a noun asks for its page`(_ words: String) {
    #expect(help(words, .english).hasPrefix("followup: the next step"))
  }

  @Test func `behind a verb a word for help may be a title`() {
    #expect(help("case open bantuan", .english) == "Opened: bantuan, consultation\n")
  }

  @Test(arguments: Language.allCases)
  func `no page is wider than 80 columns`(_ language: Language) {
    let pages = Catalog.klinik.commands.map { "help \($0.manual.name.english)" } + ["help"]

    for page in pages {
      let widest = help(page, language, .klinik).split(separator: "\n").map(\.count).max() ?? 0
      #expect((1...80).contains(widest), "\(page)")
    }
  }

  @Test func `the reference names everything in both languages`() throws {
    let reference = try reference(of: .sample)

    #expect(reference.contains("#### `case open` · `kasus buka`\n\nOpens a case.\n"))
    #expect(reference.contains("- `--mentor PERSON` · `--oleh PERSON`: Who accompanies it.\n"))
    #expect(reference.contains("One of `consultation` = `konsultasi`, `mentoring`, `coaching`."))
    #expect(reference.contains("- `--output FILE` · `--ke-berkas FILE`: Write the answer to a file.\n"))
  }
}
