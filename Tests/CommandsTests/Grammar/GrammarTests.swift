import Commands
import Domain
import Testing

struct GrammarTests {
  @Test(arguments: [
    ("KI-2026-0042", true), ("KI-42", true), ("ki42", true), ("KI-2026-1-0042", true), ("KI", false),
    ("KI-", false),
    ("kirim", false), ("SS-1", false), ("KI-4x", false), ("KI-٤٢", false),
  ])
  func `a code is known by its letters`(_ word: String, _ isCode: Bool) {
    #expect(Noun.caseFile.hasCode(word) == isCode)
  }

  @Test func `no two nouns share a spelling`() {
    let spellings = Catalog.sample.nouns.flatMap { Set($0.spellings.map(folded)) }

    #expect(Set(spellings).count == spellings.count)
  }

  @Test func `no two commands share a name`() {
    let names = Catalog.klinik.commands.map { $0.manual.name }

    #expect(Set(names).count == names.count)
  }

  @Test func `every word of every command has help in both languages`() throws {
    for command in Catalog.klinik.commands {
      for parameter in try Parameter.all(of: command) {
        #expect(parameter.summary.english.hasSuffix("."), "\(command) \(parameter.name.english)")
        #expect(parameter.summary.indonesian.hasSuffix("."), "\(command) \(parameter.name.indonesian)")
        #expect(
          parameter.summary.english != parameter.summary.indonesian, "\(command) \(parameter.name.english)")
      }
    }
  }

  @Test func `no command takes the name of an option that all have`() throws {
    let everywhere = Set(GlobalOptions.parameters.flatMap(\.names))

    for command in Catalog.klinik.commands {
      let names = try Parameter.all(of: command).flatMap(\.names)
      #expect(everywhere.isDisjoint(with: names), "\(command)")
    }
  }

  @Test func `parameters carry both languages`() throws {
    let mentor = try #require(try Parameter.all(of: SampleOpen.self).first { $0.names.contains("--mentor") })

    #expect(mentor.name == Bilingual("--mentor", "--oleh"))
    #expect(mentor.valueName == Bilingual("PERSON", "ORANG"))
    #expect(mentor.summary == Bilingual("Who accompanies it.", "Siapa yang mendampingi."))
    #expect(mentor.known == .people)
  }

  @Test func `what was typed is shown without its control characters`() {
    #expect(echo("a\u{1B}[31m\u{9B}b\u{202E}\u{7}") == "a\\u{1b}[31m\\u{9b}b\\u{202e}\\u{7}")
    #expect(echo("Nu'mang — é") == "Nu'mang — é")
    #expect(echo(String(repeating: "x", count: 1000)).count == 203)
  }
}
