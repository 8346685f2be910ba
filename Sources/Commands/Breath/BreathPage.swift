import Domain
import Foundation
import Storage

extension Breath {
  /// Takes a page of the guest book, a session a line: all that is unclear at once, one table of what was understood,
  /// one question, one change. Empty lines and those that begin with # are left out.
  ///
  /// - Throws: `CommandError.page` with every line that is unclear or refused; then nothing was saved.
  static func take(pageAt path: String, isConfirmed: Bool, isInsisted: Bool, at desk: inout Desk)
    throws -> Reply
  {
    let numbered = try lines(of: path)
    guard !numbered.isEmpty else { throw CommandError.page(BreathWords.emptyPage, []) }
    let breath = try Breath(numbered.map(\.text), isConfirmed: isConfirmed, isInsisted: isInsisted, at: &desk)
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    var entries: [(number: Int, text: String, spoken: SpokenEntry)] = []
    var unclear: [(number: Int, lines: [String])] = []
    for (number, text) in numbered {
      let understanding = Utterance.read(text, in: breath.register, at: breath.moment)
      if understanding.questions.isEmpty {
        do {
          let spoken = try SpokenEntry(understanding.session, in: breath.register, today: breath.moment.today)
          if case .visit(let visit) = spoken.entry, !isInsisted,
            let found = try casebook.logged(like: visit.session, by: actor)
          {
            unclear.append((number, told(number, text, BreathWords.loggedAlready(found).text)))
          }
          entries.append((number, text, spoken))
        } catch {
          unclear.append((number, told(number, text, describe(error).0.text)))
        }
      } else {
        let asked = understanding.questions.map { BreathWords.inFull($0).text }.joined(separator: " ")
        unclear.append((number, told(number, text, asked)))
      }
    }
    var rehearsed: [PageOutcome] = []
    do {
      rehearsed = try casebook.rehearsal().log(page: entries.map(\.spoken.entry), by: actor, at: now).result
    } catch let refused as RefusedPage {
      unclear += refused.refusals.map { index, error in
        let entry = entries[index]
        return (entry.number, told(entry.number, entry.text, describe(error).0.text))
      }
    }
    guard unclear.isEmpty else {
      let sorted = unclear.sorted { $0.number < $1.number }.flatMap(\.lines)
      throw CommandError.page(BreathWords.unsettled(unclear.count, of: numbered.count), sorted)
    }
    for (entry, outcome) in zip(entries, rehearsed) {
      var preview = SpokenPreview(
        spoken: entry.spoken, register: breath.register, moment: breath.moment,
        currentYear: breath.moment.today.year, site: casebook.clinic.site)
      if case .visit(let record) = outcome {
        (preview.clock, preview.plan) = (record.session.clock, record.plan)
      }
      let width = min(desk.errors.width ?? 80, 80)
      try desk.errors.write(
        preview.card(number: entry.number, width: width).map { $0 + "\n" }.joined())
    }
    if !isConfirmed {
      let question = BreathWords.savePage(entries.count)
      guard try desk.confirm(question, unfilled: BreathWords.unconfirmed) else {
        throw CommandError.cancelled
      }
    }
    let outcomes = try casebook.log(page: entries.map(\.spoken.entry), by: actor, at: now).result
    return .receipt(
      Receipt(
        BreathWords.savedPage(outcomes), codes: outcomes.map { ("session", $0.session.code.text) },
        hints: [Wording.wrongUndo]))
  }

  /// A line that cannot be taken, and below it why.
  private static func told(_ number: Int, _ line: String, _ reason: String) -> [String] {
    ["  \(number)  \(echo(line, limit: 400))", "     \(echo(reason, limit: 2000))"]
  }

  private static func lines(of path: String) throws -> [(number: Int, text: String)] {
    let name = echo(path, limit: 400)
    let unreadable = CommandError.page(BreathWords.unreadablePage(name), [])
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CommandError.page(BreathWords.noPage(name), [])
    }
    guard !isFolder.boolValue else { throw CommandError.page(BreathWords.folderForPage(name), []) }
    guard let handle = FileHandle(forReadingAtPath: path) else { throw unreadable }
    let bytes = try handle.readToEnd() ?? Data()
    guard bytes.count < 4_000_000, let text = String(validating: bytes, as: UTF8.self) else {
      throw unreadable
    }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { (number: $0 + 1, text: String($1).trimmed()) }
      .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
  }
}
