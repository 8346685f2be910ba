import Domain
import Testing

@testable import Commands

/// A numbered choice is answered with what people have before their eyes.
struct ChoiceTests {
  private static let cases = [
    "KI-2026-0009, Antrean obat", "KI-2026-0002, Bank sampah", "KI-2026-0012, Arsip obat",
  ]

  @Test(arguments: [
    ("1", 0), ("3", 2), ("KI-9", 0), ("ki9", 0), ("9", 0), ("12", 2), ("KI-2026-0002", 1), ("bank", 1),
    ("Sampah", 1), ("arsip obat", 2),
  ])
  func `a number, a code or the beginning of words chooses`(typed: String, place: Int) throws {
    let (desk, _) = desk(typing: [typed], isTerminal: true)

    #expect(try desk.choose(Bilingual("Which?", "Yang mana?"), among: Self.cases) == place)
  }

  @Test(arguments: ["", "t", "q", "batal"])
  func `Enter and a word that stops choose nothing`(typed: String) throws {
    let (desk, _) = desk(typing: [typed], isTerminal: true)

    #expect(try desk.choose(Bilingual("Which?", "Yang mana?"), among: Self.cases) == nil)
  }

  @Test(arguments: ["obat", "77", "KI-77", "zzz"])
  func `what fits none or several is asked again, and how to go on is said`(typed: String) throws {
    let (desk, written) = desk(typing: [typed, "2"], isTerminal: true)

    #expect(try desk.choose(Bilingual("Which?", "Yang mana?"), among: Self.cases) == 1)
    #expect(written.errors.contains("Enter berarti batal"))
  }

  @Test func `a line to be changed stands at the prompt`() throws {
    var (desk, _) = desk(typing: [], isTerminal: true)
    var offered = ""
    desk.retype = { _, line in
      offered = line
      return line + " besok"
    }

    #expect(try desk.ask(Bilingual("Again:", "Ulang:"), beginning: "42 coaching") == "42 coaching besok")
    #expect(offered == "42 coaching")
  }

  @Test(arguments: [("15", "15.00"), ("9", "09.00"), ("9.30", "09.30")])
  func `a bare hour is a full one`(typed: String, clock: String) throws {
    let (desk, _) = desk()

    #expect(try desk.clockReading(typed).words.indonesian == clock)
  }

  @Test(arguments: ["24", "jam", "123", ""])
  func `what is no hour is refused`(typed: String) {
    let (desk, _) = desk()

    #expect(throws: CommandError.self) { try desk.clockReading(typed) }
  }
}
