import ArgumentParser
import Domain
import Packs
import Storage

/// `pack copy NAME`.
struct PackCopy: Command {
  static var manual: Manual {
    Manual(
      .pack, .copy,
      Bilingual(
        "Prints a pack of the program as a file to edit.",
        "Menampilkan isi paket bawaan program sebagai berkas untuk disunting."),
      examples: [
        .init(
          "pack copy case --output case.yaml", "paket salin case --ke-berkas case.yaml",
          Bilingual("to begin the clinic's own with", "sebagai awal paket sendiri"))
      ])
  }

  @Argument(help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")))
  var code: String

  func run(at desk: inout Desk) throws -> Reply {
    guard let text = Pack.embeddedText(named: code) else {
      throw StorageError.noSuchPack(code, known: Pack.embeddedNames)
    }
    return .text(text)
  }
}
