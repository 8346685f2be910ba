import Domain
import Storage

/// A page of the guest book on its way into the casebook: what was understood of each line, and what was not.
private struct BreathPage {
  typealias Entry = (line: PageFile.Line, spoken: SpokenEntry)

  let breath: Breath
  private(set) var entries: [Entry] = []
  /// How many lines tell of a session; the days above them do not.
  private(set) var count = 0
  private var unclear: [(line: PageFile.Line, reason: String)] = []

  /// Reads the lines; a line that says the same as one before it is a doubt too.
  init(_ lines: [PageFile.Line], _ breath: Breath) {
    self.breath = breath
    var first: [String: Int] = [:]
    var moment = breath.moment
    for line in lines {
      if let day = Utterance.heading(line.text, at: breath.moment) {
        moment.heading = day
        continue
      }
      count += 1
      let key = [moment.heading?.iso ?? "", folded(line.text)].joined(separator: " ")
      if let number = first[key] {
        unclear.append((line, BreathWords.same(as: number).text))
      } else {
        first[key] = line.number
        read(line, at: moment)
      }
    }
  }

  private mutating func read(_ line: PageFile.Line, at moment: Moment) {
    let understanding = Utterance.read(line.text, in: breath.register, at: moment)
    guard understanding.questions.isEmpty else {
      let asked = understanding.questions.map { BreathWords.inFull($0).text }.joined(separator: " ")
      return unclear.append((line, asked))
    }
    do {
      let spoken = try SpokenEntry(understanding.session, in: breath.register, today: breath.moment.today)
      entries.append((line, spoken))
    } catch {
      unclear.append((line, describe(error).0.text))
    }
  }

  /// Rehearses the whole page, so that whatever the casebook would refuse is told together with what is unclear.
  ///
  /// - Returns: What would come of each line, in their order.
  /// - Throws: `CommandError.page` with every line that is unclear or refused.
  mutating func rehearse(in casebook: Casebook, by actor: Actor, at now: Instant) throws -> [PageOutcome] {
    var outcomes: [PageOutcome] = []
    do {
      outcomes = try casebook.rehearsal().log(page: entries.map(\.spoken.entry), by: actor, at: now)
        .result
    } catch let refused as RefusedPage {
      unclear += refused.refusals.map { (entries[$0.index].line, describe($0.error).0.text) }
    }
    let refused = Set(unclear.map(\.line.number))
    for (line, spoken) in entries where !breath.isInsisted && !refused.contains(line.number) {
      guard case .visit(let visit) = spoken.entry,
        let found = try casebook.logged(like: visit.session, by: actor)
      else { continue }
      unclear.append((line, BreathWords.loggedAlready(found).text))
    }
    guard !unclear.isEmpty else { return outcomes }
    let sorted = unclear.sorted { $0.line.number < $1.line.number }
    throw CommandError.page(
      BreathWords.unsettled(Set(sorted.map(\.line.number)).count, of: count), sorted.flatMap(Self.told))
  }

  /// A line that cannot be taken, and below it why.
  private static func told(_ line: PageFile.Line, _ reason: String) -> [String] {
    ["  \(line.number)  \(echo(line.text, limit: 400))", "     \(echo(reason, limit: 2000))"]
  }
}

extension Breath {
  /// Takes a page of the guest book, a session a line: all that is unclear at once, one table of what was understood,
  /// one question, one change.
  ///
  /// - Throws: `CommandError.page` with every line that is unclear or refused; then nothing was saved.
  static func take(pageAt path: String, isConfirmed: Bool, isInsisted: Bool, at desk: inout Desk)
    throws -> Reply
  {
    let lines = try PageFile(at: path).lines
    guard !lines.isEmpty else { throw CommandError.page(BreathWords.emptyPage, []) }
    let breath = try Breath(lines.map(\.text), isConfirmed: isConfirmed, isInsisted: isInsisted, at: &desk)
    var page = BreathPage(lines, breath)
    guard page.count > 0 else { throw CommandError.page(BreathWords.emptyPage, []) }
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let rehearsed = try page.rehearse(in: casebook, by: actor, at: now)
    var notices: [Bilingual] = []
    for (entry, outcome) in zip(page.entries, rehearsed) {
      var preview = SpokenPreview(
        spoken: entry.spoken, register: breath.register, moment: breath.moment,
        currentYear: breath.moment.today.year, site: casebook.clinic.site)
      if case .visit(let record) = outcome {
        (preview.clock, preview.plan) = (record.session.clock, record.plan)
        if notices.isEmpty { notices = record.privacyNotices }
      }
      let card = preview.card(number: entry.line.number, width: min(desk.errors.width ?? 80, 80))
      try desk.errors.write(card.map { $0 + "\n" }.joined())
    }
    for notice in notices { try desk.errors.say("  " + notice.text + "\n") }
    if !isConfirmed {
      let question = BreathWords.savePage(page.entries.count)
      guard try desk.confirm(question, unfilled: BreathWords.unconfirmed) else {
        throw CommandError.cancelled
      }
    }
    let outcomes = try casebook.log(page: page.entries.map(\.spoken.entry), by: actor, at: now).result
    return .receipt(
      Receipt(
        BreathWords.savedPage(outcomes), codes: outcomes.map { ("session", $0.session.code.text) },
        hints: [Wording.wrongUndo]))
  }
}
