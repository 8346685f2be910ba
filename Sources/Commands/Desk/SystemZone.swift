import Domain
import Foundation

/// The zone of a name, as the machine's time zone database knows it; WIB, WITA and WIT are names too.
///
/// - Throws: `CommandError.finding(.notAZone)`.
func systemZone(_ name: String) throws -> Zone {
  guard let zone = TimeZone(identifier: Zone.indonesian[name.uppercased()] ?? name) else {
    let near = TimeZone.knownTimeZoneIdentifiers.filter { $0.lowercased().contains(name.lowercased()) }
    throw CommandError.finding(.notAZone(name, near: Array(near.prefix(5))))
  }
  var changes: [Zone.Change] = []
  var moment = Zone.firstYear
  let first = zone.secondsFromGMT(for: moment)
  while let next = zone.nextDaylightSavingTimeTransition(after: moment), next < Zone.lastYear, next > moment {
    changes.append(
      Zone.Change(
        from: Instant(milliseconds: Int64((next.timeIntervalSince1970 * 1000).rounded())),
        offset: zone.secondsFromGMT(for: next)))
    moment = next
  }
  return Zone(name: zone.identifier, firstOffset: first, changes: changes)
}

extension Zone {
  /// The three zones of Indonesia by their short names.
  fileprivate static let indonesian = [
    "WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura",
  ]

  /// Before 1970 no clinic kept a log; after 2100 no law says what clocks will do.
  fileprivate static let firstYear = Date(timeIntervalSince1970: 0)
  fileprivate static let lastYear = Date(timeIntervalSince1970: 4_102_444_800)
}
