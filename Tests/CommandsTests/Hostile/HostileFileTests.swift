import Commands
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Every command, given a file that is no clinic: a sentence that names the file, and nothing is written to it.
struct HostileFileTests {
  /// What somebody may point `--db` at by mistake.
  enum Thing: String, CaseIterable {
    case nothing, directory, empty, device, text, otherDatabase, half

    /// Puts it into a folder, and gives its path.
    func put(into folder: TemporaryFolder) throws -> String {
      let path = folder.file(rawValue)
      switch self {
      case .nothing: break
      case .directory:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      case .empty: try Data().write(to: URL(fileURLWithPath: path))
      case .device: return "/dev/null"
      case .text: try Data("tanggal,nama\n".utf8).write(to: URL(fileURLWithPath: path))
      case .otherDatabase:
        try Data(Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 4080)).write(
          to: URL(fileURLWithPath: path))
      case .half:
        _ = try SampleClinic(at: path)
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 5000)
        try handle.close()
        for suffix in ["-wal", "-shm"] { try FileManager.default.removeItem(atPath: path + suffix) }
      }
      return path
    }
  }

  // One after the other: some examples name a file in the working folder, and its place is held while they run.
  @Test(.serialized, arguments: Thing.allCases, Language.allCases)
  func `a command says what is wrong with its file`(_ thing: Thing, _ language: Language) throws {
    let folder = try TemporaryFolder()
    let path = try thing.put(into: folder)
    let before = FileManager.default.contents(atPath: path)

    for line in Catalog.klinik.exampleLines {
      var (desk, written) = desk(language: language, catalog: .klinik, databasePath: path)
      let code = dispatch(line, at: &desk)

      #expect(code != .done && code != .usage, "\(line): \(written.output)")
      #expect(written.errors.contains(path), "\(line): \(written.errors)")
      #expect(written.output.isEmpty)
    }

    #expect(FileManager.default.contents(atPath: path) == before)
  }
}

extension Catalog {
  /// One line for each command that needs the clinic, as its manual shows it.
  var exampleLines: [[String]] {
    commands.compactMap { command in
      guard !Self.standingAlone.contains(command.manual.noun),
        !Self.clinicless.contains("\(command)"), command.manual.verb?.name.english != "restore"
      else {
        return nil
      }
      return command.manual.examples.first.flatMap { example in
        do { return try split(example.line.english) } catch { return nil }
      } ?? [command.manual.name.english]
    }
  }

  /// Commands that need no clinic, or make one; so does `backup restore`.
  private static let clinicless = ["PackCheck", "PackCopy"]
  private static let standingAlone: [Noun] = [.help, .version, .exit, .shell, .initialise]
}
