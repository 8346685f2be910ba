import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// What an open shell does when somebody takes the clinic's file away.
struct LostClinicTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("klinik.db")
    _ = try SampleClinic(at: path)
  }

  private func putInPlace(_ source: String) throws {
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.removeItem(atPath: path + suffix)
    }
    for suffix in ["", "-wal"] {
      try FileManager.default.moveItem(atPath: source + suffix, toPath: path + suffix)
    }
  }

  @Test(arguments: [Language.english, .indonesian])
  func `a command after the file was removed is refused and says so`(language: Language) throws {
    var (desk, written) = desk(language: language, catalog: .klinik, databasePath: path)
    #expect(dispatch(["case", "open", "Antrean obat"], at: &desk) == .done)
    try FileManager.default.removeItem(atPath: path)

    let code = dispatch(["case", "open", "Bank sampah", "--lang", language.rawValue], at: &desk)

    #expect(code == .notFound)
    let sentence = language == .english ? "is no longer there; nothing was saved" : "tidak ada yang disimpan"
    #expect(written.errors.contains(sentence))
  }

  @Test func `after a replaced file one command is refused, and the next one works with what is there`()
    throws
  {
    let other = folder.file("other.db")
    _ = try SampleClinic(at: other)
    var (desk, written) = desk(catalog: .klinik, databasePath: path)
    _ = dispatch(["case", "open", "Antrean obat"], at: &desk)
    _ = dispatch(["case", "select", "KI-1"], at: &desk)
    try putInPlace(other)

    let refused = dispatch(["case", "open", "Bank sampah", "--lang", "en"], at: &desk)
    let next = dispatch(["case", "list", "--csv"], at: &desk)

    #expect(refused == .conflict)
    #expect(written.errors.contains("was replaced by another one; nothing was saved"))
    #expect(next == .done)
    #expect(!written.output.contains(",Antrean obat"))
    #expect(desk.selectedCase == nil)
  }

  @Test func `looking something up with Tab does not hide that the file is lost`() throws {
    let other = folder.file("other.db")
    _ = try SampleClinic(at: other)
    var (desk, _) = desk(catalog: .klinik, databasePath: path)
    _ = dispatch(["case", "list"], at: &desk)
    try putInPlace(other)

    _ = candidates(for: "case show ", at: &desk)

    #expect(dispatch(["case", "list"], at: &desk) == .conflict)
  }
}
