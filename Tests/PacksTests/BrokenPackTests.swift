import Domain
import Packs
import Testing

/// Each way to break a pack, once: what is changed, and what its author is told.
struct BrokenPackTests {
  static let shapes = [
    Breakage("code: tiny", "code: tiny\ncode: tiny", "2: code stands here twice; keep one"),
    Breakage(
      "holder: clinic", "holdr: clinic", "7: holder is missing", "10: unknown key holdr; did you mean holder?"
    ),
    Breakage("holder: clinic", "holder: clinc", "10: holder cannot be clinc; did you mean clinic?"),
    Breakage(
      "holder: clinic", "holder: everybody",
      "10: holder cannot be everybody; possible: clinic, innovator, outside, nobody"),
    Breakage("outcome: finished", "outcome: ended", "15: outcome cannot be ended; possible: finished, left"),
    Breakage(
      "roles: [staff, mentor]", "roles: [staf, mentor]", "24: roles cannot be staf; did you mean staff?"),
    Breakage("roles: [staff, mentor]", "roles: [staff, staff]", "24: roles names staff twice"),
    Breakage(
      "roles: [staff, mentor]", "roles: []", "24: roles is an empty list; leave the key out, or fill it"),
    Breakage("requires: result", "requires: results", "25: requires cannot be results; did you mean result?"),
    Breakage("requires: result", "requires: dya", "25: requires cannot be dya; did you mean day?"),
    Breakage("subject: case", "subject: cases", "4: subject cannot be cases; did you mean case?"),
    Breakage("pack: workflow", "pack: workflwo", "1: pack cannot be workflwo; did you mean workflow?"),
    Breakage("pack: workflow", "pack: survey", "1: pack cannot be survey; possible: workflow, calendar"),
    Breakage(
      "pack: workflow", "pack: 12",
      "1: pack must be a text, not 12; put a text that looks otherwise in quotes"),
    Breakage(
      "pack: workflow\n", "",
      "1: nothing says what the pack holds; write one of: pack: workflow, pack: calendar"),
    Breakage("    to: done\n", "", "20: to is missing"),
    Breakage("{ id: Baru, en: Open }", "{ id: Baru }", "8: en is missing"),
    Breakage("{ id: Baru, en: Open }", "Baru", "8: label must have keys and values"),
    Breakage(
      "id: Baru", "id: 12",
      "8: id must be a text, not 12; put a text that looks otherwise in quotes"),
    Breakage(
      "code: open", "code: no", "7: code must be a text, not no; put a text that looks otherwise in quotes"),
    Breakage(
      "code: good", "code: [good]",
      "17: code must be a text, not […]; put a text that looks otherwise in quotes"),
    Breakage("id: Baru", "id: \"Baru\\e[2J\"", "8: id must be one line without control characters"),
    Breakage("version: 1", "version: one", "3: version must be a whole number, not one"),
    Breakage(
      "version: 1", "version: 99999999999999999999",
      "3: version must be a whole number, not 99999999999999999999"),
    Breakage("initial: true", "initial: maybe", "9: initial must be true or false, not maybe"),
    Breakage("results:\n  - code", "results:\n    code", "16: results must be a list"),
    Breakage(
      "holder: clinic", "holder: clinic: x",
      "10: YAML cannot be read here: mapping values are not allowed in this context;"
        + " check indents, quotes and colons"
    ),
  ]

  static let senses = [
    Breakage("version: 1", "version: 0", "3: versions count from 1, not 0"),
    Breakage(
      "code: good", "code: Good!",
      "17: \"Good!\" is no code: up to 40 small letters, digits and hyphens, a letter first"),
    Breakage("en: Open", "en: ' '", "8: the English label (en) is empty"),
    Breakage("id: Baru", "id: ''", "8: the Indonesian label (id) is empty"),
    Breakage(
      "id: Selesai, en: Done", "id: selesai, en: OPEN",
      "13: done is called “OPEN” like open; give each status a label of its own"),
    Breakage("due: 2", "due: 0", "11: open cannot be due in 0 working days; possible: 1–366"),
    Breakage(
      "initial: true", "initial: false",
      "6: no status is initial; write initial: true at the one where a new subject starts"),
    Breakage(
      "outcome: finished", "outcome: finished\n    initial: true",
      "16: done cannot be initial too, open is already"),
    Breakage(
      "holder: nobody", "holder: clinic", "14: done ends the subject, so its holder is nobody, not clinic"),
    Breakage(
      "outcome: finished", "due: 9",
      "7: from open no chain of steps leads to an end",
      "12: done is a dead end: add a step out of it, or an outcome"),
    Breakage(
      "results:\n",
      TinyPack.status("lonely") + "results:\n",
      "16: no chain of steps leads to lonely from the initial status"),
    Breakage(
      "results:\n",
      TinyPack.status("done") + "results:\n",
      "16: there is a status done already"),
    Breakage(
      "steps:", "  - code: good\n    label: { id: bagus, en: fine }\nsteps:",
      "19: there is a result good already"),
    Breakage("from: open", "from: [open, opne]", "22: finish names the status opne, which does not exist"),
    Breakage(
      "to: done", "to: dnoe",
      "7: from open no chain of steps leads to an end",
      "12: no chain of steps leads to done from the initial status",
      "23: finish names the status dnoe, which does not exist"),
    Breakage(
      "    roles: [staff, mentor]\n    requires: result", "",
      "20: nobody may take finish out of open: add roles, or an event"),
    Breakage(
      "requires: result", "event: session-logged",
      "20: finish out of open is taken by an event; take out roles and requires, or the event"),
    Breakage("requires: result", "turn: clinic", "25: finish out of open has a turn but no event"),
    Breakage(
      "results:\n  - code: good\n    label: { id: baik, en: good }\n", "",
      "22: finish requires a result, but the pack lists no results"),
  ]

