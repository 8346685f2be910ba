import ArgumentParser
import Domain
import Storage

/// `agency merge AGENCY SUCCESSOR`.
struct AgencyMerge: Command {
  static let deed: Deed? = .mergeAgencies

  static var manual: Manual {
    Manual(
      .agency, .merge,
      Bilingual(
        "Ends an agency whose work another one takes over.",
        "Menutup unit yang tugasnya dilanjutkan unit lain."),
      discussion: Bilingual(
        "The first one ends the day before. Its people work in the other one from that day on, and the agencies "
          + "below it stand below the other one. Cases and sessions of before keep the former agency.",
        "Unit pertama berakhir sehari sebelumnya. Orangnya bertugas di unit penerus mulai hari itu, dan unit di "
          + "bawahnya ikut pindah. Kasus dan sesi yang lalu tetap pada unit lama."),
      examples: [
        Manual.Example(
          "agency merge dinpora disdik --since 1/1", "unit gabung dinpora disdik --sejak 1/1",
          Bilingual("disdik goes on with its work", "disdik melanjutkan tugasnya"))
      ])
  }

  @Argument(
    help: .both("The one that ends.", "Unit yang berakhir.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String

  @Argument(
    help: .both("The one that takes over.", "Unit penerus.", value: Bilingual("SUCCESSOR", "PENERUS")),
    completion: .known(.agencies))
  var successor: String

  @Option(
    name: .both("since", "sejak"),
    help: .both(
      "The first day without it; without this today.", "Hari pertama tanpa unit itu; tanpa ini hari ini.",
      value: Bilingual("DAY", "HARI")))
  var since: String?

  func run(at desk: inout Desk) throws -> Reply {
    let (agency, successor) = (try desk.agency(agency), try desk.agency(successor))
    let day = try desk.turningDay(since)
    let merge = try desk.casebook().mergeAgencies(
      agency.id, into: successor.id, from: day, by: desk.actor(), at: desk.now
    ).result
    return .receipt(
      Receipt(
        AgencyWords.merged(merge, into: successor, from: day),
        codes: [(noun: "agency", code: successor.code.text)], hints: [Wording.wrongUndo]))
  }
}
