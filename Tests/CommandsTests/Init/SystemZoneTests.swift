import Domain
import Testing

@testable import Commands

/// The zones of Indonesia by their short names, and zones that changed their clocks.
struct SystemZoneTests {
  @Test(arguments: [
    ("WIB", "Asia/Jakarta", 7), ("wita", "Asia/Makassar", 8), ("WIT", "Asia/Jayapura", 9),
    ("Asia/Makassar", "Asia/Makassar", 8), ("UTC", "UTC", 0), ("GMT", "GMT", 0),
  ])
  func `a short name means its zone`(_ typed: String, _ name: String, _ hours: Int) throws {
    let zone = try systemZone(typed)

    #expect(zone.name == name)
    #expect(zone.offset(at: Instant(milliseconds: 1_792_049_400_000)) == hours * 3600)
  }

  // Venezuela set its clocks back by half an hour for good on 2007-12-09 at 03:00, and forth again on 2016-05-01
  // at 02:30; neither is daylight saving.
  @Test(arguments: [
    (1_197_183_599, -14_400), (1_197_183_600, -16_200), (1_462_085_999, -16_200), (1_462_086_000, -14_400),
  ])
  func `a change for good is known to the second`(_ second: Int, _ offset: Int) throws {
    let zone = try systemZone("America/Caracas")

    #expect(zone.offset(at: Instant(milliseconds: Int64(second) * 1000)) == offset)
  }

  // Summer time in Berlin began on 2026-03-29 at 01:00 UTC and ends on 2099-10-25 at 01:00 UTC by today's law.
  @Test(arguments: [
    (1_774_745_999, 3600), (1_774_746_000, 7200), (4_096_573_199, 7200), (4_096_573_200, 3600),
  ])
  func `daylight saving is known to the second, far ahead too`(_ second: Int, _ offset: Int) throws {
    let zone = try systemZone("Europe/Berlin")

    #expect(zone.offset(at: Instant(milliseconds: Int64(second) * 1000)) == offset)
  }

  @Test
  func `an unknown zone is answered with near ones`() throws {
    let error = #expect(throws: CommandError.self) { try systemZone("Asia/Makasar") }

    guard case .finding(.notAZone(_, let near))? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(near == ["Asia/Makassar"])
  }

  @Test(arguments: [("Asia/Makassar", "Asia/Makassar"), ("UTC", nil), ("Etc/UTC", nil)])
  func `a machine of universal time does not tell where it stands`(_ setting: String, _ name: String?) {
    #expect(systemZoneName(["TZ": setting]) == name)
  }
}
