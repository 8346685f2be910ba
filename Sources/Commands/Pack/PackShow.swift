import ArgumentParser
import Domain
import Storage

/// `pack show CODE`.
struct PackShow: Command {
  static var manual: Manual {
    Manual(
      .pack, .show, Bilingual("Shows a pack that is loaded.", "Menampilkan satu paket yang dimuat."),
      examples: [
        .init("pack show case", "paket lihat case", Bilingual("what new cases follow", "alur kasus baru"))
      ])
  }

  @Argument(help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")))
  var code: String

  @Option(
    name: .both("edition", "edisi"),
    help: .both(
      "An earlier version.", "Versi sebelumnya.", value: Bilingual(same: "N")))
  var version: Int?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    guard let stored = try casebook.workflow(named: code, version: version, by: desk.actor()) else {
      let known = try casebook.packs(by: desk.actor()).map { "\($0.code) \($0.version)" }
      let typed = [code, version.map(String.init)].compactMap(\.self).joined(separator: " ")
      throw StorageError.noSuchPack(typed, known: known)
    }
    return .table(.workflow(stored.workflow, zone: casebook.clinic.zone))
  }
}
