import Domain
import Reports
import Storage

/// What was understood of a line, as people read it before it is saved (UX §4.4).
struct SpokenPreview {
  let spoken: SpokenEntry
  let register: Register
  let moment: Moment
  let currentYear: Int
  /// The site whose codes are short.
  let site: Int
  /// What it will have come to: where its cases will stand; nil of a plan.
  var standings: [CaseStanding] = []
  /// When it began, also where only its plan says so.
  var clock: Clock?
  /// The plan that it is taken for, as it stood.
  var plan: Session?

  private var session: SpokenSession { spoken.session }

  /// `  Sesi    coaching, 45 menit, Kamis 15 Okt 2026 (jam tidak disebut)` and so on, a line each.
  var lines: [String] {
    let rows =
      [(BreathWords.session, [what])] + [(BreathWords.plan, planned)] + [(BreathWords.cases, cases)] + [
        (BreathWords.people, [people])
      ]
      + [(BreathWords.topic, topic)] + [(BreathWords.place, session.place.map { [$0] } ?? [])]
      + [(BreathWords.note, session.note.map { [$0] } ?? [])]
      + [(BreathWords.advice, session.advice.map { [$0] } ?? [])]
      + [(BreathWords.followUp, session.followUps.map(line(of:)))]
    let width = (rows.map { $0.0.text.count }.max() ?? 0) + 2
    let body = rows.flatMap { label, values in
      values.filter { !$0.isEmpty }.map { value in
        "  " + label.text.padding(toWidth: width) + value
      }
    }
    return body + standings.map { "  " + BreathWords.becomes($0, several: standings.count > 1).text }
  }

  /// The same as a card of a page, headed by the number of its line; no line is wider than it may be, and what goes on
  /// stands further in.
  func card(number: Int, width: Int) -> [String] {
    let said =
      [what] + cases + [people] + planned + [words]
      + (session.advice.map { [BreathWords.advice.text + ": " + $0] } ?? [])
      + session.followUps.map {
        BreathWords.followUp.text + " " + line(of: $0)
      }
      + (session.closesCase
        ? standings.map { BreathWords.becomes($0, several: standings.count > 1).text } : [])
    return said.filter { !$0.isEmpty }.enumerated().flatMap { place, text in
      let head = place == 0 ? "\(number)".padding(toWidth: 4) : "    "
      return wrapped(echo(text, limit: 400), to: width - 8).enumerated().map { row, line in
        (row == 0 ? "  " + head : "        ") + line
      }
    }
  }

  /// Topic, place and note in one line.
  private var words: String {
    (topic + [session.place, session.note].compactMap(\.self)).joined(separator: "; ")
  }

  private var planned: [String] {
    plan.map { plan in
      let code = plan.code.shortText(in: currentYear, at: site)
      let clock = plan.clock.map { " " + BreathWords.at($0).text } ?? ""
      let day = plan.day == (session.day ?? moment.today) ? "" : " " + plan.day.words.text
      return ["\(code), \(BreathWords.planned.text)\(day)\(clock)"]
    } ?? []
  }

  private var what: String {
    let day = session.day ?? moment.today
    let clock = (session.clock ?? clock).map { BreathWords.at($0).text }
    let length = session.minutes.map { BreathWords.minutes($0).text }
    let unsaid = clock == nil && !session.isPlanned ? BreathWords.noClock.text : nil
    let state =
      session.isMissed ? BreathWords.missed.text : session.isPlanned ? BreathWords.planned.text : nil
    let channel = session.channel == .inPerson ? nil : session.channel.label.text
    let count = session.headcount.map { BreathWords.people($0).text }
    let parts = [
      session.kind?.label.text, state, length, count, channel,
      day.words.text + (clock.map { " " + $0 } ?? "")
        + (moment.isWorkingDay(day) ? "" : " " + BreathWords.dayOff.text),
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + (unsaid.map { " " + $0 } ?? "")
  }

  private var cases: [String] {
    let new = session.opensCase ? [BreathWords.newCase(session.topic ?? session.note ?? "-").text] : []
    return new
      + session.cases.compactMap { id in
        register[id].map { known in
          let agency = known.agency.flatMap { register[$0]?.name }
          return [known.code.shortText(in: currentYear, at: site) + " " + known.title, agency].compactMap(
            \.self
          )
          .joined(separator: ", ")
        }
      }
  }

  private var people: String {
    let known = session.attendees.compactMap { register[$0]?.name }
    let new = session.newcomers.map { newcomer in
      let agency =
        newcomer.agency.flatMap { register[$0]?.name }
        ?? newcomer.newAgency.map { BreathWords.newUnit($0).text }
      let phone = newcomer.phone.map { "HP " + $0 }
      let number = newcomer.employeeNumber.map { "NIP " + (EmployeeNumber(stored: $0)?.masked ?? $0) }
      return BreathWords.new(
        [newcomer.name, agency, phone, number].compactMap(\.self).joined(separator: ", ")
      ).text
    }
    let implied = session.isAttendanceImplied ? " " + BreathWords.unnamed.text : ""
    let holders = session.holders.compactMap { register[$0]?.name }.joined(separator: ", ")
    let who = (known + new).joined(separator: ", ") + implied
    guard !holders.isEmpty else { return who }
    let role =
      session.kind?.isByMentor == true || session.kind == .class ? BreathWords.mentor : BreathWords.by
    let why =
      session.isHolderImplied
      ? " " + BreathWords.implied(isTypist: session.holders == [register.typist]).text : ""
    return [who, "\(role.text) \(holders)\(why)"].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var topic: [String] {
    guard let topic = session.topic, !session.opensCase || session.topicCode != nil else { return [] }
    return [topic + (session.topicCode.map { " [\($0.label.text)]" } ?? "")]
  }

  private func line(of followUp: SpokenFollowUp) -> String {
    let who: String =
      switch followUp.owner {
      case .person(let person): register[person]?.name ?? followUp.party.label.text
      case .agency(let agency): register[agency]?.name ?? followUp.party.label.text
      case .newcomer: session.newcomers.last?.name ?? followUp.party.label.text
      case nil: followUp.party.label.text
      }
    let due = followUp.due.map { BreathWords.due($0, said: followUp.said, today: moment.today).text }
    return ["\(who): \(followUp.deed)", due].compactMap(\.self).joined(separator: ", ")
  }
}

extension String {
  fileprivate func padding(toWidth width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
