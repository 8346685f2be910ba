import ArgumentParser
import Domain
import Storage

/// `agency edit`: corrects what the register says of a unit.
struct AgencyEdit: Command {
  static var manual: Manual {
    Manual(
      .agency, .edit,
      Bilingual("Changes what the register says of an agency.", "Mengubah isian unit dalam register."),
      discussion: Bilingual(
        "Only what is given changes. The code stays: cases and people hang on it.",
        "Yang berubah hanya yang disebut. Kode tetap: kasus dan orang bergantung padanya."),
      examples: [
        Manual.Example(
          "agency edit dinkes --name \"Dinas Kesehatan dan KB\"",
          "unit ubah dinkes --nama \"Dinas Kesehatan dan KB\"",
          Bilingual("a new name", "nama baru"))
      ])
  }

  @Argument(
    help: .both("Which: code or name.", "Yang mana: kode atau nama.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String

  @Option(
    name: .both("name", "nama"),
    help: .both("The name as it should read.", "Nama yang benar.", value: Bilingual("NAME", "NAMA")))
  var name: String?

  @Option(name: .both("kind", "jenis"), help: .both("What sort of unit it is.", "Jenis unit."))
  var kind: AgencyKind?

  @Option(
    name: .both("parent", "induk"),
    help: .both("The unit above it.", "Unit di atasnya.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var parent: String?

  @Option(
    name: .both("alias", "alias"),
    help: .both(
      "One more word by which it is found.", "Satu kata lagi untuk menemukannya.",
      value: Bilingual("WORD", "KATA")))
  var aliases: [String] = []

  @Flag(name: .both("activate", "aktifkan"), help: .both("It is open again.", "Unit aktif kembali."))
  var isActivated = false

  func run(at desk: inout Desk) throws -> Reply {
    let agency = try desk.agency(agency)
    let change = AgencyChange(
      name: try name.map { try PersonName($0).text }, kind: kind,
      parent: try parent.map { try desk.agency($0).id },
      newAliases: try aliases.map { try AgencyCode($0) }, isActive: isActivated ? true : nil)
    guard change.isAnything else { throw StorageError.nothingGiven }
    let written = try desk.casebook().editAgency(agency.id, change, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? AgencyWords.unchanged(agency.code) : AgencyWords.edited(agency.code),
        codes: [(noun: "agency", code: agency.code.text)]))
  }
}

extension AgencyChange {
  /// Whether it changes anything at all.
  fileprivate var isAnything: Bool {
    name != nil || kind != nil || parent != nil || !newAliases.isEmpty || isActive != nil
  }
}
