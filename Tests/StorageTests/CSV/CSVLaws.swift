import TestSupport
import Testing

@testable import Storage

struct CSVLaws {
  @Test(arguments: [1, 7, 64, 65_536], CSVDelimiter.allCases)
  func `every table is read back as it was written`(bufferSize: Int, delimiter: CSVDelimiter) throws {
    let seed: UInt64 = 2026
    var dice = SplitMix(seed: seed)

    for _ in 0..<40 {
      let table = RandomTable(using: &dice)
      let text = table.written(delimiter: delimiter, using: &dice)
      let read = try readTable(text.utf8, delimiter: delimiter, bufferSize: bufferSize)
      #expect(read.header == table.header, "seed \(seed)")
      #expect(read.rows == table.rows, "seed \(seed)")
    }
  }

  @Test(arguments: [UInt64(404), 17, 91])
  func `rubbish gives the same rows or the same error with every buffer`(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)
    let pieces: [[UInt8]] =
      ["a", "\"", ",", ";", "\n", "\r", "\r\n", "é", "\"\"", "x y", "\t"].map { Array($0.utf8) }
      + [[0xC3], [0]]

    for _ in 0..<300 {
      let bytes = Array("a,b\n".utf8) + (0..<dice.roll(30)).flatMap { _ in pieces[dice.roll(pieces.count)] }
      let outcome = Outcome(bytes, bufferSize: 65_536)
      #expect(Outcome(bytes, bufferSize: 1) == outcome, "seed \(seed), \(bytes)")
      #expect(Outcome(bytes, bufferSize: 7) == outcome, "seed \(seed), \(bytes)")
    }
  }

  struct Outcome: Equatable {
    var table: ReadTable?
    var flaw: CSVError?

    init(_ bytes: [UInt8], bufferSize: Int) {
      do {
        table = try readTable(bytes, bufferSize: bufferSize)
      } catch {
        flaw = error as? CSVError
      }
    }
  }

  struct RandomTable {
    let header: [String]
    let rows: [[String]]

    init(using dice: inout SplitMix) {
      let columns = 1 + dice.roll(6)
      header = (0..<columns).map { "k\($0)" }
      rows = (0..<dice.roll(20)).map { _ in (0..<columns).map { _ in Self.field(using: &dice) } }
    }

    private static func field(using dice: inout SplitMix) -> String {
      let pieces = ["a", "\"", ",", ";", "\t", "\n", "\r", "\r\n", "é", "🙂", " ", "1.5", "jum'at", "\"\""]
      return (0..<dice.roll(6)).map { _ in pieces[dice.roll(pieces.count)] }.joined()
    }

    func written(delimiter: CSVDelimiter, using dice: inout SplitMix) -> String {
      let separator = String(Character(Unicode.Scalar(delimiter.rawValue)))
      let lines = ([header] + rows).map { row in
        row.map { field in
          let mustQuote = field.unicodeScalars.contains { "\"\r\n\(separator)".unicodeScalars.contains($0) }
          guard mustQuote || dice.roll(3) == 0 || row == [""] else { return field }
          return "\""
            + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
        }.joined(separator: separator)
      }
      let lineEnd = ["\n", "\r\n", "\r"][dice.roll(3)]
      return lines.joined(separator: lineEnd) + (dice.roll(2) == 0 ? lineEnd : "")
    }
  }
}
