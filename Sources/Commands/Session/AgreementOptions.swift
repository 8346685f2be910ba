import ArgumentParser
import Domain
import Storage

/// What is agreed in a session: deeds, their last days, and who does them, paired in the order of the line.
struct AgreementOptions: ParsableArguments {
  @Option(
    name: .both("next", "lanjut"),
    help: .both(
      "What is to be done next; several times for several follow-ups.",
      "Tindak lanjutnya; boleh beberapa kali.", value: Bilingual("DEED", "TINDAKAN")))
  var deeds: [String] = []

  @Option(
    name: .both("due", "batas"),
    help: .both(
      "Its last day; one serves all follow-ups.", "Hari batasnya; satu berlaku untuk semua.",
      value: Bilingual("DAY", "HARI")))
  var dues: [String] = []

  @Option(
    name: .both("by", "tugas"),
    help: .both(
      "Who does it: clinic, innovator, outside or a person; the case's leader unless said.",
      "Siapa yang mengerjakan: klinik, inovator, luar, atau nama orang; tanpa ini ketua kasus.",
      value: Bilingual("WHO", "SIAPA")), completion: .known(.people))
  var parties: [String] = []

  /// Whether nothing is given.
  var isEmpty: Bool { deeds.isEmpty && dues.isEmpty && parties.isEmpty }

  /// Reads the follow-ups; a day that is missing is asked for once, and again where it lies before
  /// the day of the agreement.
  func read(agreed: Day, at desk: inout Desk) throws -> [FollowUpDraft] {
    let dues = try paired(dues, Bilingual("--due", "--batas"))
    let parties = try paired(parties, Bilingual("--by", "--tugas"))
    return try deeds.indices.map { index in
      let due =
        try dues[index].map { try desk.day($0, looking: .ahead) }
        ?? desk.askDue(of: deeds[index], agreed: agreed)
      return try desk.followUp(deeds[index], by: parties[index], due: due)
    }
  }

  /// One value a deed: none, the same for all, or one each.
  private func paired(_ values: [String], _ option: Bilingual) throws(CommandError) -> [String?] {
    switch values.count {
    case 0: return deeds.map { _ in nil }
    case deeds.count: return values
    case 1 where !deeds.isEmpty: return deeds.map { _ in values[0] }
    default: throw .session(.unpaired(option, given: values.count, deeds: deeds.count))
    }
  }
}

extension Desk {
  /// A follow-up for the clinic, the innovator, others, or a person, whose role says for which of them.
  mutating func followUp(_ deed: String, by typed: String?, due: Day) throws -> FollowUpDraft {
    guard let typed else { return FollowUpDraft(deed: deed, party: .innovator, due: due) }
    if let party = Party(argument: typed) { return FollowUpDraft(deed: deed, party: party, due: due) }
    let person = try person(typed)
    return FollowUpDraft(deed: deed, party: Party(of: person), owner: person.id, due: due)
  }

  /// Asks for the last day of a follow-up; Enter takes the same weekday of the next week, and a day
  /// before that of the agreement is asked for again.
  mutating func askDue(of deed: String, agreed: Day) throws -> Day {
    guard input.isTerminal else { throw CommandError.session(.noDue(deed)) }
    let usual = try today().adding(days: 7)
    return try ask(Wording.dueWhen(deed, usual: usual)) { desk, typed in
      guard !typed.isEmpty else { return usual }
      let due = try desk.day(typed, looking: .ahead)
      guard due >= agreed else { throw CommandError.finding(.dueBefore(due, agreed: agreed)) }
      return due
    }
  }
}
