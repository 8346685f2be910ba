import ArgumentParser
import Domain
import Storage

/// `pack show PACK`.
struct PackShow: Command {
  static var manual: Manual {
    Manual(
      .pack, .show, Bilingual("Shows a pack that is loaded.", "Menampilkan satu paket yang dimuat."),
      examples: [
        .init("pack show case", "paket lihat kasus", Bilingual("what new cases follow", "alur kasus baru")),
        .init(
          "pack show calendar", "paket lihat kalender",
          Bilingual("its years, hours and seasons", "tahun, jam kerja, dan masa khususnya")),
      ])
  }

  @Argument(help: .both("Which pack.", "Paket yang mana.", value: Bilingual("PACK", "PAKET")))
  var kind: PackKind

  @Option(
    name: .both("edition", "edisi"),
    help: .both(
      "An earlier version of the workflow; of calendars a file holds one.",
      "Versi alur sebelumnya; kalender hanya ada satu.", value: Bilingual(same: "N")))
  var version: Int?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let packs = try casebook.packs(by: desk.actor())
    let wanted = packs.first { $0.kind == kind && (version == nil || $0.version == version) }
    guard let wanted else {
      throw StorageError.noSuchPack(
        PackWords.name(kind, version), known: packs.map { PackWords.name($0.kind, $0.version) })
    }
    let zone = casebook.clinic.zone
    switch kind {
    case .workflow:
      let stored = try casebook.workflow(named: wanted.code, version: wanted.version, by: desk.actor())
      guard let stored else { throw StorageError.damaged(detail: "workflow") }
      return .table(.workflow(stored.workflow, zone: zone))
    case .calendar:
      return .table(.calendar(try casebook.calendar(), zone: zone))
    }
  }
}
