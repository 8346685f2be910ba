import ArgumentParser
import Domain
import Reports
import Storage

/// `access`: the policy table, as a table.
struct AccessCommand: Command {
  static var manual: Manual {
    Manual(
      .access, nil,
      Bilingual(
        "Shows who may do what: roles and deeds.", "Menampilkan siapa boleh apa: peran dan tindakan."),
      discussion: Bilingual(
        "`own` is what somebody takes part in or accompanies. Your own rights: klinik whoami",
        "`sendiri` berarti yang diikuti atau didampingi sendiri. Hak Anda sendiri: klinik saya"),
      examples: [
        Manual.Example("access", "hak", Bilingual("the whole table", "seluruh tabel")),
        Manual.Example("access --role mentor", "hak --peran mentor", Bilingual("one role", "satu peran")),
      ])
  }

  @Option(
    name: .both("role", "peran"),
    help: .both("Only what a role may.", "Hanya hak satu peran.", value: Bilingual("ROLE", "PERAN")))
  var role: Role?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let roles = role.map { [$0] } ?? Role.allCases
    let rights = try casebook.rights(by: try desk.actor()).filter { right in
      role == nil || right.reach[role ?? .admin] != nil
    }
    return .table(
      Table(
        name: "access", title: Bilingual("Who may do what", "Siapa boleh apa"), zone: casebook.clinic.zone,
        columns: [Table.Column("deed", Bilingual("What", "Apa"), .label)]
          + roles.map { Table.Column($0.rawValue, $0.label, .label) },
        rows: rights.map { right in
          [.label(id: right.deed.rawValue, right.deed.permission)]
            + roles.map { right.reach[$0].map(Value.init) ?? .missing }
        }))
  }
}

extension Value {
  /// How far a right reaches.
  fileprivate init(_ reach: Access.Reach) {
    self =
      switch reach {
      case .any: .label(id: "any", Bilingual("all", "semua"))
      case .own: .label(id: "own", Bilingual("own", "sendiri"))
      }
  }
}
