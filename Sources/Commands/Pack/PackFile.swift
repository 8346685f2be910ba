import ArgumentParser
import Domain
import Packs

/// A pack in a file of this machine.
struct PackFile: ParsableArguments {
  @Argument(
    help: .both("The file.", "Berkasnya.", value: Bilingual("FILE", "BERKAS")),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  /// Reads and checks it.
  ///
  /// - Parameter kind: The only kind that is wanted; nil takes each.
  /// - Throws: `PackError` with every mistake; `StorageError.notAttached` where the file cannot be read.
  func read(only kind: PackKind? = nil) throws -> Pack {
    try Pack.checkSize(sizeOfFile(path), file: path)
    return try Pack.read([UInt8](readFile(path)), file: path, of: kind)
  }
}
