import Domain
import Testing

struct ClockTests {
  @Test(arguments: [
    ("00:00", 0, "00:00"), ("10:05", 605, "10:05"), ("10.05", 605, "10:05"), ("9.05", 545, "09:05"),
    ("23:59", 1439, "23:59"),
  ])
  func `a clock reading is read with colon or point`(written: String, minutes: Int, text: String) throws {
    let clock = try #require(Clock(written))

    #expect(clock.minutes == minutes)
    #expect(clock.text == text)
  }

  @Test(arguments: [
    "24:00", "10:60", "10:5", "10", "1005", "10:05:00", ":05", "10:", "a:05", "010:05", "-1:05", "",
  ])
  func `anything else is no clock reading`(text: String) {
    #expect(Clock(text) == nil)
  }

  @Test(arguments: [-1, 1440])
  func `a day has no minute before its first or after its last`(minutes: Int) {
    #expect(Clock(minutes: minutes) == nil)
  }
}
