import Domain
import Reports
import Storage

/// The columns that several tables share.
enum Head {
  static let code = Table.Column("code", Bilingual("Code", "Kode"), .code)
  static let caseCode = Table.Column("case", Bilingual("Case", "Kasus"), .code)
  static let title = Table.Column("title", Bilingual("Title", "Judul"), .text)
  static let agency = Table.Column("agency", Bilingual("Agency", "Unit"), .text)
  static let leader = Table.Column("leader", Bilingual("Leader", "Ketua"), .text)
  static let mentor = Table.Column("mentor", Bilingual("Mentor", "Mentor"), .text)
  static let status = Table.Column("status", Bilingual("Status", "Status"), .label)
  static let holder = Table.Column("holder", Bilingual("Turn of", "Giliran"), .label)
  static let since = Table.Column("since", Bilingual("Since", "Sejak"), .day)
  static let until = Table.Column("until", Bilingual("Until", "Sampai"), .day)
  static let topic = Table.Column("topic", Bilingual("Topic", "Topik"), .label)
  static let name = Table.Column("name", Bilingual("Name", "Nama"), .text)
  static let part = Table.Column("part", Bilingual("Part", "Sebagai"), .label)
  static let day = Table.Column("day", Bilingual("Day", "Hari"), .day)
  static let clock = Table.Column("clock", Bilingual("At", "Jam"), .clock)
  static let kind = Table.Column("kind", Bilingual("Kind", "Jenis"), .label)
  static let sessionState = Table.Column("state", Bilingual("State", "Keadaan"), .label)
  static let minutes = Table.Column("minutes", Bilingual("Minutes", "Menit"), .integer, unit: "minute")
  static let channel = Table.Column("channel", Bilingual("Channel", "Kanal"), .label)
  static let note = Table.Column("note", Bilingual("Notes", "Catatan"), .text)
  static let advice = Table.Column("advice", Bilingual("Advice", "Saran"), .text)
  static let deed = Table.Column("deed", Bilingual("Deed", "Tindak lanjut"), .text)
  static let party = Table.Column("party", Bilingual("Turn of", "Giliran"), .label)
  static let owner = Table.Column("owner", Bilingual("Who", "Siapa"), .text)
  static let due = Table.Column("due", Bilingual("Due", "Batas"), .day)
  static let late = Table.Column(
    "workingDaysLate", Bilingual("Working days late", "Lewat (hari kerja)"), .integer, unit: "workingDay")
  static let cancelledOn = Table.Column("doneOn", Bilingual("Cancelled on", "Dibatalkan pada"), .day)
  static let doneOn = Table.Column("doneOn", Bilingual("Done on", "Selesai pada"), .day)
  static let followUpState = Table.Column("state", Bilingual("State", "Keadaan"), .label)
  static let who = Table.Column("who", Bilingual("Who", "Siapa"), .text)
  static let step = Table.Column("step", Bilingual("Step", "Langkah"), .label)
  static let to = Table.Column("to", Bilingual("Leads to", "Menuju"), .label)
  static let takers = Table.Column("takers", Bilingual("Who may", "Yang berhak"), .label)
  static let command = Table.Column("command", Bilingual("To type", "Ketik"), .text)
}

extension Value {
  /// A free text, missing where there is none.
  init(_ text: String?) {
    self = text.map(Value.text) ?? .missing
  }

  init(_ code: Code) {
    self = .code(code.text)
  }

  init(_ status: Status) {
    self = .label(id: status.code, status.label)
  }

  init(_ holder: Holder) {
    self = holder == .nobody ? .missing : .label(id: holder.rawValue, holder.label)
  }

  init(_ topic: Topic?) {
    self = topic.map { .label(id: $0.rawValue, $0.label) } ?? .missing
  }

  init(_ party: Party) {
    self = .label(id: party.rawValue, party.label)
  }

  init(_ kind: SessionKind) {
    self = .label(id: kind.rawValue, kind.label)
  }

  init(_ state: SessionState) {
    self = .label(id: state.rawValue, state.label)
  }

  init(_ day: Day?) {
    self = day.map(Value.day) ?? .missing
  }

  /// How many working days a day is past; missing where none is, as on a Saturday after a Friday, and in a year that the
  /// calendar does not know.
  init(workingDaysLate due: Day, on today: Day, _ calendar: WorkCalendar) {
    let days = calendar.workingDays(from: due, to: today) ?? 0
    self = days > 0 ? .integer(days) : .missing
  }

  /// How many working days a follow-up's last day is past (METRICS §4); missing while there is time or its case
  /// rests, once it is done, and in a year that the calendar does not know.
  init(daysLate summary: FollowUpSummary, on today: Day, _ calendar: WorkCalendar) {
    let followUp = summary.followUp
    guard followUp.doneAt == nil, !summary.isResting, followUp.due < today else {
      self = .missing
      return
    }
    self.init(workingDaysLate: followUp.due, on: today, calendar)
  }

  /// Whether a follow-up is open, resting, done or cancelled.
  init(stateOf summary: FollowUpSummary) {
    let followUp = summary.followUp
    self =
      if followUp.isCancelled {
        .label(id: "cancelled", FollowUpEnding.cancelled.label)
      } else if followUp.doneAt == nil, summary.isResting {
        .label(id: "resting", Bilingual("paused", "ditunda"))
      } else if followUp.doneAt == nil {
        .label(id: "open", Bilingual("open", "terbuka"))
      } else {
        .label(id: "done", Bilingual("done", "selesai"))
      }
  }

  init(_ minutes: Minutes?) {
    self = minutes.map { .integer($0.count) } ?? .missing
  }

  init(_ step: Step) {
    self = .label(id: step.code, step.label)
  }
}
