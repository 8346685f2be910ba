import ArgumentParser
import Domain
import Storage

/// `agency close AGENCY`.
struct AgencyClose: Command {
  static let deed: Deed? = .closeAgency

  static var manual: Manual {
    Manual(
      .agency, .close,
      Bilingual("Ends an agency with a day.", "Menutup unit per suatu hari."),
      discussion: Bilingual(
        "After its last day nothing new can belong to it; cases and history stay. Another agency takes over: "
          + "agency merge. It was a mistake: agency edit CODE --activate.",
        "Sesudah hari terakhirnya tidak ada hal baru atas nama unit itu; kasus dan riwayat tetap. Bila ada unit "
          + "penerus: unit gabung. Bila keliru: unit ubah KODE --aktifkan."),
      examples: [
        Manual.Example(
          "agency close dinpora --until 31/12", "unit tutup dinpora --sampai 31/12",
          Bilingual("its last day", "hari terakhirnya"))
      ])
  }

  @OptionGroup var named: AgencyArgument

  @Option(
    name: .both("until", "sampai"),
    help: .both(
      "Its last day; without it today.", "Hari terakhirnya; tanpa ini hari ini.",
      value: Bilingual("DAY", "HARI")))
  var until: String?

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try named.agency(at: &desk)
    let day = try desk.turningDay(until)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let written = try casebook.closeAgency(agency.id, until: day, by: actor, at: desk.now)
    let people = try casebook.people(agency: agency.id, on: day.adding(days: 1), by: actor).count
    return .receipt(
      Receipt(
        written.unit == nil
          ? AgencyWords.unchanged(agency.code)
          : AgencyWords.closed(written.result, until: day, people: people),
        codes: [(noun: "agency", code: agency.code.text)], hints: [Wording.wrongUndo]))
  }
}
