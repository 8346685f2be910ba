import Domain
import Packs
import Testing

@testable import Workbench

struct ChanceTests {
  @Test func `an agenda gives back what comes first, and ties in the order of planning`() {
    var agenda = Agenda<String>()
    for (moment, event) in [(5, "e"), (1, "a"), (3, "c"), (1, "b"), (4, "d"), (9, "f")] {
      agenda.plan(event, at: Int64(moment))
    }

    var events = ""
    while let next = agenda.next() { events += next.event }

    #expect(events == "abcdef")
  }

  @Test func `an agenda of a thousand comes back sorted`() {
    var dice = Dice(seed: 11)
    var agenda = Agenda<Int>()
    for number in 0..<1000 { agenda.plan(number, at: Int64(dice.roll(0..<100))) }

    var moments: [Int64] = []
    while let next = agenda.next() { moments.append(next.at) }

    #expect(moments == moments.sorted())
    #expect(moments.count == 1000)
  }

  @Test(
    arguments: [
      (0, "2026-10-16", "2026-10-16"), (1, "2026-10-16", "2026-10-19"), (0, "2026-10-17", "2026-10-19"),
      (5, "2026-10-15", "2026-10-22"), (1, "2026-12-23", "2026-12-28"), (0, "2026-08-17", "2026-08-18"),
      (1, "2012-08-16", "2012-08-17"), (1, "2027-08-13", "2027-08-16"),
    ])
  func `working days leave weekends out, and the holidays that the calendar lists`(
    count: Int, from: String, to: String
  ) throws {
    let day = try #require(Day(iso: from))
    let hours = try OfficeHours(since: #require(Day(iso: "2012-01-01")))

    #expect(hours.workingDay(count, after: day).iso == to)
  }

  @Test(arguments: ["2026-10-15", "2026-10-16", "2026-03-06"])
  func `moments lie within the working hours of their day`(iso: String) throws {
    var dice = Dice(seed: 3)
    let day = try #require(Day(iso: iso))
    let hours = try OfficeHours(since: day)
    let slots = try CalendarPack.embedded().slots(on: day)

    let clocks = (0..<500).map { _ in OfficeHours.zone.clock(of: hours.moment(on: day, &dice)) }

    #expect(clocks.allSatisfy { clock in slots.contains { $0.from <= clock && clock < $0.to } })
    #expect(Set(clocks.map(\.hour)).count >= 6)
  }

  @Test func `a diary gives nobody the same hour twice, and none on a leave`() throws {
    var (dice, diary) = (Dice(seed: 3), Diary())
    let hours = try OfficeHours(since: ClinicPlan.lastDay).hours(of: ClinicPlan.lastDay)
    let (one, other) = (Identifier<Person>(rawValue: 1), Identifier<Person>(rawValue: 2))
    let tomorrow = ClinicPlan.lastDay.adding(days: 1)

    let booked = (0...hours.count).map { _ in
      diary.book(one, on: ClinicPlan.lastDay, among: hours, &dice)
    }
    diary.note(tomorrow...tomorrow, of: one)

    #expect(Set(booked.compactMap(\.self)) == Set(hours))
    #expect(booked.last == .some(nil))
    #expect(diary.book(other, on: ClinicPlan.lastDay, among: hours, &dice) != nil)
    #expect(diary.book(one, on: tomorrow, among: hours, &dice) == nil)
  }

  @Test func `no employee number is given twice`() throws {
    var dice = Dice(seed: 5)
    var names = Names(today: ClinicPlan.lastDay)

    let numbers = try (0..<5000).compactMap { _ in
      try names.person(&dice, isCivilServant: true).employeeNumber?.digits
    }

    #expect(Set(numbers).count == 5000)
  }
}

struct FiguresTests {
  @Test(arguments: [(2.499, 2, "2.50"), (0.0, 1, "0.0"), (12.04, 1, "12.0"), (80_000.4, 0, "80000")])
  func `a number is rounded to its places`(value: Double, places: Int, text: String) {
    #expect(Figures.rounded(value, places) == text)
  }

  @Test func `the middle of an even number of runs lies between two`() {
    var timing = Timing()
    for milliseconds in [9, 1, 3, 5] as [UInt64] {
      timing.add(Child.Cost(nanoseconds: milliseconds * 1_000_000, kilobytes: 2048, status: 0))
    }

    #expect(timing.median == 4)
    #expect(timing.fastest == 1)
    #expect(timing.megabytes == 2)
  }

  @Test func `a child's exit status, memory and complaint are told`() throws {
    let cost = try Child(words: ["sh", "-c", "echo gagal >&2; exit 3"]).run("/tmp")

    #expect(cost.status == 3)
    #expect(cost.complaint == "gagal\n")
    #expect(cost.kilobytes > 0)
  }
}

struct ErrandTests {
  @Test(arguments: [[], ["demo"], ["demo", "a", "b"], ["bake", "a"], ["units", "a", "--seed"]])
  func `arguments that make no sense are refused`(arguments: [String]) {
    #expect(Errand(arguments) == nil)
  }

  @Test func `options may stand anywhere`() throws {
    let errand = try #require(Errand(["demo", "--cases", "70", "x.db", "--seed", "9"]))

    guard case .demo(let file, let seed, let cases) = errand else {
      Issue.record("\(errand)")
      return
    }
    #expect(file == "x.db")
    #expect(seed == 9)
    #expect(cases == 70)
  }
}
