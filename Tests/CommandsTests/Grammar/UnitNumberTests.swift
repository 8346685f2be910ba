import Testing

@testable import Commands

struct UnitNumberTests {
  @Test(arguments: ["1491": 1491, "1.491": 1491, "1,491": 1491, "12": 12, "1.000.000": 1_000_000])
  func `a number is read as it is typed and as it is printed`(typed: String, seq: Int64) {
    #expect(UnitNumber(argument: typed)?.seq == seq)
  }

  @Test(arguments: ["", "0", "-1", "1.5", "1491.000", "1.4910", "x", "1..491", "99999999999999999999"])
  func `anything else is refused`(typed: String) {
    #expect(UnitNumber(argument: typed) == nil)
  }
}
