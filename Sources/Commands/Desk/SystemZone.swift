import Domain
import Foundation

/// The zone of a name, as the machine's time zone database knows it; WIB, WITA and WIT are names too.
///
/// - Throws: `CommandError.finding(.notAZone)`.
func systemZone(_ name: String) throws -> Zone {
  guard let zone = TimeZone(identifier: Zone.indonesian[name.uppercased()] ?? name) else {
    throw CommandError.finding(.notAZone(name, near: zones(like: name)))
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
  return Zone(name: zone.properName(asTyped: name), firstOffset: first, changes: changes)
}

extension TimeZone {
  /// Foundation calls universal time GMT; whoever asks for UTC reads UTC.
  fileprivate func properName(asTyped name: String) -> String {
    identifier == "GMT" && ["UTC", "Etc/UTC"].contains(name) ? Zone.utc.name : identifier
  }
}

/// The names whose place is a slip away from what was typed, or begins so; short names of Indonesia included.
private func zones(like typed: String) -> [String] {
  let names = TimeZone.knownTimeZoneIdentifiers
  func place(_ name: String) -> String { name.split(separator: "/").last.map(String.init) ?? name }
  let wanted = place(typed)
  let near = suggestions(for: wanted, among: Zone.indonesian.keys.sorted() + names.map(place))
  guard near.isEmpty else {
    return Array(
      (near.filter { Zone.indonesian[$0] != nil } + names.filter { near.contains(place($0)) }).prefix(5))
  }
  guard wanted.count > 2 else { return [] }
  return Array(names.filter { folded(place($0)).hasPrefix(folded(wanted)) }.prefix(5))
}

/// The zone that this machine is set to; nil where it keeps universal time, which says nothing about a place.
func systemZoneName(_ environment: [String: String]) -> String? {
  let name = environment["TZ"].flatMap { $0.isEmpty ? nil : $0 } ?? TimeZone.current.identifier
  return ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "UCT", "Zulu"].contains(name) ? nil : name
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

extension Zone {
  /// `WITA` where people in Indonesia call it so, else its name.
  var commonName: String {
    Self.indonesian.first { $0.value == name }?.key ?? name
  }
}
