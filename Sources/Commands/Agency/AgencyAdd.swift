import ArgumentParser
import Domain
import Storage

/// `agency add`: a unit that is new in the register.
struct AgencyAdd: Command {
  static let deed: Deed? = .addAgency

  static var manual: Manual {
    Manual(
      .agency, .add,
      Bilingual("Adds an agency to the register.", "Menambahkan unit ke register."),
      discussion: Bilingual(
        "The code is made from the name unless one is given: Puskesmas Melati becomes puskesmas-melati.",
        "Kode dibuat dari nama bila tidak disebut: Puskesmas Melati menjadi puskesmas-melati."),
      examples: [
        Manual.Example(
          "agency add Dinas Kesehatan --kind department --alias dinkes",
          "unit tambah Dinas Kesehatan --jenis dinas --alias dinkes",
          Bilingual("a department that is also found as dinkes", "dinas yang juga ditemukan dengan dinkes")),
        Manual.Example(
          "agency add Puskesmas Melati --parent dinkes", "unit tambah Puskesmas Melati --induk dinkes",
          Bilingual("a unit below it", "unit di bawahnya")),
      ])
  }

  @Argument(help: .both("The name as written.", "Nama seperti tertulis.", value: Bilingual("NAME", "NAMA")))
  var name: [String]

  @Option(
    name: .both("code", "kode"),
    help: .both(
      "How it is typed: small letters, digits, hyphens.",
      "Cara mengetiknya: huruf kecil, angka, tanda hubung.",
      value: Bilingual("CODE", "KODE")))
  var code: String?

  @Option(
    name: .both("kind", "jenis"),
    help: .both("What sort of unit it is.", "Jenis unit.", value: Bilingual("KIND", "JENIS")))
  var kind: AgencyKind = .other

  @Option(
    name: .both("parent", "induk"),
    help: .both("The unit above it.", "Unit di atasnya.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var parent: String?

  @Option(
    name: .both("alias", "alias"),
    help: .both(
      "Another word by which it is found; may be repeated.", "Kata lain untuk menemukannya; boleh diulang.",
      value: Bilingual("WORD", "KATA")))
  var aliases: [String] = []

  func run(at desk: inout Desk) throws -> Reply {
    let name = try PersonName(name.joined(separator: " ")).text
    guard let code = try code.map({ try AgencyCode($0) }) ?? AgencyCode(naming: name) else {
      throw AgencyCodeFlaw.noLetters
    }
    let draft = AgencyDraft(
      code: code, name: name, kind: kind, parent: try parent.map { try desk.agency($0).id },
      aliases: try aliases.map { try AgencyCode($0) })
    let agency = try desk.casebook().addAgency(draft, by: desk.actor(), at: desk.now).result
    return .receipt(
      Receipt(AgencyWords.added(agency), codes: [(noun: "agency", code: agency.code.text)]))
  }
}
