import Commands
import Domain
import Testing

struct DispatchTests {
  @Test(
    arguments: [
      (["case", "list"], "list of cases as text\n"),
      (["kasus", "daftar"], "list of cases as text\n"),
      (["kasus", "list"], "list of cases as text\n"),
      (["CASE"], "list of cases as text\n"),
      (["ka"], "list of cases as text\n"),
      (["kas", "dft"], nil),
      (["case", "sh", "KI-42"], "case KI-42\n"),
      (["kasus", "lih", "KI-42"], "case KI-42\n"),
      (["KI-2026-0042"], "case KI-2026-0042\n"),
      (["ki42"], "case ki42\n"),
      (["kasus", "42"], "case 42\n"),
      (["tindak-lanjut"], "list of follow-ups\n"),
      (["tindak", "lanjut", "selesai", "TL-1"], "done TL-1\n"),
      (["tl", "done", "TL-1"], "done TL-1\n"),
      (["follow-up"], "list of follow-ups\n"),
      (["undo"], "undone\n"),
      (["urungkan"], "undone\n"),
      (["catat", "42", "coaching", "Nu'mang"], "logged: 42|coaching|Nu'mang\n"),
      (["log", "42"], "logged: 42\n"),
      (["session", "log", "42", "--", "--json"], "logged: 42|--json\n"),
      (["case", "list", "--json"], "list of cases as json\n"),
      (["--csv", "case", "--excel", "list"], "list of cases as excel\n"),
    ] as [([String], String?)])
  func `words find their command in both languages`(_ words: [String], _ answer: String?) {
    var (desk, written) = desk()

    let code = dispatch(words, at: &desk)

    #expect(written.output == answer ?? "")
    #expect(code == (answer == nil ? .usage : .done))
  }

  @Test(
    arguments: [
      (["cse", "list"], "There is no command `cse`. Did you mean case?\nHelp: klinik help\n"),
      (["case", "opne"], "`case` has no verb `opne`. Did you mean open?\nHelp: klinik help case\n"),
      (["case", "s"], "`case` has no verb `s`.\nHelp: klinik help case\n"),
      (["case", "bu"], "`bu` can be: open, reopen.\nHelp: klinik help case\n"),
      (["se", "x"], nil),
      (["open", "case"], "The noun comes first: klinik case open\n"),
      (["session"], "`session` needs a verb: log.\nHelp: klinik help session\n"),
      (
        ["case", "open", "a", "--mentro", "x"],
        "Unknown option --mentro. Did you mean --mentor?\nHelp: klinik help case open\n"
      ),
      (
        ["case", "open", "a", "--min", "3"],
        "Unknown option --min. Did you mean --minutes?\nHelp: klinik help case open\n"
      ),
      (
        ["case", "list", "--jsno"],
        "Unknown option --jsno. Did you mean --json?\nHelp: klinik help case list\n"
      ),
      (["case", "open", "a", "--mentor"], "--mentor needs a value.\nHelp: klinik help case open\n"),
      (["case", "open", "a", "--dry-run=1"], "--dry-run takes no value.\nHelp: klinik help case open\n"),
      (["case", "open"], "Missing: TITLE. What it is about.\nHelp: klinik help case open\n"),
      (
        ["case", "open", "a", "b"], "`b` is one word too many for `case open`.\nHelp: klinik help case open\n"
      ),
      (["case", "open", "a", "--minutes", "ten"], "`ten` is not a value of --minutes.\n"),
      (
        ["case", "open", "a", "--kind", "coachign"],
        "`coachign` is not a value of --kind. Did you mean coaching? One of: consultation, mentoring, coaching.\n"
      ),
      (
        ["--json", "--md", "case"],
        "One format at a time: --json, --csv, --excel, --md, --html or --chat.\n"
      ),
      (["case", "--lang"], "--lang needs a value.\n"),
      (["\u{1B}[2J\u{202E}"], "There is no command `\\u{1b}[2J\\u{202e}`.\nHelp: klinik help\n"),
      (
        ["case", "show", "a\0b"],
        "Word 3 of the line has letters that cannot be read; type it again instead of pasting it.\n"
      ),
      (
        ["case", "show", "\u{FFFD}"],
        "Word 3 of the line has letters that cannot be read; type it again instead of pasting it.\n"
      ),
    ] as [([String], String?)])
  func `a slip does nothing and says what would be understood`(_ words: [String], _ answer: String?) {
    var (desk, written) = desk()

    let code = dispatch(words, at: &desk)

    #expect(code == .usage)
    #expect(written.output.isEmpty)
    if let answer { #expect(written.errors == answer) }
  }

  @Test func `errors speak the language of the line`() {
    var (desk, written) = desk()

    _ = dispatch(["kasus", "buka", "--bahasa", "id"], at: &desk)

    #expect(written.errors == "Belum disebut: JUDUL. Tentang apa.\nBantuan: klinik bantuan kasus buka\n")
  }

  @Test func `a line of a megabyte is refused, not repeated`() {
    var (desk, written) = desk()

    let code = dispatch(["case", "show", String(repeating: "a", count: 1 << 20)], at: &desk)

    #expect(code == .usage)
    #expect(written.errors.count < 200)
  }

  @Test func `global options hold for one line`() {
    var (desk, written) = desk()

    _ = dispatch(["case", "--json", "--lang", "id", "--as", "sari", "--db", "other.db"], at: &desk)
    _ = dispatch(["case"], at: &desk)

    #expect(written.output == "list of cases as json\nlist of cases as text\n")
    #expect(desk.options.language == .english)
    #expect(desk.options.asPerson == nil)
    #expect(desk.options.databasePath == nil)
  }

  @Test func `what a command changes at the desk stays`() {
    var (desk, _) = desk()

    _ = dispatch(["case", "select", "KI-42"], at: &desk)

    #expect(desk.selectedCase == "KI-42")
  }

  @Test func `options have a name in each language, and values a word`() {
    var (desk, written) = desk(language: .indonesian)

    _ = dispatch(
      ["case", "open", "a", "--oleh=sari", "--menit", "30", "--coba", "--jenis", "Konsultasi"], at: &desk)

    #expect(written.output == "dry sari 30\n")
  }

  @Test func `a receipt is a sentence, or a table for programs`() {
    var (desk, written) = desk()

    _ = dispatch(["case", "open", "Arsip \"desa\""], at: &desk)
    _ = dispatch(["case", "open", "Arsip \"desa\"", "--csv"], at: &desk)

    #expect(
      written.output
        == "Opened: Arsip \"desa\", consultation\nnoun,code\r\ncase,KI-2026-0042\r\n")
  }

