extension Utterance {
  /// Writes a session as one line that reads back to it, whoever reads it and whenever: with dates in full, texts in
  /// quotation marks, and people by code where their names would name several.
  ///
  /// What is implied in the line that was typed is written out. A session longer than four hours is asked back when
  /// it is read, as it was when it was typed, and so is a length that nobody stated.
  public static func line(
    of session: SpokenSession, in register: Register, at moment: Moment,
    language: Language = Language.current
  ) -> String {
    let named = SpokenLine(session, register, language, usesCodes: false).text
    let read = Utterance.read(named, in: register, at: moment).session
    if read.told == session.told { return named }
    return SpokenLine(session, register, language, usesCodes: true).text
  }
}

extension SpokenSession {
  /// Without what only tells how it became known, and without what follows from the plan.
  public var told: SpokenSession {
    var told = self
    told.isAttendanceImplied = false
    told.isHolderImplied = false
    told.plan = nil
    for index in told.followUps.indices {
      told.followUps[index].isOwnerImplied = false
      told.followUps[index].said = nil
    }
    return told
  }
}

/// The parts of such a line.
private struct SpokenLine {
  let session: SpokenSession
  let register: Register
  let language: Language
  let usesCodes: Bool

  init(_ session: SpokenSession, _ register: Register, _ language: Language, usesCodes: Bool) {
    self.session = session
    self.register = register
    self.language = language
    self.usesCodes = usesCodes
  }

  var text: String {
    (([head] + remarks).filter { !$0.isEmpty } + session.followUps.map(followUp)).joined(separator: ", ")
  }

  private var head: String {
    var words = session.cases.compactMap { register[$0]?.code.text }
    if session.opensCase, session.cases.isEmpty { words.append(said("new case", "kasus baru")) }
    if session.isPlanned { words.append(said("planned", "dijadwalkan")) }
    words += [session.day?.iso, session.clock.map { said("at ", "jam ") + $0.words.indonesian }]
      .compactMap(\.self)
    if let kind = session.kind { words.append(kind.label[language]) }
    if let minutes = session.minutes { words.append("\(minutes.count) " + said("minutes", "menit")) }
    if let headcount = session.headcount { words.append("\(headcount) " + said("people", "orang")) }
    if session.isMissed { words.append(said("was absent", "tidak hadir")) }
    if session.channel != .inPerson || session.isMissed { words.append(channel) }
    let people = session.attendees.map(name)
    if !people.isEmpty { words.append(people.joined(separator: and)) }
    if !session.holders.isEmpty {
      words.append(said("by ", "oleh ") + session.holders.map(name).joined(separator: and))
    }
    words += session.newcomers.map(newcomer)
    if let place = session.place { words.append(said("at ", "di ") + quoted(place)) }
    return words.joined(separator: " ")
  }

  private var and: String { said(" and ", " dan ") }

  private func said(_ english: String, _ indonesian: String) -> String {
    Bilingual(english, indonesian)[language]
  }

  private var channel: String {
    switch session.channel {
    case .inPerson: said("in person", "tatap muka")
    case .telephone: said("by phone", "via telepon")
    case .whatsapp: said("by WhatsApp", "via WA")
    case .email: said("by email", "via email")
    case .online: said("via online", "via daring")
    case .letter: said("by letter", "via surat")
    }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if let topic = session.topic { remarks.append(said("about ", "soal ") + quoted(topic)) }
    if session.topicCode != session.topic.flatMap({ Topic(keywordsIn: $0) }) {
      remarks.append("[\(session.topicCode?.rawValue ?? "-")]")
    }
    if let note = session.note { remarks.append(said("note: ", "catatan: ") + quoted(note)) }
    if let advice = session.advice { remarks.append(said("advice: ", "saran: ") + quoted(advice)) }
    if session.closesCase { remarks.append(said("solved", "tuntas")) }
    return remarks
  }

  private func followUp(_ followUp: SpokenFollowUp) -> String {
    var words = ["TL"]
    if session.cases.count > 1, let code = followUp.caseFile.flatMap({ register[$0]?.code.text }) {
      words.append(code)
    }
    switch followUp.owner {
    case .person(register.typist) where followUp.party == .clinic: words.append(said("clinic", "klinik"))
    case .person(let id): words.append(name(id))
    case .agency(let id): words.append(register[id]?.name ?? "")
    case .newcomer, nil: break
    }
    words.append(quoted(followUp.deed))
    if let due = followUp.due { words.append(said("by ", "batas ") + due.iso) }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func newcomer(_ newcomer: SpokenNewcomer) -> String {
    let unit =
      newcomer.newAgency.map { said("new unit ", "unit baru ") + quoted($0) }
      ?? newcomer.agency.flatMap { register[$0]?.name }
    let phone = newcomer.phone.map { "HP " + $0 }
    let number = newcomer.employeeNumber.map { "NIP " + $0 }
    return [said("new person", "orang baru"), quoted(newcomer.name), unit, phone, number].compactMap(\.self)
      .joined(separator: " ")
  }

  /// The name without titles and degrees, or the code.
  private func name(_ person: Identifier<Person>) -> String {
    guard let known = register[person] else { return "" }
    let words = known.name.prefix { $0 != "," }.split(separator: " ")
      .drop { NameTitles.before.contains(TextFolding.fold($0)) }
    return usesCodes || words.isEmpty ? known.code.text : words.joined(separator: " ")
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
