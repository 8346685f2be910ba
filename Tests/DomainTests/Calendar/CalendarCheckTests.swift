import Domain
import TestSupport
import Testing

struct CalendarCheckTests {
  /// A way to spoil a calendar, and what is said about it.
  struct Spoilt: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let flaw: @Sendable () throws -> [CalendarFlaw.Fault]
    let spoil: @Sendable (inout WorkCalendar.Parts) throws -> Void

    init(
      _ what: String, _ flaw: @escaping @autoclosure @Sendable () throws -> [CalendarFlaw.Fault],
      _ spoil: @escaping @Sendable (inout WorkCalendar.Parts) throws -> Void
    ) {
      testDescription = what
      self.flaw = flaw
      self.spoil = spoil
    }
  }

  static let spoilt = [
    Spoilt("a code with a space", [.malformedCode("a b")]) { $0.code = "a b" },
    Spoilt("version 0", [.versionNotPositive(0)]) { $0.version = 0 },
    Spoilt("no English label", [.emptyLabel(.english)]) { $0.label = Bilingual(" ", "Contoh") },
    Spoilt("a year twice", [.duplicateYear(2025)]) { $0.years.append(2025) },
    Spoilt("a year too far", [.yearOutOfRange(3000)]) { $0.years.append(3000) },
    Spoilt("a year without holidays", [.yearWithoutHolidays(2027)]) { $0.years.append(2027) },
    Spoilt("no hours at all", [.noHours]) { $0.hours = WorkHours([:]) },
    Spoilt(
      "slots over each other",
      [
        .overlappingSlots(
          .monday, first: try SampleCalendar.slot("07:30", "12:00"),
          second: try SampleCalendar.slot("11:59", "13:00"))
      ]
    ) {
      $0.hours = WorkHours([
        .monday: [try SampleCalendar.slot("11:59", "13:00"), try SampleCalendar.slot("07:30", "12:00")]
      ])
    },
    Spoilt(
      "a period that ends before it begins",
      [
        .endsBeforeStart(
          from: try SampleCalendar.day("2025-07-02"), to: try SampleCalendar.day("2025-07-01"))
      ]
    ) {
      $0.dated.append(
        DatedHours(
          label: Bilingual(same: "x"), from: try SampleCalendar.day("2025-07-02"),
          to: try SampleCalendar.day("2025-07-01"), hours: $0.hours))
    },
    Spoilt(
      "periods over each other",
      [
        .overlappingPeriods(
          from: try SampleCalendar.day("2025-03-30"), first: try SampleCalendar.day("2025-03-01"))
      ]
    ) {
      $0.dated.append(
        DatedHours(
          label: Bilingual(same: "x"), from: try SampleCalendar.day("2025-03-30"),
          to: try SampleCalendar.day("2025-04-02"), hours: $0.hours))
    },
    Spoilt("a period outside the years", [.outsideYears(try SampleCalendar.day("2027-01-02"))]) {
      $0.dated.append(
        DatedHours(
          label: Bilingual(same: "x"), from: try SampleCalendar.day("2026-12-30"),
          to: try SampleCalendar.day("2027-01-02"), hours: $0.hours))
    },
    Spoilt("a holiday twice", [.duplicateHoliday(try SampleCalendar.day("2025-01-01"))]) {
      $0.holidays.append(Holiday(day: try SampleCalendar.day("2025-01-01"), kind: .local, name: "x"))
    },
    Spoilt("a holiday outside the years", [.outsideYears(try SampleCalendar.day("2027-01-01"))]) {
      $0.holidays.append(Holiday(day: try SampleCalendar.day("2027-01-01"), kind: .local, name: "x"))
    },
    Spoilt("a holiday without a name", [.unnamedHoliday(try SampleCalendar.day("2025-05-05"))]) {
      $0.holidays.append(Holiday(day: try SampleCalendar.day("2025-05-05"), kind: .local, name: " "))
    },
    Spoilt("years without end", [.tooLarge(years: 63, dated: 2, holidays: 11)]) {
      $0.years += Array(2027..<2087)
    },
  ]

  @Test(arguments: spoilt)
  func `a calendar that does not fit together is refused with each reason`(spoilt: Spoilt) throws {
    var parts = try SampleCalendar.parts()
    try spoilt.spoil(&parts)

    let flaws = #expect(throws: FlawedCalendar.self) { try WorkCalendar(parts) }

    #expect(try flaws?.flaws.map(\.fault) == spoilt.flaw())
  }

  @Test func `the sample has no flaw`() throws {
    #expect(throws: Never.self) { try WorkCalendar(SampleCalendar.parts()) }
    #expect(throws: Never.self) { try WorkCalendar(SampleCalendar.nightParts()) }
  }

  @Test func `a calendar without years is refused`() throws {
    var parts = try SampleCalendar.parts()
    parts.years = []
    parts.dated = []
    parts.holidays = []

    let flaws = #expect(throws: FlawedCalendar.self) { try WorkCalendar(parts) }

    #expect(flaws?.flaws.map(\.fault) == [.noYears])
    #expect(WorkCalendar(checked: parts).nextWorkingDay(onOrAfter: Day(number: 20_000)) == nil)
  }
}