  @Test func `hints are for a person at a terminal`() {
    var (piped, toFile) = desk()
    var (terminal, toPerson) = desk(isTerminal: true)

    _ = dispatch(["case", "open", "a"], at: &piped)
    _ = dispatch(["case", "open", "a"], at: &terminal)

    #expect(toFile.errors.isEmpty)
    #expect(toPerson.errors == "Wrong? undo\n")
  }

  @Test(arguments: [("", "reopened"), ("t", "left closed"), ("tidak", "left closed"), ("Y", "reopened")])
  func `a question takes the answers of both languages`(_ answer: String, _ outcome: String) {
    var (desk, written) = desk(typing: ["what?", answer], isTerminal: true)

    _ = dispatch(["case", "reopen"], at: &desk)

    #expect(written.output == outcome + "\n")
    #expect(written.errors == "Reopen it? [Y/n] Answer y or n.\nReopen it? [Y/n] ")
  }

  @Test func `a question that nobody can answer is a refusal`() {
    var (desk, written) = desk(typing: ["y"])

    let code = dispatch(["case", "reopen"], at: &desk)

    #expect(code == .refused)
    #expect(written.errors == "Unanswered, and nobody is there to ask: Reopen it?\n")
  }

  @Test func `leaving a question without an answer cancels`() {
    var (desk, written) = desk(isTerminal: true)

    let code = dispatch(["case", "reopen"], at: &desk)

    #expect(code == .refused)
    #expect(written.errors == "Reopen it? [Y/n] \nCancelled; nothing was saved.\n")
  }

  @Test func `a reader that leaves early is no error`() {
    let silent = Written()
    var desk = Desk(
      clock: { Instant(milliseconds: 0) }, login: "fitri",
      input: Input(isTerminal: false, line: { nil }, rest: { [] }),
      output: Sink { _ throws(Sink.Failure) in throw .closed },
      errors: Sink { text throws(Sink.Failure) in silent.errors += text }, catalog: .sample)

    #expect(dispatch(["case"], at: &desk) == .done)
    #expect(silent.errors.isEmpty)
  }

  @Test func `a full disk is said and fails`() {
    let told = Written()
    var desk = Desk(
      clock: { Instant(milliseconds: 0) }, login: "fitri",
      input: Input(isTerminal: false, line: { nil }, rest: { [] }),
      output: Sink { _ throws(Sink.Failure) in throw .refused(28) },
      errors: Sink { text throws(Sink.Failure) in told.errors += text }, catalog: .sample,
      options: GlobalOptions(language: .english))

    #expect(dispatch(["case"], at: &desk) == .failed)
    #expect(told.errors == "The answer could not be written: the disk is full.\n")
  }
}
