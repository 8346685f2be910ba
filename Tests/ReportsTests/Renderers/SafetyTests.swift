import Domain
import Foundation
import Reports
import TestSupport
import Testing

struct SafetyTests {
  @Test(arguments: [
    ("plain", "plain"), ("\u{1B}[31mred", "\\u{1B}[31mred"), ("a\u{9B}b\u{7F}", "a\\u{9B}b\\u{7F}"),
    ("a\nb\tc\r\n", "a\\u{A}b\\u{9}c\\u{D}\\u{A}"), ("\u{202E}evil\u{2066}", "\\u{202E}evil\\u{2066}"),
    ("\u{2028}", "\\u{2028}"), ("Nu'mang, café, 候診 🏥", "Nu'mang, café, 候診 🏥"), ("", ""),
  ])
  func `what acts on a terminal is shown instead`(text: String, safe: String) {
    #expect(safeText(text) == safe)
  }

  @Test(arguments: [Renderer.text, .markdown, .csv, .excel, .json], [Table.Layout.list, .record])
  func `no random text reaches a terminal with a control character`(form: Renderer, layout: Table.Layout) {
    var random = SplitMix(seed: 5)
    print("seed 5")

    for _ in 0..<300 {
      let text = String.random(using: &random)
      let output = form.render(.holding(text, layout), with: .terminal(width: 40, language: .english))
      let breaks: [Unicode.Scalar] = form.mediaType == "text/csv" ? ["\n", "\r"] : ["\n"]
      let acting = output.unicodeScalars.filter { $0.acts && !breaks.contains($0) }
      guard acting.isEmpty else {
        Issue.record("\(Array(text.unicodeScalars)) in \(form.name)")
        return
      }
    }
  }

  @Test(arguments: [8, 20, 40, 80])
  func `no line is wider than the terminal`(width: Int) {
    var random = SplitMix(seed: 6)
    print("seed 6")

    for _ in 0..<300 {
      let text = String.randomPlain(using: &random)
      let output = Renderer.text.render(
        .holding(text, .list), with: .terminal(width: width, language: .english))
      let lines = output.split { $0 == "\n" }
      let widest = lines.map(\.count).max() ?? 0
      guard widest <= width else {
        Issue.record("\(text)\n\(output)")
        return
      }
    }
  }

  @Test
  func `JSON gives back every random text`() throws {
    var random = SplitMix(seed: 8)
    print("seed 8")

    for _ in 0..<500 {
      let text = String.random(using: &random)
      let output = Renderer.json.render(.holding(text, .list), with: RenderSettings(language: .english))
      let object = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let row = try #require((object?["rows"] as? [[String: Any]])?.first)
      let back = try #require(row["text"] as? String)
      guard Array(back.utf8) == Array(text.utf8) else {
        Issue.record("\(Array(text.unicodeScalars)) came back as \(Array(back.unicodeScalars))")
        return
      }
    }
  }

  @Test(arguments: [(Renderer.csv, Character(","), ["text", "number"]), (.excel, ";", ["Text", "Number"])])
  func `CSV gives back every random text, but for the guard against formulas`(
    form: Renderer, separator: Character, header: [String]
  ) {
    var random = SplitMix(seed: 9)
    print("seed 9")

    for _ in 0..<500 {
      let text = String.random(using: &random)
      let output = form.render(.holding(text, .list), with: RenderSettings(language: .english))
      let fields = RFC4180.records(output, separator: separator)
      let isFormula = text.unicodeScalars.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
      let given = (isFormula ? "'" : "") + text
      let expected = [header, [given, "-1"]].map { $0.map { Array($0.unicodeScalars) } }
      guard fields == expected else {
        Issue.record("\(Array(text.unicodeScalars)) in \(output)")
        return
      }
    }
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＠SUM(A1)"])
  func `a text that begins like a formula is no formula in a spreadsheet`(text: String) {
    let output = Renderer.csv.render(.holding(text, .list), with: RenderSettings(language: .english))

    #expect(output.contains("'" + text))
    #expect(output.hasSuffix(",-1\r\n"))
  }
}

extension Table {
  fileprivate static func holding(_ text: String, _ layout: Layout) -> Table {
    let columns = [
      Column("text", Bilingual(same: "Text"), .text), Column("number", Bilingual(same: "Number"), .integer),
    ]
    return Table(
      name: "sample", title: Bilingual(same: "Sample"), zone: .utc, layout: layout, columns: columns,
      rows: [[.text(text), .integer(-1)]])
  }
}

extension Unicode.Scalar {
  fileprivate var acts: Bool {
    properties.generalCategory == .control || (0x202A...0x202E).contains(value)
      || (0x2066...0x2069).contains(value)
      || value == 0x2028 || value == 0x2029
  }
}

extension String {
  /// Up to 20 characters, of which many are those that need care.
  fileprivate static func random(using random: inout SplitMix) -> String {
    let special: [Unicode.Scalar] = [
      "\u{0}", "\u{1B}", "\u{9B}", "\u{7F}", "\n", "\r", "\t", "\"", "'", ",", ";", "\\", "=", "-", "|", "<",
      "\u{2028}",
      "\u{202E}", "\u{2069}", "\u{301}", "\u{200D}", "\u{FE0F}", "🏥", "候", "é", "\u{FEFF}", " ",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "a"
      scalars.append(Bool.random(using: &random) ? special.randomElement(using: &random) ?? "a" : any)
    }
    return String(scalars)
  }

  /// Up to 100 characters of one column each, and spaces.
  fileprivate static func randomPlain(using random: inout SplitMix) -> String {
    String(
      (0..<Int.random(in: 0...100, using: &random)).map { _ in "abc é  ".randomElement(using: &random) ?? "a"
      })
  }
}

/// A reader of CSV as the standard describes it, independent of the writer.
private enum RFC4180 {
  static func records(_ text: String, separator: Character) -> [[[Unicode.Scalar]]] {
    var records: [[[Unicode.Scalar]]] = []
    var record: [[Unicode.Scalar]] = []
    var field: [Unicode.Scalar] = []
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)
    if text.unicodeScalars.first == "\u{FEFF}" { scalars.removeFirst() }
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      index += 1
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        field.append(scalar)
        index += 1
      case "\"": isQuoted.toggle()
      case _ where isQuoted: field.append(scalar)
      case _ where Character(scalar) == separator:
        record.append(field)
        field = []
      case "\r" where next == "\n":
        records.append(record + [field])
        (record, field) = ([], [])
        index += 1
      default: field.append(scalar)
      }
    }
    return records
  }
}
