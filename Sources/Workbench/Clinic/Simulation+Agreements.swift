import Domain
import Storage

/// What becomes of follow-ups.
extension Simulation {
  mutating func agreements(on index: Int, after day: Day) -> [FollowUpDraft] {
    let count = dice.weighted([35, 50, 15])
    return (0..<count).map { _ in
      let party: Party = [.innovator, .clinic, .outside][dice.weighted([70, 20, 10])]
      return FollowUpDraft(
        deed: dice.pick(Ideas.deeds(of: party)), party: party,
        due: hours.workingDay(dice.roll(2..<12), after: day))
    }
  }

  /// Most of what is agreed is done in time, some late, some never; some is put off, handed on or given up first.
  mutating func follow(_ followUp: FollowUp, of index: Int, after now: Instant) {
    let today = OfficeHours.zone.day(of: now)
    let agreement = Agreement(id: followUp.id, party: followUp.party, due: followUp.due)
    switch dice.weighted([52, 16, 12, 10, 4, 6]) {
    case 0: plan(.deed(followUp.id), at: moment(after: today, until: followUp.due))
    case 1:
      let day = hours.workingDay(dice.roll(1..<9), after: followUp.due)
      plan(.deed(followUp.id), at: hours.moment(on: day, &dice))
    case 3: plan(.postponing(index, agreement), at: moment(after: today, until: followUp.due))
    case 4: plan(.transferring(index, agreement), at: moment(after: today, until: followUp.due))
    case 5: plan(.dropping(index, agreement), at: moment(after: today, until: followUp.due))
    default: break
    }
  }

  /// Puts a follow-up off; nobody does so on a case that is over.
  mutating func postpone(
    _ agreement: Agreement, of index: Int, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard !lives[index].isOver else { return }
    let today = OfficeHours.zone.day(of: now)
    let due = hours.workingDay(dice.roll(2..<10), after: max(agreement.due, today))
    let reason = dice.happens(60) ? dice.pick(Ideas.delays) : nil
    try scribe.postpone(agreement.id, to: due, reason: reason, by: officer(), at: now)
    if dice.happens(80) { plan(.deed(agreement.id), at: moment(after: today, until: due)) }
  }

  /// Gives a follow-up to another of the team, or takes it over for the clinic.
  mutating func transfer(
    _ agreement: Agreement, of index: Int, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard !lives[index].isOver else { return }
    let colleague = agreement.party == .innovator ? lives[index].people.dropFirst().first : nil
    try scribe.transfer(
      agreement.id, to: colleague == nil ? .clinic : .innovator, colleague, by: officer(), at: now)
    let today = OfficeHours.zone.day(of: now)
    plan(.deed(agreement.id), at: moment(after: today, until: max(agreement.due, today.adding(days: 3))))
  }

  /// Gives a follow-up up.
  mutating func drop(
    _ agreement: Agreement, of index: Int, at now: Instant, _ scribe: inout some Scribe
  ) throws {
    guard !lives[index].isOver else { return }
    try scribe.giveUp(agreement.id, reason: dice.pick(Ideas.withdrawals), by: officer(), at: now)
  }

  private mutating func moment(after today: Day, until due: Day) -> Instant {
    let days = max(1, today.days(until: due))
    let day = hours.workingDay(0, after: today.adding(days: dice.roll(1..<days + 1)))
    return hours.moment(on: day, &dice)
  }
}
