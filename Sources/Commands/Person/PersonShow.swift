import ArgumentParser
import Domain
import Reports
import Storage

/// `person show`: all that the register says of somebody.
struct PersonShow: Command {
  static var manual: Manual {
    Manual(
      .person, .show,
      Bilingual(
        "Shows one person, and the cases of theirs that you may see.",
        "Menampilkan satu orang, dan kasusnya yang boleh Anda lihat."),
      discussion: Bilingual(
        "NIP, phone and e-mail are shown to staff, to admins and to the person only; that staff or admins read them is "
          + "recorded: klinik history --access. An innovator sees the names of whoever takes part in a case of theirs, "
          + "and of its mentor.",
        "NIP, HP, dan surel hanya tampil bagi petugas, admin, dan yang bersangkutan; bila petugas atau admin membacanya, "
          + "hal itu tercatat: klinik riwayat --akses. Inovator melihat nama orang yang ikut dalam kasusnya dan nama "
          + "mentornya."),
      examples: [
        Manual.Example(
          "person show rina", "orang lihat rina", Bilingual("by the beginning of a name", "dengan awal nama"))
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var words: [String]

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(words.joined(separator: " "))
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let agency = try casebook.agencies(includingInactive: true, by: actor).first { $0.id == person.agency }
    let salutation = try casebook.particulars(of: person.id, by: actor)?.salutation
    let merged = try casebook.mergedCodes(of: person.id, by: actor).map(\.text)
    var columns = [
      PersonWords.code, PersonWords.name, PersonWords.salutation, PersonWords.agency, PersonWords.roles,
      PersonWords.active,
    ]
    var row: [Value] = [
      .code(person.code.text), .text(person.shownName),
      salutation.map { .label(id: $0.rawValue, $0.label) } ?? .missing,
      agency.map { .text($0.name) } ?? .missing, .roles(person.roles), .flag(person.isActive),
    ]
    if person.id == actor.person || Access.reach(of: .readPeople, for: actor.roles) == .any {
      let logins = try casebook.logins(of: person.id, by: actor)
      columns.append(PersonWords.logins)
      row.append(logins.isEmpty ? .missing : .code(logins.joined(separator: " ")))
    }
    if person.id == actor.person || Access.reach(of: .readEmployeeNumbers, for: actor.roles) == .any {
      let particulars = try casebook.contacts(of: person.id, by: actor, at: desk.clock())
      columns += [PersonWords.nip, PersonWords.phone, PersonWords.email]
      row += [
        (particulars?.employeeNumber?.digits).map(Value.code) ?? .missing,
        (particulars?.phone).map(Value.code) ?? .missing, (particulars?.email).map(Value.code) ?? .missing,
      ]
    }
    if !merged.isEmpty {
      columns.append(PersonWords.mergedCodes)
      row.append(.code(merged.joined(separator: " ")))
    }
    let lives = [
      try postings(of: person, casebook, actor),
      Table.leaves(
        try casebook.leaves(of: person.id, by: actor), names: [:], zone: casebook.clinic.zone),
    ]
    return .table(
      Table(
        name: "person", title: PersonWords.person, zone: casebook.clinic.zone, layout: .record,
        columns: columns, rows: [row],
        related: lives.filter { !$0.rows.isEmpty } + (try cases(of: person, casebook, actor))
          + (try privacy(of: person, casebook, actor))))
  }

  /// The privacy notices and consents, where there are any and they are the reader's to see.
  private func privacy(of person: Person, _ casebook: Casebook, _ actor: Actor) throws -> [Table] {
    guard person.id == actor.person || Access.reach(of: .readPeople, for: actor.roles) == .any else {
      return []
    }
    let (notices, consents) = try casebook.privacy(of: person.id, by: actor)
    let zone = casebook.clinic.zone
    return (notices.isEmpty ? [] : [.notices(notices, zone: zone)])
      + (consents.isEmpty ? [] : [.consents(consents, zone: zone)])
  }

  /// In which units the person has worked; left out where only the present one is known, and not since when.
  private func postings(of person: Person, _ casebook: Casebook, _ actor: Actor) throws -> Table {
    let postings = try casebook.postings(of: person.id, by: actor)
    let agencies = try casebook.agencies(includingInactive: true, by: actor)
    let isTold = postings.contains { $0.since != nil || $0.until != nil }
    return Table(
      name: "postings", title: Bilingual("Postings", "Penempatan"), zone: casebook.clinic.zone,
      columns: [PersonWords.agency, PersonWords.since, PersonWords.until],
      rows: isTold
        ? postings.map { posting in
          let agency = agencies.first { $0.id == posting.agency }
          return [
            agency.map { .text($0.name) } ?? .missing, posting.since.map(Value.day) ?? .missing,
            posting.until.map(Value.day) ?? .missing,
          ]
        } : [])
  }

  /// The person's cases that the reader may see, the newest first; none for whoever may see no case at all.
  private func cases(of person: Person, _ casebook: Casebook, _ actor: Actor) throws -> [Table] {
    guard Access.reach(of: .readCases, for: actor.roles) != nil else { return [] }
    var filter = CaseFilter()
    filter.isOpen = false
    filter.person = person.id
    let (cases, total) = try casebook.cases(filter, by: actor)
    guard !cases.isEmpty else { return [] }
    return [
      Table(
        name: "cases", title: Bilingual("Cases", "Kasus"), zone: casebook.clinic.zone,
        columns: [Head.code, Head.title, Head.status],
        rows: cases.map { [Value($0.caseFile.code), .text($0.caseFile.title), Value($0.status)] },
        total: total)
    ]
  }
}
