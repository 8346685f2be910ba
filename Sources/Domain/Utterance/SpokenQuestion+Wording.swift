// The questions of one line, and how their answers are listed.

extension SpokenQuestion {
  static func kind(among kinds: [SessionKind]) -> SpokenQuestion {
    let names = kinds.map(\.label)
    return SpokenQuestion(
      .kind, Bilingual(listed(names, \.english), listed(names, \.indonesian)),
      kinds.map { Choice(label: $0.label, answer: .kind($0)) })
  }

  /// Two lengths, a strange one, or none: then Enter leaves it unknown.
  static func minutes(
    among lengths: [Minutes], isMissing: Bool, impossible: String? = nil
  ) -> SpokenQuestion {
    let choices = lengths.map {
      Choice(label: Bilingual("\($0.count) minutes", "\($0.count) menit"), answer: .minutes($0))
    }
    let numbers = lengths.map { Bilingual(same: String($0.count)) }
    let words =
      switch lengths.count {
      case 0: Bilingual("How long did it take?", "Berapa lama?")
      case 1: Bilingual("\(lengths[0].count) minutes?", "\(lengths[0].count) menit?")
      default:
        Bilingual(
          "Did it take \(joined(numbers, \.english, "or")) minutes?",
          "Lamanya \(joined(numbers, \.indonesian, "atau")) menit?")
      }
    let why = impossible.map { typed in
      Bilingual(
        "\(typed) is no length of a session, which takes 1 minute to 24 hours. ",
        "\(typed) bukan lama sesi (1 menit sampai 24 jam). ")
    }
    return SpokenQuestion(.minutes, because(why, words), choices, unfilled: isMissing ? .nothing : nil)
  }

  static func day(among days: [Day], impossible: String?) -> SpokenQuestion {
    let why = impossible.map { typed in
      Bilingual("The calendar has no \(typed). ", "\(typed) tidak ada dalam kalender. ")
    }
    return SpokenQuestion(
      .day, because(why, Bilingual("On which day?", "Hari apa?")),
      days.map { Choice(label: $0.words, answer: .day($0)) })
  }

  static func clock(among clocks: [Clock], impossible: String?, isBackwards: Bool) -> SpokenQuestion {
    let why = impossible.map { typed in
      isBackwards
        ? Bilingual("\(typed) ends before it begins. ", "\(typed): selesai sebelum mulai. ")
        : Bilingual("There is no such time as \(typed). ", "Tidak ada \(typed). ")
    }
    return SpokenQuestion(
      .clock, because(why, Bilingual("At what time?", "Jam berapa?")),
      clocks.map { Choice(label: $0.words, answer: .clock($0)) })
  }

  /// A question, and before it why it is asked.
  private static func because(_ why: Bilingual?, _ question: Bilingual) -> Bilingual {
    guard let why else { return question }
    return Bilingual(why.english + question.english, why.indonesian + question.indonesian)
  }

  /// Whom a name means; words that only stand where a name would may also be text.
  static func person(
    _ typed: String, among people: [Identifier<Person>], mayBeText: Bool = false, in register: Register
  ) -> SpokenQuestion {
    let words =
      people.isEmpty
      ? Bilingual("Nobody is called \(typed). Somebody new?", "\(typed) belum dikenal. Orang baru?")
      : Bilingual("Which \(typed)?", "\(typed) yang mana?")
    let new = Choice(
      label: Bilingual("somebody new: \(typed)", "orang baru: \(typed)"), answer: .newcomer(typed))
    let withCase = people.filter { !register.openCases(of: $0).isEmpty }
    let listed = withCase + people.filter { !withCase.contains($0) }
    return SpokenQuestion(
      .person(typed), words,
      listed.map { choice($0, in: register) } + [new] + (mayBeText ? [Choice.ofNotes] : []))
  }

  static func newcomer(_ names: [String]) -> SpokenQuestion {
    SpokenQuestion(
      .person(names.last ?? ""),
      Bilingual("What is the new person's name?", "Siapa nama orang baru itu?"),
      names.map { Choice(label: Bilingual(same: $0), answer: .newcomer($0)) })
  }

  static func holder(
    _ typed: String?, among people: [Identifier<Person>], in register: Register
  ) -> SpokenQuestion {
    SpokenQuestion(
      .holder(typed), Bilingual("Who held the session?", "Siapa yang memberi layanan?"),
      people.map { choice($0, in: register) })
  }

  static func agency(_ typed: String) -> SpokenQuestion {
    SpokenQuestion(
      .agency(typed),
      Bilingual("No unit is called \(typed). A new unit?", "\(typed) belum dikenal. Unit baru?"),
      [
        Choice(label: Bilingual("new unit: \(typed)", "unit baru: \(typed)"), answer: .newAgency(typed)),
        Choice(label: Bilingual("no unit", "tanpa unit"), answer: .nothing),
      ])
  }

  static func caseFile(
    among cases: [Identifier<CaseFile>], unknown: [String], in register: Register
  ) -> SpokenQuestion {
    let words =
      unknown.isEmpty
      ? Bilingual("Which case?", "Kasus yang mana?")
      : Bilingual(
        "There is no case \(unknown.joined(separator: ", ")). Which one?",
        "Tidak ada kasus \(unknown.joined(separator: ", ")). Yang mana?")
    let new = Choice(label: Bilingual("open a new case", "buka kasus baru"), answer: .newCase)
    return SpokenQuestion(.caseFile, words, cases.map { choice($0, in: register) } + [new])
  }

  static func topic() -> SpokenQuestion {
    SpokenQuestion(.topic, Bilingual("What is the new case about?", "Kasus baru ini tentang apa?"))
  }

