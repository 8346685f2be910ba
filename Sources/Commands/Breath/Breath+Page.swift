import Domain
import Storage

extension Breath {
  /// Takes a page of the guest book, a session a line: all that is unclear at once, one table of what was understood,
  /// one question, one change. At a terminal what is unclear is asked first, and lines that stay unclear may be left
  /// out.
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
    try page.ask(at: &desk)
    let rehearsed = try breath.rehearsed(&page, at: &desk)
    try breath.show(page, rehearsed, at: &desk)
    if !isConfirmed {
      let question = BreathWords.savePage(page.entries.count)
      guard try desk.confirm(question, unfilled: BreathWords.unconfirmed) else {
        throw CommandError.cancelled
      }
    }
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    let outcomes = try casebook.log(
      page: page.entries.map(\.spoken.entry), unlessLike: isInsisted ? nil : .similar, by: actor, at: now
    ).result
    return .receipt(
      Receipt(
        BreathWords.savedPage(outcomes), codes: outcomes.map { ("session", $0.session.code.text) },
        hints: [Wording.wrongUndo]))
  }

  /// What would come of each line; where some stay unclear, people are asked whether to go on without them.
  private func rehearsed(_ page: inout BreathPage, at desk: inout Desk) throws -> [PageOutcome] {
    let (casebook, actor, now) = (try desk.casebook(), try desk.actor(), desk.now)
    if let outcomes = try page.rehearse(in: casebook, by: actor, at: now) { return outcomes }
    let refusal = page.refusal
    let count = page.leaveOut()
    guard desk.input.isTerminal, !isConfirmed, !page.entries.isEmpty else { throw refusal }
    try desk.errors.write(describe(refusal).0.text + "\n")
    guard try desk.confirm(BreathWords.leaveOut(count, keeping: page.entries.count), preset: false) else {
      throw CommandError.cancelled
    }
    guard let outcomes = try page.rehearse(in: casebook, by: actor, at: now) else { throw page.refusal }
    return outcomes
  }

  /// A card of each line, and what newcomers are to be told.
  private func show(_ page: BreathPage, _ outcomes: [PageOutcome], at desk: inout Desk) throws {
    let site = try desk.casebook().clinic.site
    var notices: [Bilingual] = []
    for (entry, outcome) in zip(page.entries, outcomes) {
      var preview = SpokenPreview(
        spoken: entry.spoken, register: register, moment: moment, currentYear: moment.today.year, site: site)
      if case .visit(let record) = outcome {
        (preview.clock, preview.plan, preview.standings) = (
          record.session.clock, record.plan, record.standings
        )
        if notices.isEmpty { notices = record.privacyNotices }
      }
      let card = preview.card(number: entry.line.number, width: min(desk.errors.width ?? 80, 80))
      try desk.errors.write(card.map { $0 + "\n" }.joined())
    }
    for notice in notices { try desk.errors.say("  " + notice.text + "\n") }
  }
}
