import ArgumentParser
import Domain

/// `pack check FILE`.
struct PackCheck: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .pack, .check,
      Bilingual(
        "Checks a pack without loading it: every mistake with its line.",
        "Memeriksa berkas paket tanpa memuatnya: semua kesalahan dengan nomor barisnya."),
      discussion: Bilingual(
        "The line pack: workflow or pack: calendar says what the file holds.",
        "Baris pack: workflow (alur) atau pack: calendar (kalender) menyebut isi berkasnya."),
      examples: [
        .init(
          "pack check case.yaml", "paket periksa case.yaml",
          Bilingual("before it is loaded", "sebelum dimuat"))
      ])
  }

  @OptionGroup var file: PackFile

  func run(at desk: inout Desk) throws -> Reply {
    .receipt(Receipt(PackWords.sound(try file.read())))
  }
}
