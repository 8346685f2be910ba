import Domain
import Testing

struct RegionCodeTests {
  @Test(arguments: [("73", "73"), ("73.14", "73.14"), ("7314", "73.14")])
  func `a code is read with its point and without`(typed: String, text: String) {
    #expect(RegionCode(typed)?.text == text)
  }

  @Test(arguments: ["", "7", "731", "7.314", "73.", "73.14.01", "Sidrap", "７３"])
  func `anything else is no code`(typed: String) {
    #expect(RegionCode(typed) == nil)
  }
}
