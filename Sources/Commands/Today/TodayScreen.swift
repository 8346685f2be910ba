import Domain
import Reports
import Storage

/// The day as a screen (UX §5.1): blocks of rows, a line each.
struct TodayScreen {
  let agenda: Agenda
  let calendar: WorkCalendar
  let clinic: Clinic
  let reader: Person
  /// Whose day it is, where it is somebody else's than the reader's.
  let subject: Person?
  /// Who is away on that day.
  let away: [Absence]
  /// Whose day it is; nil for all of the clinic.
  let person: Identifier<Person>?
  /// How many open cases nobody accompanies, for a supervisor who looks at all of the clinic today.
  let withoutMentor: Int
  let now: Instant
  let showsAll: Bool

  typealias Absence = (name: String, leave: Leave)

  private static let columns = [
    Table.Column("block", Bilingual("Block", "Bagian"), .label), Head.clock, Head.code,
    Table.Column("what", Bilingual("What", "Apa"), .text),
    Table.Column("detail", Bilingual("Detail", "Keterangan"), .text), Head.due,
  ]

  var table: Table {
    let blocks = [news, sessions, late, turn, innovators, outside, unfinished].compactMap(\.self)
    var table = Table(
      name: "today", title: title, zone: clinic.zone,
      layout: .screen(
        Screen(
          blocks.map(\.block), columns: ["clock", "code", "what", "detail"],
          prompt: TodayWords.help(logs: mayLog))),
      columns: Self.columns, rows: blocks.flatMap { part in part.rows.map { row(in: part.block, $0) } },
      notes: notes)
    table.total = blocks.map(\.block.total).reduce(0, +)
    return table
  }

  // MARK: Rows

  struct Row {
    var clock: Clock?
    var code: String
    var what: String
    var detail: Bilingual
    var due: Day?
  }

  typealias Part = (block: Screen.Block, rows: [Row])

  private func row(in block: Screen.Block, _ row: Row) -> [Value] {
    [
      .label(id: block.id, block.title), row.clock.map(Value.clock) ?? .missing, .code(row.code),
      .text(row.what), .text(row.detail.text), Value(row.due),
    ]
  }

  private func part(
    _ id: String, _ title: Bilingual, total: Int, more: Bilingual? = nil, empty: Bilingual? = nil,
    _ rows: [Row]
  ) -> Part {
    (
      Screen.Block(id, title, total: total, shown: showsAll ? rows.count : 3, more: more, empty: empty), rows
    )
  }

  /// Whether the reader may read only what is their own.
  private var isInnovator: Bool { Access.reach(of: .readCases, for: reader.roles) == .own }

  private var mayLog: Bool { Access.reach(of: .logSession, for: reader.roles) != nil }

  private var isToday: Bool { agenda.day == clinic.zone.day(of: now) }

  private var sessions: Part {
    let title =
      isToday
      ? TodayWords.sessionsToday
      : TodayWords.sessions(on: agenda.day)
    let rows = agenda.sessions.items.map { detail in
      let innovators = detail.attendance.filter { $0.part == .innovator }
      // An innovator knows who they are, and asks which of their cases it is about.
      let who =
        innovators.isEmpty || isInnovator && !detail.cases.isEmpty
        ? detail.cases.map(\.title).joined(separator: ", ") : names(innovators)
      return Row(
        clock: detail.session.clock,
        code: detail.cases.first.map { short($0.code) } ?? short(detail.session.code),
        what: who, detail: TodayWords.meeting(detail, you: subject == nil ? reader.name : nil, away: away))
    }
    return part(
      "sessions", title, total: agenda.sessions.total,
      more: TodayWords.moreSessions(on: agenda.day),
      empty: TodayWords.noSessions(on: isToday ? nil : agenda.day, next: agenda.next),
      rows)
  }

  private func names(_ people: [(name: String, part: SessionPart, agency: String?)]) -> String {
    guard let first = people.first else { return "" }
    let others = people.count - 1
    return [first.name, first.agency].compactMap(\.self).joined(separator: ", ")
      + (others > 0 ? " +\(others)" : "")
  }

  private var late: Part {
    let cases = agenda.lateCases.items.map { item in
      (
        item.due.day,
        Row(
          code: short(item.summary.caseFile.code),
          what: TodayWords.waiting(
            item.summary, item.due, on: agenda.day, clinic.zone, isOwn: isInnovator
          ).text,
          detail: lateness(of: item.due.day), due: item.due.day)
      )
    }
    let followUps = agenda.lateFollowUps.items.map { item in
      (item.followUp.due, row(of: item, detail: lateness(of: item.followUp.due)))
    }
    let rows = (cases + followUps).enumerated().sorted {
      ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
    }
    .map(\.element.1)
    return part(
      "late", TodayWords.late, total: agenda.lateCases.total + agenda.lateFollowUps.total,
      more: TodayWords.moreLate, empty: TodayWords.nothingLate, rows)
  }

  private var turn: Part {
    func order(_ due: Day?) -> Int { due?.number ?? .max }
    let cases = agenda.turn.items.map { item in
      (
        item.due?.day,
        Row(
          code: short(item.summary.caseFile.code),
          what: TodayWords.waiting(
            item.summary, item.due, on: agenda.day, clinic.zone, isOwn: isInnovator
          ).text,
          detail: detail(of: item.due), due: item.due?.day)
      )
    }
    let followUps = agenda.ownFollowUps.items.map { item in
      (Optional(item.followUp.due), row(of: item, detail: limit(item.followUp.due)))
    }
    let rows = (cases + followUps).enumerated().sorted {
      (order($0.element.0), $0.offset) < (order($1.element.0), $1.offset)
    }
    .map(\.element.1)
    return part(
      "turn", TodayWords.turn, total: agenda.turn.total + agenda.ownFollowUps.total,
      more: TodayWords.moreTurn, rows)
  }

