import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// Files that earlier schemas wrote, as they are found in clinics, and what the program of their time said of them.
///
/// A fixture is a folder named after its schema: the file `clinic.db`, whose admin's login is `admin`, and the
/// answers of that time as `<name>.json`.
struct UpgradeTests {
  /// A command whose figures must outlive every upgrade.
  struct Question: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String

    var testDescription: String { name }
  }

  static let questions = [
    Question(name: "case-list", line: "case list --all --limit 1000"),
    Question(name: "session-list", line: "session list --limit 1000"),
    Question(name: "followup-list", line: "followup list --all --limit 1000"),
    Question(name: "person-list", line: "person list"),
    Question(name: "agency-list", line: "agency list"),
    Question(name: "throughput", line: "report throughput \(year)"),
    Question(name: "cycle-time", line: "report cycle-time \(year)"),
  ]

  /// Columns of that time in whose place others stand: days late were counted by the calendar's days once.
  private static let replaced: Set = ["daysLate"]

  static let schemas = ["v001", "v002"]

  /// When the answers were printed: Monday 23 November 2026.
  private static let printing = Instant(milliseconds: 1_795_392_400_000)

  private static let year = "--from 2025-10-01 --to 2026-10-31 --as-of 2026-10-31"

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: schemas, questions)
  func `an upgraded file answers as it did before`(schema: String, question: Question) throws {
    try place(schema)
    #expect(run("upgrade").code == .done)

    let answer = try Answer(run(question.line + " --json").output)

    let former = try Answer(
      String(contentsOf: Self.fixture(schema, "\(question.name).json"), encoding: .utf8))
    #expect(!former.rows.isEmpty)
    #expect(answer.rows.count == former.rows.count)
    for (row, old) in zip(answer.rows, former.rows) {
      for (column, value) in old where !Self.replaced.contains(column) {
        #expect(row[column] == value, "\(column)")
      }
    }
  }

  @Test(arguments: schemas, questions)
  func `what was known before the upgrade is told as it was before it`(
    schema: String, question: Question
  ) throws {
    try place(schema)
    let (line, day) = (
      "\(question.line) --json --known-on 2026-11-23", Self.printing.adding(milliseconds: 86_400_000)
    )
    #expect(run("upgrade", at: day).code == .done)

    let answer = try Answer(run(line, at: day).output)

    let former = try Answer(
      String(contentsOf: Self.fixture(schema, "\(question.name).json"), encoding: .utf8))
    #expect(answer.rows.count == former.rows.count && !former.rows.isEmpty)
    for (row, old) in zip(answer.rows, former.rows) {
      for (column, value) in old where !Self.replaced.contains(column) {
        #expect(row[column] == value, "\(column)")
      }
    }
  }

  @Test(arguments: schemas)
  func `an upgraded file is whole, and its history goes on where it stood`(schema: String) throws {
    try place(schema)
    _ = run("upgrade")
    let former = try Answer(String(contentsOf: Self.fixture(schema, "verify.json"), encoding: .utf8))
    let head = try #require(former.rows.first?["head"] as? String)
    let units = try #require(former.rows.first?["units"] as? Int)

    let verification = run("verify --against \(head)")

    #expect(verification.code == .done)
    #expect(verification.output.contains("number \(units)"))
  }

  @Test(arguments: schemas)
  func `an older file is refused until it is upgraded, and is left as it was`(schema: String) throws {
    try place(schema)
    let before = try Data(contentsOf: URL(filePath: path))

    let refusal = run("case list")

    #expect(refusal.code == .failed)
    #expect(refusal.errors.contains("klinik upgrade"))
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func `the file as it was stays beside the new one`() throws {
    try place("v001")
    let before = try Data(contentsOf: URL(filePath: path))

    let answer = run("upgrade")

    #expect(answer.output.contains("\(path).v1"))
    // SQLite counts changes in the header.
    #expect(try Data(contentsOf: URL(filePath: "\(path).v1")).dropFirst(100) == before.dropFirst(100))
    #expect(try leftovers() == ["klinik.db", "klinik.db.v1"])
  }

  @Test func `a file that is up to date is left alone`() throws {
    try place("v001")
    _ = run("upgrade")

    let answer = run("upgrade")

    #expect(answer.code == .done)
    #expect(answer.output.contains("up to date"))
    #expect(try leftovers() == ["klinik.db", "klinik.db.v1"])
  }

  @Test func `cases keep the workflow they began with, and new ones follow the program's`() throws {
    try place("v001")

    let answer = run("upgrade")

    #expect(answer.output.contains("Loaded: Case, version 2"))
    #expect(run("calendar list 2026 --csv").output.contains("2026-08-17"))
    #expect(run("workflow show KI-2026-0003").output.hasPrefix("Case, version 1"))
    #expect(run("workflow show").output.hasPrefix("Case, version 2"))
    #expect(run("case open Arsip").code == .done)
    let rows = run("history --csv").output.split(whereSeparator: \.isNewline)
    let loading = try #require(rows.first { $0.contains("pack.load") || $0.contains("loaded a pack") })
    let number = try #require(loading.split(separator: ",").first)
    #expect(run("undo \(number)").code == .conflict, "\(loading)")
    #expect(run("verify").code == .done)
  }

  @Test func `a newer pack is loaded into a file whose schema is up to date`() throws {
    try place("v001")
    _ = run("upgrade")
    for _ in ["calendar", "workflow"] { #expect(run("undo").code == .done) }

    let answer = run("upgrade")

    #expect(answer.output.contains("Loaded: Case, version 2"))
    #expect(!answer.output.contains("As it was"))
    #expect(run("workflow show").output.hasPrefix("Case, version 2"))
  }

  @Test func `only an admin upgrades`() throws {
    try place("v001")
    let before = try Data(contentsOf: URL(filePath: path))

    let refusal = run("upgrade", login: "somebody")

    #expect(refusal.code == .refused)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
    #expect(try leftovers() == ["klinik.db"])
  }

  @Test func `a file that does not agree with its history is not upgraded`() throws {
    try place("v001")
    var bytes = try Data(contentsOf: URL(filePath: path))
    let word = try #require(bytes.range(of: Data("Bank sampah".utf8)))
    bytes.replaceSubrange(word, with: Data("Bang sampah".utf8))
    try bytes.write(to: URL(filePath: path))

    let refusal = run("upgrade")

    #expect(refusal.code == .failed)
    #expect(refusal.errors.contains("did not agree"))
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(try leftovers() == ["klinik.db"])
  }

  @Test func `what was typed before an upgrade knows its place, also where it was replaced`() throws {
    try place("v001")
    _ = run("upgrade")

    // The title of this case was typed three times; the note of the session came with a correction.
    let history = run("history KI-2026-0003")

    #expect(history.code == .done)
    #expect(run("verify").code == .done)
  }

  // MARK: -

  private var path: String { folder.file("klinik.db") }

  private func place(_ schema: String) throws {
    try Data(contentsOf: Self.fixture(schema, "clinic.db")).write(to: URL(filePath: path))
  }

  private static func fixture(_ schema: String, _ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(schema)/\(name)")
  }

  private func leftovers() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }.sorted()
  }

  private func run(
    _ line: String, login: String = "admin", at moment: Instant = printing
  ) -> (code: ExitCode, output: String, errors: String) {
    var (desk, written) = desk(
      catalog: .klinik, clock: { moment }, databasePath: path, login: login)
    let code = dispatch((line + " --lang en").split(separator: " ").map(String.init), at: &desk)
    return (code, written.output, written.errors)
  }
}

/// The rows of an answer in JSON.
private struct Answer {
  let rows: [[String: AnyHashable]]

  init(_ json: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    rows = (object?["rows"] as? [[String: Any]] ?? []).map { row in
      row.compactMapValues { value in
        // Labels are compared by their ids, which are the same in both languages.
        let label = (value as? [String: Any])?["id"]
        return (label ?? value) as? AnyHashable
      }
    }
  }
}
