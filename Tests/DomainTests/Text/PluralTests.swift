import Domain
import Testing

struct PluralTests {
  @Test(arguments: [(0, "days"), (1, "day"), (2, "days"), (11, "days"), (21, "days")])
  func `only one thing is singular in English`(count: Int, word: String) {
    #expect(plural(count, "day", "days") == word)
  }
}