  static func number(_ typed: String, caseFile: Identifier<CaseFile>?, in register: Register)
    -> SpokenQuestion
  {
    SpokenQuestion(
      .number(typed), Bilingual("What does \(typed) mean?", "\(typed) itu apa?"),
      (caseFile.map { [choice($0, in: register)] } ?? []) + [Choice.ofNotes])
  }

  static func owner(_ index: Int, of deed: String, among people: [Identifier<Person>], in register: Register)
    -> SpokenQuestion
  {
    SpokenQuestion(
      .owner(index), Bilingual("Who is to do this: \(deed)?", "Siapa yang mengerjakan: \(deed)?"),
      people.map { choice($0, in: register) })
  }

  /// By when a follow-up is to be done; Enter takes five working days.
  static func due(_ index: Int, of deed: String, among days: [Day], unfilled: Day) -> SpokenQuestion {
    SpokenQuestion(
      .due(index), Bilingual("By when: \(deed)?", "Batasnya kapan: \(deed)?"),
      days.map { Choice(label: $0.words, answer: .day($0)) }, unfilled: days.isEmpty ? .day(unfilled) : nil)
  }

  /// Whether a remark that ends with a last day is something agreed.
  static func agreement(_ remark: String) -> SpokenQuestion {
    SpokenQuestion(
      .agreement(remark), Bilingual("Is this to be done: \(remark)?", "Apakah ini tindak lanjut: \(remark)?"),
      [
        Choice(label: Bilingual("a follow-up", "tindak lanjut"), answer: .followUp),
        Choice.ofNotes,
      ])
  }

  /// A visit that was called off is no session; whoever was to come did not, or it was held after all.
  static func held(_ typed: String) -> SpokenQuestion {
    SpokenQuestion(
      .held,
      Bilingual("\"\(typed)\": did the session not take place?", "\"\(typed)\": sesinya tidak terlaksana?"),
      [
        Choice(label: Bilingual("not held: nobody came", "tidak terlaksana: tidak hadir"), answer: .missed),
        Choice(
          label: Bilingual("held: a part of the notes", "terlaksana: bagian dari catatan"), answer: .words),
      ])
  }

  /// Whose a telephone number is, where nobody is new.
  static func phone(_ typed: String) -> SpokenQuestion {
    SpokenQuestion(
      .number(typed), Bilingual("What is to become of \(typed)?", "\(typed) dicatat di mana?"),
      [
        Choice(label: Bilingual("nowhere", "tidak dicatat"), answer: .nothing),
        Choice(label: Bilingual("in the notes", "di catatan"), answer: .words),
      ])
  }

  /// Whose the number of a civil servant is; it has no place in notes.
  static func employeeNumber(_ digits: String, among names: [String]) -> SpokenQuestion {
    let nowhere = Choice(label: Bilingual("nowhere", "tidak dicatat"), answer: .nothing)
    return SpokenQuestion(
      .number(digits), Bilingual("Whose is NIP \(digits)?", "NIP \(digits) milik siapa?"),
      names.map { Choice(label: Bilingual(same: $0), answer: .newcomer($0)) } + [nowhere])
  }

  /// A number that begins a line names a case to which nobody of those named belongs.
  static func strangers(
    _ names: [String], to code: Code, among cases: [Identifier<CaseFile>], in register: Register
  ) -> SpokenQuestion {
    let listed = names.joined(separator: ", ")
    let new = Choice(label: Bilingual("open a new case", "buka kasus baru"), answer: .newCase)
    return SpokenQuestion(
      .caseFile,
      Bilingual(
        "\(listed): not of the team of \(code). Which case?",
        "\(listed) bukan anggota \(code). Kasus yang mana?"),
      cases.map { choice($0, in: register) } + [new])
  }

  static func followUpCase(
    _ index: Int, of deed: String, among cases: [Identifier<CaseFile>], in register: Register
  ) -> SpokenQuestion {
    SpokenQuestion(
      .followUpCase(index), Bilingual("For which case: \(deed)?", "Untuk kasus mana: \(deed)?"),
      cases.map { choice($0, in: register) })
  }

  private static func choice(_ person: Identifier<Person>, in register: Register) -> Choice {
    let known = register[person]
    let unit = known?.agency.flatMap { register[$0]?.name }
    let cases = register.openCases(of: person).compactMap { register[$0]?.code.text }
    let label = [known?.name ?? Erased.identity.text, unit].compactMap(\.self).joined(separator: ", ")
    return Choice(
      label: Bilingual(same: label + (cases.isEmpty ? "" : " (\(cases.joined(separator: ", ")))")),
      answer: .person(person))
  }

  private static func choice(_ caseFile: Identifier<CaseFile>, in register: Register) -> Choice {
    let known = register[caseFile]
    let label = [known?.code.text, known?.title].compactMap(\.self).joined(separator: " ")
    return Choice(label: Bilingual(same: label), answer: .caseFile(caseFile))
  }

  private static func listed(_ names: [Bilingual], _ language: KeyPath<Bilingual, String>) -> String {
    let list = names.map { $0[keyPath: language] }.joined(separator: ", ")
    return list.prefix(1).uppercased() + list.dropFirst() + "?"
  }

  private static func joined(
    _ names: [Bilingual], _ language: KeyPath<Bilingual, String>, _ or: String
  ) -> String {
    let words = names.map { $0[keyPath: language] }
    guard words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(or) " + words[words.count - 1]
  }
}

extension SpokenQuestion.Choice {
  fileprivate static let ofNotes = SpokenQuestion.Choice(
    label: Bilingual("a part of the notes", "bagian dari catatan"), answer: .words)
}
