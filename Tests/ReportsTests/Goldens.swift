import Foundation
import Testing

/// Compares a text with the file that holds what it should be; `UPDATE=1` writes the file anew.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
    try Data(text.utf8).write(to: file)
    return
  }
  let golden = try Data(contentsOf: file)
  #expect(Array(text.utf8) == Array(golden), "\(name)\n\(text)", sourceLocation: sourceLocation)
}
