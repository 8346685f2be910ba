import ArgumentParser
import Domain
import Storage

/// `agency edit`: corrects what the register says of a unit.
struct AgencyEdit: Command {
  static let deed: Deed? = .editAgency

  static var manual: Manual {
    Manual(
      .agency, .edit,
      Bilingual("Changes what the register says of an agency.", "Mengubah isian unit dalam register."),
      discussion: Bilingual(
        "Only what is given changes. The code stays: cases and people hang on it. With --since the name before "
          + "is kept as a former name, which still finds it; without it a slip is corrected.",
        "Yang berubah hanya yang disebut. Kode tetap: kasus dan orang bergantung padanya. Dengan --sejak, nama "
          + "sebelumnya disimpan sebagai nama lama dan tetap menemukannya; tanpa itu, salah tulis diperbaiki."
      ),
      examples: [
        Manual.Example(
          "agency edit dinkes --name \"Dinas Kesehatan dan KB\" --since 1/9",
          "unit ubah dinkes --nama \"Dinas Kesehatan dan KB\" --sejak 1/9",
          Bilingual("a new name since 1 September", "nama baru sejak 1 September"))
      ])
  }

  @OptionGroup var named: AgencyArgument

  @Option(
    name: .both("name", "nama"),
    help: .both("The name as it should read.", "Nama yang benar.", value: Bilingual("NAME", "NAMA")))
  var name: String?

  @Option(
    name: .both("since", "sejak"),
    help: .both(
      "The first day of the new name.", "Hari pertama nama yang baru.", value: Bilingual("DAY", "HARI")))
  var since: String?

  @Option(
    name: .both("kind", "jenis"),
    help: .both("What sort of unit it is.", "Jenis unit.", value: Bilingual("KIND", "JENIS")))
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
    let agency = try named.agency(at: &desk)
    if since != nil, name == nil {
      throw CommandError.loneOption(
        Bilingual("--since", "--sejak"), without: Bilingual("--name", "--nama"), of: Self.manual.name)
    }
    let change = AgencyChange(
      name: try name.map { try PersonName($0).text }, nameSince: try since.map { try desk.day($0) },
      kind: kind,
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
