import Domain
import Storage

/// How a case came to where it stands: its statuses, in whose hands it was how long, and by when something should
/// happen.
struct CaseProgress {
  /// A status that the case came to.
  struct Stage {
    let status: Status
    let day: Day
  }

  /// Where the case stands.
  let status: Status
  /// The statuses it came to, the earliest first.
  let stages: [Stage]
  /// By when something should happen.
  let due: CaseDue?
  /// The day that it is told for.
  let today: Day
  let calendar: WorkCalendar

  init(_ detail: CaseDetail, _ workflow: Workflow, zone: Zone, today: Day, calendar: WorkCalendar) {
    let summary = detail.summary
    status = summary.status
    self.today = today
    self.calendar = calendar
    let known = detail.timeline.compactMap { event -> Stage? in
      guard case .transition(let label, _) = event.what,
        let status = workflow.statuses.first(where: { $0.label == label })
      else { return nil }
      return Stage(status: status, day: event.day)
    }
    stages = known.isEmpty ? [Stage(status: summary.status, day: zone.day(of: summary.since))] : known
    let sessions = detail.timeline.compactMap { event -> Session? in
      if case .session(let session, _, _) = event.what { session } else { nil }
    }
    let entered = zone.day(of: summary.since)
    let met = sessions.filter { $0.state == .held }.map(\.day).max()
    due = CaseClock(
      status: summary.status, since: max(entered, met ?? entered), resumeOn: detail.resumeOn,
      followUpDue: detail.openFollowUps.map(\.followUp)
        .filter { $0.party.rawValue == summary.status.holder.rawValue }.map(\.due).min(),
      nextPlan: sessions.filter { $0.state == .planned }.map(\.day).min()
    ).due(in: calendar)
  }

  /// Since when it is in the hands in which it is now, whatever became of its status in between.
  var heldSince: Day {
    let current = stages.reversed().prefix { $0.status.holder == status.holder }
    return current.last?.day ?? stages.last?.day ?? today
  }

  /// How many working days it has been in these hands; nil of a year that the calendar does not know.
  var heldDays: Int? { status.isTerminal ? nil : calendar.workingDays(from: heldSince, to: today) }

  /// How many working days it spent in the hands of one side; nil where the calendar does not know them all.
  func workingDays(with holder: Holder) -> Int? {
    var sum = 0
    for (place, stage) in stages.enumerated() where stage.status.holder == holder && !stage.status.isTerminal
    {
      let end = place + 1 < stages.count ? stages[place + 1].day : today
      guard let days = calendar.workingDays(from: stage.day, to: end) else { return nil }
      sum += days
    }
    return sum
  }

  /// The years of which the calendar knows nothing.
  var missingYears: [Int] {
    guard let first = stages.first?.day else { return [] }
    return calendar.missingYears(from: first, to: max(today, due?.day ?? today)).sorted()
  }

  /// `Baru Kam 1 Okt > Didampingi Sen 5 Okt`: another year than today's stands with its day.
  var journey: Bilingual {
    let parts = stages.map { stage in
      let (label, brief, full) = (stage.status.label, stage.day.briefWords, stage.day.words)
      let day = stage.day.year == today.year ? brief : full
      return Bilingual("\(label.english) \(day.english)", "\(label.indonesian) \(day.indonesian)")
    }
    return Bilingual(
      parts.map(\.english).joined(separator: " > "), parts.map(\.indonesian).joined(separator: " > "))
  }
}
