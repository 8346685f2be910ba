import ArgumentParser
import Domain
import Packs

/// `pack check FILE`.
struct PackCheck: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .pack, .check,
      Bilingual(
        "Checks a pack without loading it: every mistake with its line.",
        "Memeriksa berkas paket tanpa memuatnya: semua kesalahan dengan nomor barisnya."),
      examples: [
        .init(
          "pack check case.yaml", "paket periksa case.yaml",
          Bilingual("before it is loaded", "sebelum dimuat"))
      ])
  }

  @Argument(
    help: .both("The file.", "Berkasnya.", value: Bilingual("FILE", "BERKAS")),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  func run(at desk: inout Desk) throws -> Reply {
    switch try readPack(file) {
    case .workflow(let workflow): .receipt(Receipt(PackWords.sound(workflow)))
    }
  }
}

/// The pack in a file.
///
/// - Throws: `PackError` with every mistake; `StorageError.notAttached` where the file cannot be read.
func readPack(_ path: String) throws -> Pack {
  try Pack.read(String(decoding: readFile(path), as: UTF8.self), file: path)
}
