import ArgumentParser
import Domain
import Storage

/// For whom a text is.
struct RecipientOption: ParsableArguments {
  @Option(
    name: .both("to", "kepada"),
    help: .both(
      "With --chat: for whom the text is, of those who take part in the case; otherwise who was there, or leads it.",
      "Dengan --chat: penerima teks, salah satu peserta kasus; bila tidak disebut, yang hadir atau ketuanya.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var to: String?

  static let name = Bilingual("--to", "--kepada")

  /// Refuses a recipient where no text is asked for.
  func requireChat(at desk: Desk) throws(CommandError) {
    if to != nil, desk.options.format != .chat { throw .message(.onlyForChat(Self.name)) }
  }

  /// Who gets a text about a case: who is named, else the reader who takes part in it, else the first who is preferred, else the leader.
  func recipient(
    of caseFile: CaseFile, preferring isPreferred: (Recipient) -> Bool = { _ in false }, at desk: inout Desk
  ) throws -> Recipient {
    let recipients = try desk.casebook().recipients(of: caseFile, by: desk.actor())
    guard let leader = recipients.first else { throw CommandError.message(.nobody(caseFile.code)) }
    guard let to else {
      // Who takes part and asks wants to read it, not to send it to the leader.
      let reader = try desk.actor().person
      return recipients.first { $0.person == reader } ?? recipients.first(where: isPreferred) ?? leader
    }
    let person = try desk.person(to)
    guard let found = recipients.first(where: { $0.person == person.id }) else {
      throw CommandError.message(.stranger(person.shownName, caseFile.code))
    }
    return found
  }
}
