public import Domain
import GRDB

/// What holds for the whole clinic.
public struct Clinic: Sendable {
  /// As it stands above screens and pages.
  public let name: String
  /// The zone of its local days.
  public let zone: Zone
  /// The number of this installation: part of every id and, other than 0, of every code.
  public let site: Int
  /// The language in which it speaks unless somebody asks for the other one.
  public let language: Language
  /// The province, regency or city whose clinic it is; nil where nobody has said.
  public let region: RegionCode?

  /// Describes a clinic that is to be made.
  public init(
    name: String, zone: Zone, site: Int = 0, language: Language = .indonesian, region: RegionCode? = nil
  ) {
    self.name = name
    self.zone = zone
    self.site = site
    self.language = language
    self.region = region
  }

  init(_ database: Database) throws {
    var settings: [String: String] = [:]
    for row in try database.all("SELECT key, value FROM setting") {
      settings[row["key"]] = row["value"]
    }
    guard let name = settings["name"], let zoneName = settings["zone"] else {
      throw StorageError.damaged(detail: "setting")
    }
    let offsets = try database.all("SELECT start, seconds FROM zoneOffset ORDER BY start").map {
      Zone.Change(from: $0.instant("start"), offset: $0["seconds"])
    }
    guard let first = offsets.first else { throw StorageError.damaged(detail: "zoneOffset") }
    // What is not there can still be verified; what is there and wrong must not become another site's numbers.
    guard let site = Int(settings["site"] ?? "0"),
      let language = Language(rawValue: settings["language"] ?? "id")
    else { throw StorageError.damaged(detail: "setting") }
    self.init(
      name: name,
      zone: Zone(name: zoneName, firstOffset: first.offset, changes: Array(offsets.dropFirst())),
      site: site, language: language, region: settings["region"].flatMap { RegionCode($0) })
  }

  func insert(into database: Database) throws {
    let settings = [
      ("name", name), ("zone", zone.name), ("site", String(site)), ("language", language.rawValue),
    ]
    let region = self.region.map { [("region", $0.text)] } ?? []
    for (key, value) in settings + region {
      try database.run("INSERT INTO setting (key, value) VALUES (?, ?)", [key, value])
    }
    let offsets = [Zone.Change(from: Instant(milliseconds: .min), offset: zone.firstOffset)] + zone.changes
    for change in offsets {
      try database.run(
        "INSERT INTO zoneOffset (start, seconds) VALUES (?, ?)", [change.from.milliseconds, change.offset])
    }
  }
}
