import ArgumentParser
import Domain
import Storage

/// `agency deactivate`: a unit was closed or merged; the history stays.
struct AgencyDeactivate: Command {
  static let deed: Deed? = .deactivateAgency

  static var manual: Manual {
    Manual(
      .agency, .deactivate,
      Bilingual(
        "Marks an agency as closed; the history stays.", "Menandai unit sudah tidak ada; riwayat tetap."),
      examples: [
        Manual.Example(
          "agency deactivate dinpora", "unit nonaktifkan dinpora",
          Bilingual(
            "agency edit dinpora --activate brings back", "unit ubah dinpora --aktifkan mengembalikannya"))
      ])
  }

  @OptionGroup var named: AgencyArgument

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try named.agency(at: &desk)
    let written = try desk.casebook().editAgency(
      agency.id, AgencyChange(isActive: false), by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? AgencyWords.unchanged(agency.code) : AgencyWords.deactivated(agency.code),
        codes: [(noun: "agency", code: agency.code.text)]))
  }
}
