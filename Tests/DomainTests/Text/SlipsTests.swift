import Domain
import Testing

struct SlipsTests {
  @Test(arguments: [
    ("", "", 0), ("case", "case", 0), ("case", "cse", 1), ("opne", "open", 1), ("abc", "", 3),
    ("abcd", "badc", 2), ("kitten", "sitting", 3),
  ])
  func `slips are counted, whichever word comes first`(_ first: String, _ second: String, _ count: Int) {
    #expect(slips(between: first, and: second) == count)
    #expect(slips(between: second, and: first) == count)
  }
}
