import Commands
import Domain
import Testing

/// What counts as an answer at a question of a terminal.
struct QuestionTests {
  @Test(arguments: [
    (["\u{0C}", "n"], "left closed\n"), (["\u{0C}\u{0C}", "", "n"], "reopened\n"),
    (["\u{0C}t"], "left closed\n"),
    ([""], "reopened\n"),
  ])
  func `clearing the screen answers nothing`(typed: [String], told: String) {
    var (desk, written) = desk(typing: typed, isTerminal: true)

    _ = dispatch(["case", "reopen"], at: &desk)

    #expect(written.output == told)
  }
}
