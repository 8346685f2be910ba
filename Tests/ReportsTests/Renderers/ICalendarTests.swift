import Domain
import TestSupport
import Testing

@testable import Reports

struct ICalendarTests {
  private let day = Day(number: 20_742)  // 16 October 2026
  private let at = SampleClinic.now

  private func read(_ entry: ICalendar.Entry) -> CalendarReader {
    CalendarReader(ICalendar(name: "Klik Ide", at: at, [entry]).text)
  }

  @Test func `an hour is told in universal time, with its length`() throws {
    let start = SampleClinic.zone.instant(of: day, try #require(Clock("09.00")))

    let entry = try #require(
      read(.init(uid: "SS-2026-0001.0@klinik", .event(start, minutes: 90), on: day, "mentoring")).entries
        .first)

    #expect(entry["BEGIN"] == "VEVENT")
    #expect(entry["UID"] == "SS-2026-0001.0@klinik")
    #expect(entry["DTSTART"] == "20261016T010000Z")
    #expect(entry["DURATION"] == "PT90M")
    #expect(entry["DTSTAMP"] == "20261015T073000Z")
    #expect(entry["STATUS"] == "CONFIRMED")
  }

  @Test func `a day without a clock is a whole day, and a task has a last one`() {
    let event = read(.init(uid: "a", .event(nil, minutes: nil), on: day, "kelas")).entries.first
    let task = read(.init(uid: "b", .task, on: day, "kirim denah")).entries.first

    #expect(event?["DTSTART;VALUE=DATE"] == "20261016")
    #expect(task?["BEGIN"] == "VTODO")
    #expect(task?["DUE;VALUE=DATE"] == "20261016")
    #expect(task?["STATUS"] == "NEEDS-ACTION")
  }

  @Test func `what was called off says so, and a later export is a newer edition`() throws {
    let entry = ICalendar.Entry(uid: "a", .event(nil, minutes: nil), on: day, "kelas", isCancelled: true)
    let later = ICalendar(name: "", at: at.adding(milliseconds: 60_000), [entry]).text

    let first = try #require(read(entry).entries.first?["SEQUENCE"].flatMap(Int.init))
    let second = try #require(CalendarReader(later).entries.first?["SEQUENCE"].flatMap(Int.init))

    #expect(read(entry).entries.first?["STATUS"] == "CANCELLED")
    #expect(second == first + 1)
    #expect(second < Int(Int32.max))
  }

  @Test func `whatever was typed comes back, in lines of 75 bytes`() {
    var chance = SplitMix(seed: 5545)
    let letters: [Character] = ["a", " ", ",", ";", "\\", "\n", ":", "é", "語", "👩‍🌾", "\"", "n"]
    for _ in 0..<500 {
      let typed = String((0..<chance.roll(200)).map { _ in letters[chance.roll(letters.count)] })

      let found = read(.init(uid: "a", .task, on: day, typed, place: typed, details: typed))

      #expect(found.lines.allSatisfy { $0.utf8.count <= 75 }, "seed 5545")
      #expect(found.entries.first?["SUMMARY"] == typed, "seed 5545")
      #expect(found.entries.first?["LOCATION"] == typed, "seed 5545")
      #expect(found.entries.first?["DESCRIPTION"] == typed, "seed 5545")
    }
  }

  @Test func `nothing that was typed begins a line of its own`() {
    let found = read(.init(uid: "a", .task, on: day, "x\r\nEND:VTODO\rBEGIN:VALARM\u{2028}\u{7}"))

    #expect(found.entries.count == 1)
    #expect(found.entries.first?["SUMMARY"] == "x\nEND:VTODO\nBEGIN:VALARM")
  }
}
