import Commands
import Domain
import TestSupport
import Testing

struct ShellTests {
  @Test func `a pipe runs every line and fails with the first failure`() {
    var (desk, written) = desk(typing: [
      "\u{FEFF}# what came in today", "", "case", "case opne", "tl done", "undo", "case show \"KI-42",
    ])

    let code = shell(at: &desk)

    #expect(code == .usage)
    #expect(written.output == "list of cases as text\nundone\n")
    #expect(
      written.errors == """
        `case` has no verb `opne`. Did you mean open?
        Help: help case
        (line 4)
        Missing: CODE. Its code.
        Help: help followup done
        (line 5)
        The quotation mark " at letter 11 is never closed.
        (line 7)

        """)
  }

  @Test func `a quoted text may go over several lines, whatever stands in them`() {
    var (desk, written) = desk(typing: ["log \"first\r", "undo", "case opne\" last", "undo"])

    let code = shell(at: &desk)

    #expect(code == .done)
    #expect(written.output == "logged: first\nundo\ncase opne|last\nundone\n")
  }

  @Test func `a failure names the line on which its command began`() {
    var (desk, written) = desk(typing: ["undo", "case opne \"a", "b\"", "tl done", "log \"c", "undo"])

    let code = shell(at: &desk)

    #expect(code == .usage)
    #expect(written.output == "undone\n")
    #expect(
      written.errors.split(separator: "\n").filter { $0.hasPrefix("(") } == [
        "(line 2)", "(line 4)", "(line 5)",
      ])
  }

  @Test func `a text does not swallow the commands that follow it in a pipe`() throws {
    let folder = try TemporaryFolder()
    _ = try SampleClinic(at: folder.file("klinik.db"))
    var (desk, written) = desk(
      typing: ["case open Antrean --problem -", "case list --csv"], catalog: .klinik,
      databasePath: folder.file("klinik.db"))

    let code = shell(at: &desk)

    #expect(code == .usage)
    #expect(written.output.hasPrefix("code,title"))
  }

  @Test(arguments: [
    ("Help: klinik help case", "Help: help case"),
    (
      "Buka lagi dahulu: klinik kasus buka-lagi KI-1. Salah? klinik urungkan",
      "Buka lagi dahulu: kasus buka-lagi KI-1. Salah? urungkan"
    ),
    ("`klinik case list`", "`case list`"),
    ("One command: klinik help NOUN [VERB].", "One command: help NOUN [VERB]."),
    ("Nomor 3: klinik dan alurnya bertumpu padanya.", "Nomor 3: klinik dan alurnya bertumpu padanya."),
    ("There is no clinic at /srv/klinik init. Make", "There is no clinic at /srv/klinik init. Make"),
    ("Opened: Antrean klinik kasus 3", "Opened: Antrean klinik kasus 3"),
  ])
  func `in the shell a line to type has no program's name before it`(_ sentence: String, _ shown: String) {
    #expect(withoutProgramName(sentence, .klinik) == shown)
  }

  @Test func `a help page of the shell shows lines of the shell`() {
    var (desk, written) = desk(typing: ["case open ?"])

    _ = shell(at: &desk)

    #expect(written.output.contains("\n  case open TITLE "))
    #expect(!written.output.contains("klinik"))
  }

  @Test(arguments: ["exit", "keluar", "quit"])
  func `leaving ends the shell`(_ word: String) {
    var (desk, written) = desk(typing: [word, "case"])

    let code = shell(at: &desk)

    #expect(code == .done)
    #expect(written.output.isEmpty)
  }

  @Test func `a selected case stays selected on the next line`() {
    var (desk, _) = desk(typing: ["case select KI-42", "undo"])

    _ = shell(at: &desk)

    #expect(desk.selectedCase == "KI-42")
  }

  @Test func `a line pasted with the program's name runs too`() {
    var (desk, written) = desk(typing: ["klinik case list"])

    _ = shell(at: &desk)

    #expect(written.output == "list of cases as text\n")
  }

  @Test func `options alone open the shell, and hold in it`() {
    var (desk, written) = desk(typing: ["case"], language: .indonesian)

    let code = enter(["--json", "--lang", "en"], at: &desk)

    #expect(code == .done)
    #expect(written.output == "list of cases as json\n")
  }
}
