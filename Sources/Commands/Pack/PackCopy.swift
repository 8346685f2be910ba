import ArgumentParser
import Domain
import Packs

/// `pack copy PACK`.
struct PackCopy: Command {
  static var manual: Manual {
    Manual(
      .pack, .copy,
      Bilingual(
        "Prints a pack of the program as a file to edit.",
        "Menampilkan isi paket bawaan program sebagai berkas untuk disunting."),
      examples: [
        .init(
          "pack copy case --output case.yaml", "paket salin kasus --ke-berkas kasus.yaml",
          Bilingual("to begin the clinic's own with", "sebagai awal paket sendiri")),
        .init(
          "pack copy calendar --output calendar-2027.yaml",
          "paket salin kalender --ke-berkas kalender-2027.yaml",
          Bilingual("to add the decree of 2027 to", "untuk ditambah SKB 2027")),
      ])
  }

  @Argument(help: .both("Which pack.", "Paket yang mana.", value: Bilingual("PACK", "PAKET")))
  var kind: PackKind

  func run(at desk: inout Desk) throws -> Reply {
    try Reply.text(Pack.embeddedText(of: kind)).onlyAsText(Self.manual.name, at: desk)
  }
}
