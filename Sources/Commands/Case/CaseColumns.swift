import Domain
import Reports

/// The columns that tables of cases, sessions and follow-ups share.
enum Head {
  static let code = Table.Column("code", Bilingual("code", "kode"), .code)
  static let caseCode = Table.Column("case", Bilingual("case", "kasus"), .code)
  static let title = Table.Column("title", Bilingual("title", "judul"), .text)
  static let agency = Table.Column("agency", Bilingual("agency", "unit"), .text)
  static let leader = Table.Column("leader", Bilingual("leader", "ketua"), .text)
  static let mentor = Table.Column("mentor", Bilingual("mentor", "mentor"), .text)
  static let status = Table.Column("status", Bilingual("status", "status"), .label)
  static let holder = Table.Column("holder", Bilingual("turn of", "giliran"), .label)
  static let since = Table.Column("since", Bilingual("since", "sejak"), .day)
  static let topic = Table.Column("topic", Bilingual("topic", "topik"), .label)
  static let name = Table.Column("name", Bilingual("name", "nama"), .text)
  static let part = Table.Column("part", Bilingual("part", "sebagai"), .label)
  static let day = Table.Column("day", Bilingual("day", "hari"), .day)
  static let clock = Table.Column("clock", Bilingual("at", "jam"), .clock)
  static let kind = Table.Column("kind", Bilingual("kind", "jenis"), .label)
  static let minutes = Table.Column("minutes", Bilingual("minutes", "menit"), .integer, unit: "minute")
  static let channel = Table.Column("channel", Bilingual("channel", "kanal"), .label)
  static let note = Table.Column("note", Bilingual("notes", "catatan"), .text)
  static let advice = Table.Column("advice", Bilingual("advice", "saran"), .text)
  static let deed = Table.Column("deed", Bilingual("deed", "tindak lanjut"), .text)
  static let party = Table.Column("party", Bilingual("turn of", "giliran"), .label)
  static let owner = Table.Column("owner", Bilingual("who", "siapa"), .text)
  static let due = Table.Column("due", Bilingual("due", "batas"), .day)
  static let doneOn = Table.Column("doneOn", Bilingual("done on", "selesai pada"), .day)
  static let who = Table.Column("who", Bilingual("who", "siapa"), .text)
  static let step = Table.Column("step", Bilingual("step", "langkah"), .label)
  static let to = Table.Column("to", Bilingual("leads to", "menuju"), .label)
  static let takers = Table.Column("takers", Bilingual("who may", "yang berhak"), .label)
  static let command = Table.Column("command", Bilingual("to type", "ketik"), .label)
}

extension Value {
  /// A free text, missing where there is none.
  init(_ text: String?) {
    self = text.map(Value.text) ?? .missing
  }

  init(_ code: Code) {
    self = .code(code.text)
  }

  /// A sentence of ours; programs get the English one as its id.
  init(_ words: Bilingual) {
    self = .label(id: words.english, words)
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

  init(_ day: Day?) {
    self = day.map(Value.day) ?? .missing
  }

  init(_ minutes: Minutes?) {
    self = minutes.map { .integer($0.count) } ?? .missing
  }

  init(_ step: Step) {
    self = .label(id: step.code, step.label)
  }
}
