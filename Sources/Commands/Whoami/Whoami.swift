import ArgumentParser
import Domain
import Reports
import Storage

/// `whoami`: who is at work, at which clinic, and what the roles allow.
struct Whoami: Command {
  static var manual: Manual {
    Manual(
      .whoami, nil,
      Bilingual(
        "Shows who you are to the clinic, what you may do, and which file is in use.",
        "Menampilkan siapa Anda bagi klinik, apa hak Anda, dan berkas mana yang dipakai."),
      examples: [
        Manual.Example(
          "whoami --as rina", "saya --sebagai rina",
          Bilingual("what somebody else may do; admins only", "hak orang lain; hanya admin"))
      ])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let person = try casebook.person(actor.person, by: actor)
    let clinic = casebook.clinic
    return .table(
      Table(
        name: "whoami", title: WhoamiWords.title, zone: clinic.zone, layout: .record,
        columns: WhoamiWords.columns,
        rows: [
          [
            .code(person.code.text), .text(person.shownName), .code(desk.login),
            .roles(actor.roles),
            .text(clinic.name), .code(clinic.zone.name), .integer(clinic.site), .code(desk.clinicPath),
            .label(id: desk.options.language.rawValue, desk.options.language.label),
          ]
        ],
        related: [rights(of: actor, clinic)]))
  }

  /// What the actor may do, and how far.
  private func rights(of actor: Actor, _ clinic: Clinic) -> Table {
    let rows = Deed.allCases.compactMap { deed -> [Value]? in
      guard let reach = Access.reach(of: deed, for: actor.roles) else { return nil }
      return [
        .label(id: deed.rawValue, deed.permission), .label(id: reach.id, WhoamiWords.reach(reach)),
      ]
    }
    return Table(
      name: "rights", title: WhoamiWords.rights, zone: clinic.zone, columns: WhoamiWords.rightsColumns,
      rows: rows)
  }
}

extension Access.Reach {
  fileprivate var id: String {
    switch self {
    case .own: "own"
    case .any: "any"
    }
  }
}
