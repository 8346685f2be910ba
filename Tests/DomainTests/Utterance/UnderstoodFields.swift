import Domain

extension Understanding {
  /// The fields that are filled and the questions, in the words of the labels.
  var fields: [String: String] {
    var fields: [String: String?] = [
      "kind": session.kind?.rawValue, "minutes": session.minutes.map { String($0.count) },
      "day": session.day?.label, "clock": session.clock?.words.indonesian,
      "cases": list(session.cases.map { "KI-\($0.rawValue)" }, " "), "with": with,
      "by": list(session.holders.map(SpokenClinic.label), ", "), "topic": session.topic,
      "code": session.topicCode?.rawValue, "note": session.note, "at": session.place,
      "via": session.channel == .inPerson ? nil : session.channel.rawValue,
      "count": session.headcount.map { String($0) }, "new": list(session.newcomers.map(\.label), ", "),
      "phone": list(session.newcomers.compactMap(\.phone), ", "), "advice": session.advice,
      "nip": list(session.newcomers.compactMap(\.employeeNumber), ", "),
      "opens": session.opensCase ? "yes" : nil, "closes": session.closesCase ? "yes" : nil,
      "planned": session.isPlanned ? "yes" : nil, "missed": session.isMissed ? "yes" : nil,
    ]
    for (index, followUp) in session.followUps.enumerated() {
      fields["TL\(index + 1) owner"] = followUp.ownerLabel
      fields["TL\(index + 1) deed"] = followUp.deed
      fields["TL\(index + 1) due"] = followUp.due?.label
    }
    for question in questions { fields[question.key] = question.choiceLabels }
    return fields.compactMapValues(\.self)
  }

  private var with: String? {
    let names = list(session.attendees.map(SpokenClinic.label), ", ")
    return session.isAttendanceImplied ? names.map { "(\($0))" } : names
  }

  private func list(_ items: [String], _ separator: String) -> String? {
    items.isEmpty ? nil : items.joined(separator: separator)
  }
}

extension Day {
  fileprivate var label: String { "\(day)/\(month)" }
}

extension SpokenNewcomer {
  fileprivate var label: String { agency.map { "\(name) @ \(SpokenClinic.label($0))" } ?? name }
}

extension SpokenFollowUp {
  fileprivate var ownerLabel: String? {
    switch owner {
    case .person(let id):
      let name = SpokenClinic.label(id)
      return name == "Fitri" ? "klinik" : name
    case .agency(let id): return "unit \(SpokenClinic.label(id))"
    case .newcomer: return "new"
    case nil: return nil
    }
  }
}

extension SpokenQuestion {
  fileprivate var key: String {
    switch field {
    case .kind: "ask kind"
    case .minutes: "ask minutes"
    case .day: "ask day"
    case .clock: "ask clock"
    case .caseFile: "ask case"
    case .topic: "ask topic"
    case .person: "ask person"
    case .holder: "ask holder"
    case .held: "ask held"
    case .agency: "ask unit"
    case .number(let typed): "ask number \(typed)"
    case .owner(let index): "ask owner \(index + 1)"
    case .due(let index): "ask due \(index + 1)"
    case .followUpCase(let index): "ask case \(index + 1)"
    case .agreement: "ask agreement"
    }
  }

  /// The choices that say something of their own; kinds are always the same four, and who does a follow-up is
  /// offered from the whole session.
  fileprivate var choiceLabels: String {
    let labels: [String] = choices.compactMap { choice in
      switch (field, choice.answer) {
      case (_, .minutes(let minutes)): String(minutes.count)
      case (_, .day(let day)): day.label
      case (_, .clock(let clock)): clock.words.indonesian
      case (.caseFile, .caseFile(let id)): "KI-\(id.rawValue)"
      case (.person, .person(let id)), (.holder, .person(let id)): SpokenClinic.label(id)
      default: nil
      }
    }
    if case .person = field { return labels.joined(separator: ", ") }
    return labels.joined(separator: " ")
  }
}
