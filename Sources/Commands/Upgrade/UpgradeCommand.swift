import ArgumentParser
import Domain
import Packs
import Storage

/// `upgrade`: brings the clinic's file to this program's schema.
struct UpgradeCommand: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .upgrade, nil,
      Bilingual(
        "Brings the clinic's file up to date with this program.",
        "Memperbarui berkas klinik agar cocok dengan versi program ini."),
      discussion: Bilingual(
        """
        No other command changes an older file. The upgrade is tried on a copy first and verified there; the file as \
        it was stays beside the new one. Packs of the program that are newer are loaded too. Close every open shell of the older program before.
        """,
        """
        Perintah lain tidak mengubah berkas lama. Pembaruan dicoba dahulu pada salinan dan diperiksa keutuhannya; \
        berkas semula tetap disimpan di sebelahnya. Paket program yang lebih baru ikut dimuat. Tutup dahulu semua klinik versi lama yang masih terbuka.
        """),
      examples: [
        Manual.Example("upgrade", "perbarui", Bilingual("brings it up to date", "memperbaruinya"))
      ])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let upgrade = try Casebook.upgrade(
      at: desk.clinicPath, login: desk.login, packs: [WorkflowPack.embeddedCase()], now: desk.now)
    desk.opened = nil
    let calendar = try loadCalendar(at: &desk)
    guard let upgrade else { return .receipt(Receipt(calendar ?? UpgradeWords.nothingToDo)) }
    return .receipt(
      Receipt(
        Wording.joined([UpgradeWords.done(upgrade), calendar].compactMap(\.self)),
        hints: upgrade.copy == nil ? [Wording.wrongUndo] : [UpgradeWords.keepCopy])
    )
  }
}

extension UpgradeCommand {
  /// Loads the program's calendar where the file has none, or an older one.
  private func loadCalendar(at desk: inout Desk) throws -> Bilingual? {
    let (casebook, calendar) = (try desk.casebook(), try CalendarPack.embedded())
    let known = try casebook.calendar().parts
    // A calendar of the clinic's own goes before the program's.
    let isOlder = known.code == calendar.parts.code && known.version < calendar.parts.version
    let keepsYears = Set(known.years).isSubset(of: calendar.years)
    guard known.version == 0 || isOlder && keepsYears else { return nil }
    _ = try casebook.loadCalendar(calendar, by: desk.actor(), at: desk.now)
    return PackWords.loaded(.calendar(calendar))
  }
}

/// What `upgrade` says.
enum UpgradeWords {
  static let nothingToDo = Bilingual(
    "The file is up to date; nothing was changed.", "Berkas sudah mutakhir; tidak ada yang diubah.")

  static func done(_ upgrade: Casebook.Upgrade) -> Bilingual {
    let packs = upgrade.packs.map { PackWords.loaded(.workflow($0)) }
    guard let copy = upgrade.copy else { return Wording.joined(packs) }
    let schema = Bilingual(
      "Upgraded from schema \(upgrade.from) to \(upgrade.to). As it was: \(copy)",
      "Diperbarui dari skema \(upgrade.from) ke \(upgrade.to). Berkas semula: \(copy)")
    return packs.isEmpty ? schema : Wording.joined([schema] + packs)
  }

  static let keepCopy = Bilingual(
    "Keep that file until the clinic has worked a few days with the new version.",
    "Simpan berkas itu sampai klinik bekerja beberapa hari dengan versi baru.")
}
