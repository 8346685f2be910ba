import Domain
import Foundation
import TestSupport
import Testing

@testable import Commands

/// What somebody typed about the one who is erased leaves the file of typed lines.
struct ForgottenLineTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `lines that hold what was erased go, the others stay as they are`() throws {
    let path = folder.file("history")
    let lines = [
      "_HiStOrY_V2_", "orang\\040lihat\\040Darmawati", "kasus\\040daftar", "catat\\040Jos\\303\\251",
      "a\\\\b",
    ]
    try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)

    let removed = try removeLines(ofHistoryAt: path) { $0.contains("José") || $0.contains("lihat Darmawati") }

    #expect(removed == 2)
    #expect(
      try String(contentsOfFile: path, encoding: .utf8) == "_HiStOrY_V2_\nkasus\\040daftar\na\\\\b\n")
  }

  @Test(arguments: [
    ("kasus\\040daftar", "kasus daftar"), ("a\\\\b", "a\\b"), ("Jos\\M-C\\M-)", "José"), ("é", "é"),
    ("\\", ""),
  ])
  func `a written line is read as it was typed`(_ written: String, _ typed: String) {
    #expect(typedLine(written) == typed)
  }

  @Test func `where nothing was ever typed there is nothing to forget`() throws {
    #expect(try removeLines(ofHistoryAt: folder.file("none")) { _ in true } == 0)
  }
}
