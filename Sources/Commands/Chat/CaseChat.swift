import Domain
import Storage

/// Where a case stands, as a text for one of its people.
struct CaseChat {
  let address: Address
  let detail: CaseDetail
  let progress: CaseProgress
  /// The next session that is planned.
  let next: Meeting?
  let clinic: Clinic

  var text: String {
    let caseFile = detail.summary.caseFile
    let standing = [
      ChatWords.standing(address, caseFile.title, progress.today).text
        + " " + ChatWords.turn(address, progress.status, since: progress.heldSince).text
    ]
    return ChatText(groups: [
      .init(rank: 0, standing),
      .init(rank: 1, ending.map(\.text)),
      .init(rank: 1, next.map { [ChatWords.next($0).text] } ?? []),
      .deeds(
        of: .innovator, detail.openFollowUps.map(\.followUp), ChatWords.yourDeeds(address), rank: 2, progress),
      .deeds(of: .clinic, detail.openFollowUps.map(\.followUp), ChatWords.clinicDeeds, rank: 3, progress),
      .init(rank: 0, [ChatWords.closing(clinic).text]),
    ]).text
  }

  /// What the status alone does not say: how it ended, when it goes on, what may be expected by when.
  private var ending: [Bilingual] {
    if let proposed = detail.proposedResult {
      let due = progress.due?.day
      return [ChatWords.agreeTo(proposed, by: due.flatMap { $0 >= progress.today ? $0 : nil })]
    }
    let referred = detail.recipient.map { [ChatWords.referred($0)] } ?? []
    if let result = detail.result { return referred + [ChatWords.result(result)] }
    if !referred.isEmpty { return referred }
    guard let due = progress.due, due.day >= progress.today else { return [] }
    return switch (due.ground, progress.status.holder) {
    case (.waking, _): [ChatWords.resumes(due.day)]
    case (.promise, .clinic): [ChatWords.clinicUntil(due.day)]
    case (.promise, .innovator): [ChatWords.answerBy(due.day)]
    case (.followUp, _), (.plan, _), (.promise, .outside), (.promise, .nobody): []
    }
  }
}

extension CaseDetail {
  /// What the case is proposed to end with, while the innovator's answer is awaited.
  var proposedResult: WorkflowResult? {
    summary.status.isTerminal || summary.status.holder != .innovator ? nil : result
  }
}

extension ChatText.Group {
  /// What is open of one side, the earliest first, numbered.
  static func deeds(
    of party: Party, _ followUps: [FollowUp], _ heading: Bilingual, rank: Int, _ progress: CaseProgress
  ) -> ChatText.Group {
    .deeds(of: party, followUps, heading, rank: rank, on: progress.today, progress.calendar)
  }

  /// What to have ready for a meeting, numbered, without its days.
  static func toBring(_ followUps: [FollowUp], rank: Int) -> ChatText.Group {
    list(of: .innovator, followUps, ChatWords.bring, rank: rank) { ChatWords.deed($0, $1).text }
  }

  static func deeds(
    of party: Party, _ followUps: [FollowUp], _ heading: Bilingual, rank: Int, on today: Day,
    _ calendar: WorkCalendar
  ) -> ChatText.Group {
    list(of: party, followUps, heading, rank: rank) { ChatWords.deed($0, $1, on: today, calendar).text }
  }

  private static func list(
    of party: Party, _ followUps: [FollowUp], _ heading: Bilingual, rank: Int,
    _ line: (Int, FollowUp) -> String
  ) -> ChatText.Group {
    let open = followUps.filter { $0.party == party && $0.doneAt == nil }
      .sorted { ($0.due, $0.code) < ($1.due, $1.code) }
    return ChatText.Group(
      rank: rank, heading: heading.text, isList: true,
      open.enumerated().map { line($0 + 1, $1) }, rest: ChatWords.more)
  }
}
