import Commands
import Domain
import Testing

struct NarrowTerminalTests {
  @Test func `an error breaks between words on a terminal, and nowhere else`() {
    let long = "klinik-yang-tidak-dikenal-oleh-siapa-pun-juga"
    let told = said(["--db"], width: 20)
    #expect(told == "--db perlu nilai.\n")

    let narrow = said([long], width: 30)
    #expect(narrow.contains("\n`\(long)`."))
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 30 || $0.contains(long) })
    #expect(said([long], width: nil).hasPrefix("Tidak ada perintah `\(long)`.\n"))
  }

  @Test func `a question keeps the space behind it`() throws {
    var told = ""
    let input = Input(isTerminal: true, line: { "y" }, rest: { [] })
    let desk = Desk(
      clock: { Instant(milliseconds: 0) }, login: "fitri", input: input,
      output: Sink { _ throws(Sink.Failure) in },
      errors: Sink(isTerminal: true, width: 12) { text throws(Sink.Failure) in told += text })

    let answer = try Language.$current.withValue(.english) {
      try desk.confirm(Bilingual(same: "Replace this file?"))
    }

    #expect(answer)
    #expect(told == "Replace this\nfile? [Y/n] ")
  }

  private func said(_ line: [String], width: Int?) -> String {
    var told = ""
    let input = Input(isTerminal: false, line: { nil }, rest: { [] })
    var desk = Desk(
      clock: { Instant(milliseconds: 0) }, login: "fitri", input: input,
      output: Sink { _ throws(Sink.Failure) in },
      errors: Sink(isTerminal: width != nil, width: width) { text throws(Sink.Failure) in told += text },
      catalog: .sample, options: GlobalOptions(language: .indonesian))
    _ = dispatch(line, at: &desk)
    return told
  }
}