  @Test func `the pack that these tests break is flawless`() throws {
    let workflow = try #require(try TinyPack.workflow(TinyPack.text))

    #expect(workflow.statuses.map(\.code) == ["open", "done"])
    #expect(workflow.status("open")?.dueWorkingDays == 2)
    #expect(workflow.status("done")?.outcome == .finished)
    #expect(workflow.results.map(\.code) == ["good"])
    #expect(workflow.step(from: "open", to: "done")?.roles == [.staff, .mentor])
    #expect(workflow.step(from: "open", to: "done")?.requires == [.result])
  }

  @Test(arguments: shapes)
  func `a flaw of the shape is reported with its line`(_ breakage: Breakage) {
    #expect(TinyPack.text.contains(breakage.old))
    #expect(TinyPack.flaws(in: breakage.broken(TinyPack.text)) == breakage.flaws)
  }

  @Test(arguments: senses)
  func `a flaw of the sense is reported with its line`(_ breakage: Breakage) {
    #expect(TinyPack.text.contains(breakage.old))
    #expect(TinyPack.flaws(in: breakage.broken(TinyPack.text)) == breakage.flaws)
  }

  @Test(arguments: [
    ("from: open\n    to: open\n    roles: staff", "29: extra leads from open to itself"),
    ("from: open\n    to: done\n    roles: staff", "29: people have a step from open to done already"),
    (
      "from: done\n    to: open\n    event: session-logged",
      "26: done ends the subject: only people may lead back out of it, and to a status under way,"
        + " unlike extra"
    ),
  ])
  func `a step that does not fit is reported with its line`(step: String, flaw: String) {
    #expect(TinyPack.flaws(in: TinyPack.adding(step: step)) == [flaw])
  }

  @Test func `a verb leads out of a status only once`() {
    let text = TinyPack.adding(step: "from: open\n    to: gone\n    roles: staff")
      .replacing("code: extra", with: "code: finish")
      .replacing(
        "results:\n",
        with:
          TinyPack.status("gone") + "results:\n"
      )

    #expect(TinyPack.flaws(in: text) == ["30: finish leads out of open already"])
  }

  @Test func `an event takes one step only, and never in a circle`() {
    let text =
      TinyPack.text + """

          - code: go
            label: { id: Ke sana, en: Go }
            from: open
            to: there
            event: session-logged
          - code: turn
            label: { id: Ke sana, en: Turn }
            from: open
            to: done
            event: session-logged
            turn: clinic
          - code: back
            label: { id: Kembali, en: Back }
            from: there
            to: open
            event: [session-logged, followup-done]
            turn: outside
        """
    let more = "  - code: there\n    label: { id: Sana, en: There }\n    holder: outside\nresults:\n"

    #expect(
      TinyPack.flaws(in: text.replacing("results:\n", with: more)) == [
        "7: session-logged at turn outside would lead from open round and round",
        "16: session-logged at turn outside would lead from there round and round",
        "38: session-logged at turn clinic already takes another step out of open",
      ])
  }

  @Test func `what is wrong in itself is told beside what cannot be read`() {
    let text = TinyPack.text.replacing("version: 1", with: "version: 0")
      .replacing("due: 2", with: "due: 0").replacing("[staff, mentor]", with: "[staf]")
      .replacing("en: Done", with: "en: Open")

    #expect(
      TinyPack.flaws(in: text) == [
        "3: versions count from 1, not 0",
        "11: open cannot be due in 0 working days; possible: 1–366",
        "13: done is called “Open” like open; give each status a label of its own",
        "24: roles cannot be staf; did you mean staff?",
      ])
  }

  @Test func `all flaws come at once, in the order of the lines`() {
    let text = TinyPack.text
      .replacing("version: 1", with: "version: x")
      .replacing("holder: clinic", with: "holder: clinc")
      .replacing("roles: [staff, mentor]", with: "roles: [staf, mentro]")

    #expect(
      TinyPack.flaws(in: text) == [
        "3: version must be a whole number, not x", "10: holder cannot be clinc; did you mean clinic?",
        "24: roles cannot be staf; did you mean staff?", "24: roles cannot be mentro; did you mean mentor?",
      ])
  }

  @Test func `a flaw names the file and speaks both languages`() {
    let text = TinyPack.text.replacing("holder: clinic", with: "holder: clinc")

    let error = #expect(throws: PackError.self) { try Pack.read(Array(text.utf8), file: "kecil.yaml") }

    let reason = Bilingual(
      "holder cannot be clinc; did you mean clinic?", "holder tidak bisa clinc; maksud Anda clinic?")
    #expect(error?.flaws == [PackFlaw(file: "kecil.yaml", line: 10, reason: reason)])
  }
}
