import ArgumentParser
import Domain
import Reports
import Storage

/// `pack list`.
struct PackList: Command {
  static var manual: Manual {
    Manual(
      .pack, .list, Bilingual("Lists the packs that are loaded.", "Menampilkan paket yang dimuat."),
      examples: [.init("pack", "paket", Bilingual("what is in use", "yang dipakai"))])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    // How many cases the clinic has is for those who may read them all.
    let counts = Access.reach(of: .readCases, for: actor.roles) == .any
    return .table(
      Table(
        name: "packs", title: Bilingual("Packs", "Paket"), zone: casebook.clinic.zone,
        columns: [
          Head.code, Table.Column("version", Bilingual("Version", "Versi"), .integer),
          Table.Column("label", Bilingual("Name", "Nama"), .label), Head.kind, Head.since,
        ] + (counts ? [Table.Column("cases", Bilingual("Cases", "Kasus"), .integer, unit: "case")] : []),
        rows: try casebook.packs(by: actor).map { pack in
          [
            .code(pack.code), .integer(pack.version), .label(id: pack.code, pack.label),
            .label(id: pack.kind.rawValue, pack.kind.label),
            pack.since.map { .day(casebook.clinic.zone.day(of: $0)) } ?? .missing,
          ] + (counts ? [pack.cases.map(Value.integer) ?? .missing] : [])
        }))
  }
}
