import Domain
import TestSupport
import Testing

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2011-10-11T13:45:40.276+02:00", 1_318_333_540_276),
    ("2011-10-11 13:45:40.276+02:00", 1_318_333_540_276), ("2011-10-11T11:45:40.276Z", 1_318_333_540_276),
    ("2011-10-11T13:45:40,276+0200", 1_318_333_540_276),
    ("2011-10-11T13:45:40.276999999+02", 1_318_333_540_276),
    ("2011-10-11T13:45:40.2+02:00", 1_318_333_540_200), ("2011-10-11T13:45:40.07+02:00", 1_318_333_540_070),
    ("2011-10-11T13:45:40+02:00", 1_318_333_540_000), ("2011-10-11T13:45+02:00", 1_318_333_500_000),
    ("1969-12-31T23:59:59.999Z", -1), ("2024-02-29T00:00:00-03:30", 1_709_177_400_000),
  ])
  func `a timestamp is read`(text: String, milliseconds: Int64) {
    #expect(Instant(iso8601: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "2011-02-29T00:00:00Z", "2011-13-01T00:00:00Z", "2011-10-11T24:00:00Z", "2011-10-11T13:60:00Z",
    "2011-10-11T13:45:60Z", "2011-10-11T13:45:40.Z", "2011-10-11T13:45:40.1234567890Z", "2011-10-11T13:45:40",
    "2011-10-11", "2011-10-11T13Z", "2011-10-11T13:45:40+19:00", "2011-10-11T13:45:40+02:60",
    "2011-10-11T13:45:40+2", "2011-10-11T13:45:40+02:00 ", "2011-10-11T13:45:40ZZ", " 2011-10-11T13:45:40Z",
    "2011-10-11T13:45:40+02:", "2011-10-11x13:45:40Z", "11-10-11T13:45:40Z", "",
  ])
  func `anything else is no timestamp`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test
  func `a timestamp without offset is read in the zone that comes with it`() {
    let makassar = Zone(name: "Asia/Makassar", firstOffset: 28_800)

    #expect(
      Instant(iso8601: "2026-10-12T10:00:00", zone: makassar) == Instant(iso8601: "2026-10-12T02:00:00Z"))
    #expect(
      Instant(iso8601: "2026-10-12T10:00:00Z", zone: makassar) == Instant(iso8601: "2026-10-12T10:00:00Z"))
    #expect(Instant(iso8601: "2026-10-12", zone: makassar) == nil)
  }

  @Test
  func `a slice of bytes is read in place`() {
    let line = Array("case-1,2011-10-11T13:45:40.276+02:00,Resource21".utf8)

    let read = line.withUnsafeBufferPointer { bytes in
      Instant(iso8601: UnsafeBufferPointer(rebasing: bytes[7..<36]))
    }

    #expect(read?.milliseconds == 1_318_333_540_276)
    #expect(Instant(iso8601: line.span.extracting(7..<36)) == read)
  }

  @Test(arguments: [
    ("Asia/Makassar", 28_800, "2026-10-12T10:00:00.005+08:00"), ("UTC", 0, "2026-10-12T02:00:00.005Z"),
    ("America/St_Johns", -12_600, "2026-10-11T22:30:00.005-03:30"),
    ("Asia/Jakarta", 25_632, "2026-10-12T09:07:12.005+07:07:12"),
  ])
  func `a timestamp is written in a zone`(name: String, offset: Int, text: String) throws {
    let instant = try #require(Instant(iso8601: "2026-10-12T02:00:00.005Z"))

    #expect(instant.iso8601(in: Zone(name: name, firstOffset: offset)) == text)
  }

  @Test
  func `what is written is read back`() {
    var random = SplitMix(seed: 42)
    print("seed 42")

    for _ in 0..<10_000 {
      let instant = Instant(milliseconds: .random(in: -4_000_000_000_000...8_000_000_000_000, using: &random))
      let zone = Zone(name: "", firstOffset: 60 * .random(in: -1080...1080, using: &random))
      let text = instant.iso8601(in: zone)
      guard Instant(iso8601: text) == instant else {
        Issue.record("\(instant.milliseconds) is written \(text)")
        return
      }
    }
  }
}