  /// The day of a plan, the last day of anything else, and that there is none.
  private func detail(of due: CaseDue?) -> Bilingual {
    guard let due else { return TodayWords.noLimit }
    return due.ground == .plan ? TodayWords.planned(due.day) : detail(due.day)
  }

  private func detail(_ due: Day) -> Bilingual { due < agenda.day ? lateness(of: due) : limit(due) }

  /// What outside parties are to do by the end of the week.
  private var outside: Part {
    let hasLate = agenda.outside.items.contains { $0.followUp.due < agenda.day }
    return part(
      "outside", TodayWords.outside(orLate: hasLate), total: agenda.outside.total,
      more: TodayWords.moreOutside(isToday: isToday),
      agenda.outside.items.map { row(of: $0, detail: detail($0.followUp.due)) })
  }

  private var innovators: Part {
    let answers = agenda.answers.items.map { item in
      Row(
        code: short(item.summary.caseFile.code), what: TodayWords.answer(item).text,
        detail: detail(item.due.day), due: item.due.day)
    }
    let hasLate = (agenda.answers.items.map(\.due.day) + agenda.innovators.items.map(\.followUp.due)).contains
    {
      $0 < agenda.day
    }
    return part(
      "innovators", TodayWords.innovators(isOwn: isInnovator, orLate: hasLate),
      total: agenda.answers.total + agenda.innovators.total,
      more: TodayWords.moreInnovators(isToday: isToday),
      answers + agenda.innovators.items.map { row(of: $0, detail: detail($0.followUp.due)) })
  }

  private var unfinished: Part {
    let sessions = agenda.unfinished.items.map { item in
      Row(code: short(item.session.code), what: TodayWords.lack(item).text, detail: Bilingual(same: ""))
    }
    let people = agenda.unreachable.items.map { item in
      Row(
        code: short(item.code), what: TodayWords.noPhone(item.leader, item.agency).text,
        detail: Bilingual(same: ""))
    }
    return part(
      "incomplete", TodayWords.incomplete, total: agenda.unfinished.total + agenda.unreachable.total,
      sessions + people)
  }

  private var news: Part? {
    guard let visit = agenda.lastVisit else { return nil }
    return part(
      "news", TodayWords.since(visit, of: subject?.shownName), total: agenda.news.total,
      more: TodayWords.moreNews(of: subject?.code),
      empty: TodayWords.nothingNew(since: visit, of: subject?.shownName),
      agenda.news.items.map(row))
  }

  private func row(of news: Agenda.News) -> Row {
    switch news {
    case .agreed(let item):
      let followUp = item.followUp
      let isLate = followUp.doneAt == nil && !item.isResting && followUp.due < agenda.day
      return Row(
        code: short(item.caseCode),
        what: [item.owner, followUp.deed].compactMap(\.self).joined(separator: ": "),
        detail: isLate ? lateness(of: followUp.due) : TodayWords.became(followUp, clinic.zone),
        due: followUp.due)
    case .met(let detail, let code):
      return Row(
        code: short(code), what: TodayWords.visit(detail).text, detail: detail.session.day.briefWords)
    }
  }

  private func row(of item: FollowUpSummary, detail: Bilingual) -> Row {
    let isReader = subject == nil && item.followUp.owner == reader.id
    let who = isReader ? TodayWords.you.text : item.owner ?? item.followUp.party.label.text
    return Row(
      code: short(item.followUp.code), what: "\(who): \(item.followUp.deed) (\(short(item.caseCode)))",
      detail: detail, due: item.followUp.due)
  }

  // MARK: Words

  private func short(_ code: Code) -> String {
    code.shortText(in: clinic.zone.day(of: now).year, at: clinic.site)
  }

  private func lateness(of due: Day) -> Bilingual {
    guard let days = calendar.workingDays(from: due, to: agenda.day), days > 0 else {
      return TodayWords.late(days: due.days(until: agenda.day))
    }
    return TodayWords.late(workingDays: days, inFull: isInnovator)
  }

  private func limit(_ due: Day) -> Bilingual {
    due == agenda.day ? TodayWords.dueToday : TodayWords.due(due)
  }

  private var title: Bilingual {
    let person = subject ?? reader
    let role = person.roles.min()?.label
    let who = role.map { Bilingual(" (\($0.english))", " (\($0.indonesian))") } ?? Bilingual(same: "")
    let clock = isToday ? TodayWords.clock(now, clinic.zone) : Bilingual(same: "")
    let day = agenda.day.longWords
    let name = clinic.name.uppercased()
    return Bilingual(
      "\(name)    \(day.english)\(clock.english)   \(person.shownName)\(who.english)",
      "\(name)    \(day.indonesian)\(clock.indonesian)   \(person.shownName)\(who.indonesian)")
  }

  private var notes: [Bilingual] {
    var notes: [Bilingual] = []
    for year in calendar.missingYears(from: agenda.day, to: agenda.day).sorted() {
      notes.append(TodayWords.unknownYear(year))
    }
    if let holiday = calendar.holiday(on: agenda.day) { notes.append(TodayWords.holiday(holiday)) }
    if agenda.day < clinic.zone.day(of: now) { notes.append(TodayWords.seenLater) }
    if withoutMentor > 0 { notes.append(TodayWords.withoutMentor(withoutMentor)) }
    let away = away.filter { person == nil || $0.leave.person == person }
    if !away.isEmpty { notes.append(TodayWords.away(away)) }
    if let tested = agenda.testedBackup { notes.append(TodayWords.tested(tested, clinic.zone)) }
    return notes
  }
}
