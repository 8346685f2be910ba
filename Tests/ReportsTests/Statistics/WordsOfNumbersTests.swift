import Domain
import Testing

@testable import Reports

struct WordsOfNumbersTests {
  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1434, "1,434", "1.434"), (-1_234_567, "-1,234,567", "-1.234.567"),
  ])
  func `whole numbers stand in groups of three`(number: Int, english: String, indonesian: String) {
    #expect(NumberWords.integer(number) == Bilingual(english, indonesian))
  }

  @Test(arguments: [
    (0.0, "0", "0"), (6.40795, "6.41", "6,41"), (1234.5, "1,234.50", "1.234,50"), (12, "12", "12"),
    (-0.004, "0", "0"), (-1.05, "-1.05", "-1,05"), (0.999, "1", "1"), (2.06, "2.06", "2,06"),
  ])
  func `other numbers have two decimals`(number: Double, english: String, indonesian: String) {
    #expect(NumberWords.decimal(number) == Bilingual(english, indonesian))
  }

  @Test(arguments: [
    (1.0, "1 day", "1 hari"), (0, "0 days", "0 hari"), (11.5, "11.5 days", "11,5 hari"),
    (14.65, "14.7 days", "14,7 hari"), (1.04, "1 day", "1 hari"), (1234.5, "1,234.5 days", "1.234,5 hari"),
  ])
  func `calendar days have one decimal and their unit`(days: Double, english: String, indonesian: String) {
    #expect(DurationWords.words(days: days) == Bilingual(english, indonesian))
  }

  @Test(arguments: [
    (0.0, "0 s", "0 detik"), (430, "0.43 s", "0,43 detik"), (999, "1 s", "1 detik"),
    (35_400, "35 s", "35 detik"),
    (59_700, "1 m", "1 menit"), (90_000, "1 m 30 s", "1 menit 30 detik"),
    (2_868_583.5, "47 m 49 s", "47 menit 49 detik"),
    (3_599_600, "1 h", "1 jam"), (12_000_000, "3 h 20 m", "3 jam 20 menit"), (86_399_000, "1 d", "1 hari"),
    (183_600_000, "2 d 3 h", "2 hari 3 jam"), (23_832_541_524, "275 d 20 h", "275 hari 20 jam"),
    (-90_000, "-1 m 30 s", "-1 menit 30 detik"), (-4, "0 s", "0 detik"),
  ])
  func `lengths of time have their two largest units`(
    milliseconds: Double, english: String, indonesian: String
  ) {
    #expect(DurationWords.words(milliseconds: milliseconds) == Bilingual(english, indonesian))
  }
}
