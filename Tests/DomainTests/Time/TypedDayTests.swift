import Domain
import Testing

/// Sunday 22 November 2026 is today.
struct TypedDayTests {
  private let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  @Test(arguments: [
    "2026-11-20", "20-11-2026", "20/11/2026", "20.11.2026", "20 Nov 2026", "20 November 2026",
    "20 NOPEMBER 2026", "20-nov-2026", "20 nov", "20/11", "jumat", "Jum'at", "Friday", "fri",
  ])
  func `a date is read as people write it`(typed: String) {
    #expect(Day(typed: typed, today: today)?.iso == "2026-11-20")
  }

  @Test(arguments: [
    ("5 Pebruari 2026", "2026-02-05"), ("5 Agt 2026", "2026-08-05"), ("5 agustus 2026", "2026-08-05"),
    ("5 Mei 2026", "2026-05-05"), ("5 May 2026", "2026-05-05"), ("1 Okt 2026", "2026-10-01"),
  ])
  func `months are known in both languages and in old spellings`(typed: String, day: String) {
    #expect(Day(typed: typed, today: today)?.iso == day)
  }

  @Test(arguments: [
    ("hari ini", 0), ("hari-ini", 0), ("today", 0), ("kemarin", -1), ("yesterday", -1), ("besok", 1),
    ("Tomorrow", 1), ("lusa", 2), ("+7", 7),
  ])
  func `days are counted from today`(typed: String, distance: Int) {
    #expect(Day(typed: typed, today: today) == today.adding(days: distance))
  }

  @Test(arguments: [
    ("9/11", "2026-11-09", "2027-11-09"), ("9 des", "2025-12-09", "2026-12-09"),
    ("22 nov", "2026-11-22", "2026-11-22"), ("29/2", "2024-02-29", "2028-02-29"),
    ("minggu", "2026-11-22", "2026-11-29"), ("senin", "2026-11-16", "2026-11-23"),
    ("sabtu", "2026-11-21", "2026-11-28"),
  ])
  func `what is left out is found in the direction of looking`(typed: String, back: String, ahead: String) {
    #expect(Day(typed: typed, today: today, looking: .back)?.iso == back)
    #expect(Day(typed: typed, today: today, looking: .ahead)?.iso == ahead)
  }

  /// The rows of Thursday 15 October 2026.
  @Test(arguments: [
    ("senin depan", "2026-10-19"), ("next monday", "2026-10-19"), ("jumat depan", "2026-10-23"),
    ("friday next week", "2026-10-23"), ("jumat ini", "2026-10-16"), ("this friday", "2026-10-16"),
    ("senin lalu", "2026-10-12"), ("last monday", "2026-10-12"), ("senin kemarin", "2026-10-12"),
    ("kamis lalu", "2026-10-08"), ("senin minggu lalu", "2026-10-05"), ("minggu depan", "2026-10-23"),
    ("next week", "2026-10-23"), ("2 minggu lagi", "2026-10-29"), ("in 2 weeks", "2026-10-29"),
    ("3 hari lagi", "2026-10-18"), ("2 days ago", "2026-10-13"), ("kemarin dulu", "2026-10-13"),
    ("ahad", "2026-10-18"),
  ])
  func `a day is named by its week or its distance`(typed: String, day: String) throws {
    let thursday = try #require(Day(iso: "2026-10-15"))

    #expect(Day(typed: typed, today: thursday, looking: .ahead)?.iso == day)
  }

  @Test(arguments: ["minggu lalu", "minggu depan", "next week", "minggu ini"])
  func `a week is no day that lies behind`(typed: String) {
    #expect(Day(typed: typed, today: today, looking: .back) == nil)
  }

  @Test(arguments: [
    "30 Feb 2026", "31/4", "29-02-2026", "20/13/2026", "11/20/2026", "20 nov 26", "9.11", "2026", "20", "nov",
    "+", "+x", "-7", "", " ", "20 nov 2026 10", "besok lagi", "+99999", "2026-11-2",
  ])
  func `what is no day is refused`(typed: String) {
    #expect(Day(typed: typed, today: today) == nil)
  }
}
