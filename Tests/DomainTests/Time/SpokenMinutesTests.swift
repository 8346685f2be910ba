import Domain
import Testing

struct SpokenMinutesTests {
  @Test(arguments: [
    ("setengah jam", 30), ("half an hour", 30), ("sejam", 60), ("sejam 15", 75), ("1:30", 90), ("0:45", 45),
    ("24:00", 1440), ("satu setengah jam", 90), ("sejam setengah", 90), ("seperempat jam", 15),
    ("Dua jam", 120),
    ("an hour", 60), ("one and a half hours", 90), ("three quarters of an hour", 45),
  ])
  func `a length is read as it is said`(_ typed: String, _ count: Int) {
    #expect(Minutes(text: typed)?.count == count)
  }

  @Test(arguments: [
    "1:60", "1:5", ":30", "1:", "24:01", "0:00", "-1:30", "+1:30", "1:+5", "setengah", "1:30:00", "jam",
    "setengah 10", "half", "an", "setengah jam 15",
  ])
  func `what is no length is not read as one`(_ typed: String) {
    #expect(Minutes(text: typed) == nil)
  }
}
