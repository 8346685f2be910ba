import Domain
import Testing

struct WordsTests {
  @Test(arguments: [
    ("2026-10-12", "Mon 12 Oct 2026", "Senin 12 Okt 2026"),
    ("2026-08-17", "Mon 17 Aug 2026", "Senin 17 Agu 2026"),
    ("2026-05-01", "Fri 1 May 2026", "Jumat 1 Mei 2026"),
    ("2026-12-06", "Sun 6 Dec 2026", "Minggu 6 Des 2026"),
  ])
  func `a day is written with its weekday`(day: String, english: String, indonesian: String) throws {
    let words = try #require(Day(iso: day)).words

    #expect(words == Bilingual(english, indonesian))
  }

  @Test
  func `a clock has a colon in English and a point in Indonesian`() {
    #expect(Clock("9:05")?.words == Bilingual("09:05", "09.05"))
  }

  @Test
  func `an instant is written as the day and clock of a zone`() {
    let makassar = Zone(name: "Asia/Makassar", firstOffset: 28_800)

    let words = Instant(iso8601: "2026-10-12T23:30:00Z")?.words(in: makassar)

    #expect(words == Bilingual("Tue 13 Oct 2026 07:30", "Selasa 13 Okt 2026 07.30"))
  }

  @Test
  func `weeks and months are written out`() {
    #expect(ISOWeek("2026-W42")?.words == Bilingual("week 42 of 2026", "pekan ke-42 tahun 2026"))
    #expect(Month("2026-08")?.words == Bilingual("August 2026", "Agustus 2026"))
  }

  @Test
  func `the days of the week have three letters too`() {
    #expect(Weekday.thursday.shortName == Bilingual("Thu", "Kam"))
    #expect(Weekday.allCases.count == 7)
  }
}
