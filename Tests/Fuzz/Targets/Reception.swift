import Domain
import GRDB
import TestSupport

@testable import Commands
@testable import Storage

/// Lines at the desk of a clinic: whatever is typed is answered, or refused in words that somebody chose.
///
/// A class, because the clinic that every input finds is made once. Nobody at this desk reaches a file: whoever
/// types has come through the gate.
final class Reception: Sendable {
  static let shared = Reception()

  private static let logins = ["admin", "fitri", "sari", "hasan", "rina", "yusuf"]
  private static let lineLimit = 6

  private let template: Connection

  private init() {
    do {
      let clinic = try SampleClinic()
      let caseFile = try clinic.openCase()
      _ = try clinic.log(.mentoring, on: [caseFile], note: "Data antrean belum ada.")
      _ = try clinic.addFollowUp(to: caseFile)
      template = clinic.casebook.connection
    } catch {
      fatalError("no clinic: \(error)")  // nothing can be fuzzed
    }
  }

  /// Runs the lines of an input, whose first byte says who types them, and compares the file with its journal.
  func run(_ bytes: UnsafeRawBufferPointer) {
    guard let first = bytes.first else { return }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    do {
      let casebook = try copy()
      var desk = desk(at: casebook, login: Self.logins[Int(first) % Self.logins.count])
      for line in text.split(separator: "\n", maxSplits: Self.lineLimit).prefix(Self.lineLimit) {
        guard let words = try? split(String(line)) else { continue }  // the splitter has a target of its own
        _ = dispatch(words, at: &desk)
      }
      if bytes.count % 8 == 0 {
        let admin = try casebook.actor(login: "admin")
        require(try casebook.verify(by: admin).findings.isEmpty, "the file agrees with its journal")
      }
    } catch {
      fatalError("\(error)")  // a find: libFuzzer keeps the input
    }
  }

  private func copy() throws -> Casebook {
    let connection = try Connection(path: nil)
    try template.queue.backup(to: connection.queue)
    return try Casebook(connection, schema: Migrator.latest)
  }

  private func desk(at casebook: Casebook, login: String) -> Desk {
    let errors = Sink { text throws(Sink.Failure) in
      require(!text.contains("unforeseen") && !text.contains("as a defect"), text)
      require(!text.contains("\u{1B}"), "no escape sequence reaches a terminal")
    }
    var desk = Desk(
      clock: { SampleClinic.now.adding(milliseconds: 60_000) }, login: login,
      input: Input(isTerminal: false, line: { nil }, rest: { [] }),
      output: Sink { text throws(Sink.Failure) in
        require(!text.contains("\u{1B}"), "no escape sequence reaches a terminal")
      }, errors: errors, options: GlobalOptions(language: .english, databasePath: "/nowhere/klinik.db"))
    desk.isConfined = true
    desk.opened = Desk.Opened(path: desk.clinicPath, casebook: casebook)
    return desk
  }
}
