import ArgumentParser
import Domain
import Storage

/// A case that is opened with a session, and what is known of somebody who comes for the first time.
struct OpeningOptions: ParsableArguments {
  @Option(
    name: .both("new", "baru"),
    help: .both(
      "Open a case with this title in the same breath.", "Sekaligus buka kasus dengan judul ini.",
      value: Bilingual("TITLE", "JUDUL")))
  var title: String?

  @Option(
    name: .both("agency", "unit"),
    help: .both(
      "The unit of the new case and the newcomer.", "Unit kasus baru dan orang baru.",
      value: Bilingual("AGENCY", "UNIT")), completion: .known(.agencies))
  var agency: String?

  @Option(
    name: .both("nip", "nip"),
    help: .both("The newcomer's NIP.", "NIP orang baru.", value: Bilingual("NUMBER", "NOMOR")))
  var nip: String?

  @Option(
    name: .both("phone", "hp"),
    help: .both("The newcomer's phone.", "Nomor HP orang baru.", value: Bilingual("NUMBER", "NOMOR")))
  var phone: String?

  /// Whether nothing is given.
  var isEmpty: Bool { title == nil && agency == nil && nip == nil && phone == nil }

  /// Makes sure that nothing describes a case that is not opened.
  func check() throws(CommandError) {
    guard title == nil else { return }
    if agency != nil { throw .session(.onlyForNew(Bilingual("--agency", "--unit"))) }
    if nip != nil { throw .session(.onlyForNew(Bilingual(same: "--nip"))) }
    if phone != nil { throw .session(.onlyForNew(Bilingual("--phone", "--hp"))) }
  }

  /// Who came; asked once where a case is opened for nobody, and Enter leaves it so.
  func visitors(_ names: [String], isConfirmed: Bool, at desk: inout Desk) throws -> Visitors {
    guard title != nil else { return try Visitors(names, at: &desk) }
    let agency = try agency.map { try desk.agency($0).id }
    var names = names
    if names.isEmpty, desk.input.isTerminal {
      names = [try desk.ask(Wording.whoCame)].filter { !$0.isEmpty }
    }
    return try Visitors(names, newAt: agency, isConfirmed: isConfirmed, at: &desk)
  }

  /// The newcomers among who came.
  func newcomers(of visitors: Visitors, at desk: inout Desk) throws -> [Newcomer] {
    let agency = try agency.map { try desk.agency($0).id }
    return try visitors.registered(nip: nip, phone: phone, agency: agency, today: desk.today())
  }

  /// The new case, of the people who came and of their unit.
  func draft(for visitors: Visitors, at desk: inout Desk) throws -> CaseDraft? {
    guard let title else { return nil }
    return CaseDraft(
      title: title, agency: try agency.map { try desk.agency($0).id } ?? visitors.leadingAgency,
      participants: visitors.known.map(\.id))
  }
}
