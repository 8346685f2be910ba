import ArgumentParser
import Domain
import Reports
import Storage

/// `status [CODE|PERSON]`: where a case stands, as an innovator needs to know it.
struct StatusCommand: Command {
  static var manual: Manual {
    Manual(
      .status, nil,
      Bilingual(
        "Shows where a case stands: in whose hands, since when, by when, what to do, and how it came there.",
        "Menampilkan sampai mana sebuah kasus: di tangan siapa, sejak kapan, batasnya, yang perlu dikerjakan, "
          + "dan perjalanannya."),
      discussion: Bilingual(
        "A case is found by its code, or by somebody who takes part in it: a name, a unit, or the end of a phone "
          + "number. With --chat it is a text to be sent to that person.",
        "Kasus ditemukan menurut kodenya, atau menurut pesertanya: nama, unit, atau akhir nomor HP. "
          + "Dengan --chat menjadi teks untuk dikirim kepada orang itu."),
      examples: [
        .init("status KI-42", "status KI-42", Bilingual("where case 42 stands", "sampai mana kasus 42")),
        .init(
          "status yusuf --chat", "status yusuf --chat",
          Bilingual("the answer for Yusuf's phone", "jawaban untuk HP Yusuf")),
      ])
  }

  static var deed: Deed? { .readCases }
  static var looksBack: Bool { true }
  static var answersChat: Bool { true }

  @Argument(
    help: .both(
      "The case's code, or somebody who takes part; without either the selected case, or your own ones.",
      "Kode kasus, atau pesertanya; tanpa keduanya kasus terpilih, atau kasus-kasus Anda sendiri.",
      value: Bilingual("[CODE|PERSON]", "[KODE|ORANG]")), completion: .known(.standings))
  var words: [String] = []

  @OptionGroup var recipient: RecipientOption

  func run(at desk: inout Desk) throws -> Reply {
    try recipient.requireChat(at: desk)
    if words.isEmpty, desk.selectedCase == nil, desk.options.format != .chat, let table = try own(at: &desk) {
      return .table(table)
    }
    let (caseFile, person) = try found(at: &desk)
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    let detail = try casebook.caseDetail(caseFile.code, by: actor)
    if desk.options.format == .chat {
      return try desk.chat(about: detail, recipient, preferring: person)
    }
    let isOwn = try casebook.recipients(of: caseFile, by: actor).contains { $0.person == actor.person }
    return .table(
      .status(
        detail, try desk.progress(of: detail),
        next: detail.summary.status.isTerminal ? nil : try desk.nextPlan(of: caseFile), isOwn: isOwn,
        zone: casebook.clinic.zone))
  }

  /// All open cases of an innovator who has several.
  private func own(at desk: inout Desk) throws -> Table? {
    let (casebook, actor) = (try desk.casebook(), try desk.actor())
    guard actor.roles.contains(.innovator) else { return nil }
    var filter = CaseFilter()
    filter.person = actor.person
    filter.limit = 50
    let (cases, total) = try casebook.cases(filter, by: actor)
    guard total > 1 else { return nil }
    let standings = try cases.map { summary in
      let detail = try casebook.caseDetail(summary.caseFile.code, by: actor)
      return (detail: detail, progress: try desk.progress(of: detail))
    }
    return .statuses(standings, total: total, zone: casebook.clinic.zone)
  }

  /// The case that is meant, and by whom it was found.
  private func found(at desk: inout Desk) throws -> (CaseFile, Identifier<Person>?) {
    let typed = words.joined(separator: " ")
    if typed.isEmpty {
      if desk.selectedCase != nil { return (try desk.caseFile(nil), nil) }
      let actor = try desk.actor()
      guard actor.roles.contains(.innovator) else { throw CommandError.finding(.noCase) }
      return (try desk.onlyCase(of: actor.person, nil), actor.person)
    }
    // A number is a case's unless it is as long as the end of a phone number.
    if Noun.caseFile.hasCode(typed) || typed.allSatisfy(\.isASCIIDigit) && typed.count < 6 {
      return (try desk.caseFile(typed), nil)
    }
    let person = try desk.person(typed)
    return (try desk.onlyCase(of: person.id, person.shownName), person.id)
  }
}

extension Desk {
  /// The case of somebody: of several a numbered choice, the open ones before what has ended.
  ///
  /// - Throws: `CommandError.finding`.
  fileprivate mutating func onlyCase(of person: Identifier<Person>, _ name: String?) throws -> CaseFile {
    var filter = CaseFilter()
    filter.person = person
    filter.limit = 21
    var found = try casebook().cases(filter, by: actor()).cases
    if found.isEmpty {
      filter.isOpen = false
      found = try casebook().cases(filter, by: actor()).cases
    }
    guard !found.isEmpty else { throw CommandError.finding(.noCaseOf(name ?? Wording.yourself.text)) }
    return try one(of: found, name.map(Wording.whichCase) ?? Wording.whichOfYours) { summary in
      "\(summary.caseFile.code), \(summary.caseFile.title), \(summary.status.label.text)"
    }.caseFile
  }
}
