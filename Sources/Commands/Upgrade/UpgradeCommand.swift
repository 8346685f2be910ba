import ArgumentParser
import Domain
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
        it was stays beside the new one. Close every open shell of the older program before.
        """,
        """
        Perintah lain tidak mengubah berkas lama. Pembaruan dicoba dahulu pada salinan dan diperiksa keutuhannya; \
        berkas semula tetap disimpan di sebelahnya. Tutup dahulu semua klinik versi lama yang masih terbuka.
        """),
      examples: [
        Manual.Example("upgrade", "perbarui", Bilingual("brings it up to date", "memperbaruinya"))
      ])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let upgrade = try Casebook.upgrade(at: desk.clinicPath, login: desk.login, now: desk.now)
    desk.opened = nil
    guard let upgrade else { return .receipt(Receipt(UpgradeWords.nothingToDo)) }
    return .receipt(Receipt(UpgradeWords.done(upgrade), hints: [UpgradeWords.keepCopy(upgrade)]))
  }
}

/// What `upgrade` says.
enum UpgradeWords {
  static let nothingToDo = Bilingual(
    "The file is up to date; nothing was changed.", "Berkas sudah mutakhir; tidak ada yang diubah.")

  static func done(_ upgrade: Casebook.Upgrade) -> Bilingual {
    Bilingual(
      "Upgraded from schema \(upgrade.from) to \(upgrade.to). As it was: \(upgrade.copy)",
      "Diperbarui dari skema \(upgrade.from) ke \(upgrade.to). Berkas semula: \(upgrade.copy)")
  }

  static func keepCopy(_ upgrade: Casebook.Upgrade) -> Bilingual {
    Bilingual(
      "Keep that file until the clinic has worked a few days with the new version.",
      "Simpan berkas itu sampai klinik bekerja beberapa hari dengan versi baru.")
  }
}
