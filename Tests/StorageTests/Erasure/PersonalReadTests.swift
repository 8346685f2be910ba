import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Who reads somebody else's numbers or record leaves a trace; who reads their own does not.
struct PersonalReadTests {
  private let clinic: SampleClinic

  init() throws {
    clinic = try SampleClinic()
    _ = try clinic.casebook.editPerson(
      clinic.rina.person,
      PersonChange(particulars: Particulars(name: PersonName("Rina Astuti"), phone: "081234567890")),
      by: clinic.fitri, at: SampleClinic.now)
  }

  private func reads() throws -> [String] {
    try clinic.casebook.personalReads(by: clinic.admin).reads.map {
      "\($0.reader)/\($0.login ?? "-"): \($0.subject), \($0.extent)"
    }
  }

  @Test func `contacts that are shown are recorded`() throws {
    _ = try clinic.casebook.contacts(of: clinic.rina.person, by: clinic.fitri, at: SampleClinic.now)

    #expect(try reads() == ["Fitri Amalia, S.Sos./-: Rina Astuti, contact"])
  }

  @Test func `one's own contacts, hidden ones and none at all are not recorded`() throws {
    _ = try clinic.casebook.contacts(of: clinic.rina.person, by: clinic.rina, at: SampleClinic.now)
    _ = try clinic.casebook.contacts(of: clinic.rina.person, by: clinic.hasan, at: SampleClinic.now)
    _ = try clinic.casebook.contacts(of: clinic.dewi.person, by: clinic.fitri, at: SampleClinic.now)
    _ = try clinic.casebook.record(of: clinic.rina.person, by: clinic.rina, at: SampleClinic.now)

    #expect(try reads() == [])
  }

  @Test func `a record that an admin reads is recorded, and tells of that`() throws {
    let record = try clinic.casebook.record(of: clinic.rina.person, by: clinic.admin, at: SampleClinic.now)

    #expect(try reads() == ["Andi Admin/-: Rina Astuti, record"])
    #expect(record.reads.map(\.reader) == ["Andi Admin"])
  }

  @Test func `an admin who acts for somebody is named too`() throws {
    let acting = try clinic.casebook.actor(login: "admin", as: clinic.rina.person)

    _ = try clinic.casebook.contacts(of: clinic.rina.person, by: acting, at: SampleClinic.now)

    #expect(try reads() == ["Rina Astuti/Andi Admin: Rina Astuti, contact"])
  }

  @Test func `who reads contacts of a past day is recorded today`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    _ = try clinic.casebook.editPerson(
      clinic.rina.person,
      PersonChange(particulars: Particulars(name: PersonName("Rina Astuti"), phone: "081234567890")),
      by: clinic.fitri, at: SampleClinic.now)
    let monday = SampleClinic.now.adding(milliseconds: 4 * 86_400_000)

    let past = try clinic.casebook.knownOn(SampleClinic.today)
    let contacts = try past.contacts(of: clinic.rina.person, by: clinic.fitri, at: monday)

    #expect(contacts?.phone == "081234567890")
    #expect(try clinic.casebook.personalReads(by: clinic.admin).reads.map(\.at) == [monday])
  }

  @Test func `a past day does not know of later reads`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    let monday = SampleClinic.now.adding(milliseconds: 4 * 86_400_000)
    for moment in [SampleClinic.now, monday] {
      _ = try clinic.casebook.record(of: clinic.rina.person, by: clinic.admin, at: moment)
    }

    let past = try clinic.casebook.knownOn(SampleClinic.today)
    let known = try past.personalReads(of: clinic.rina.person, by: clinic.admin)

    #expect(known.reads.map(\.at) == [SampleClinic.now])
    #expect(known.total == 1)
    #expect(try past.personalReads(by: clinic.admin).total == 1)
    #expect(try clinic.casebook.personalReads(by: clinic.admin).total == 2)
  }

  @Test func `on a past day too, whoever was erased since is gone`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    _ = try clinic.openCase()
    _ = try clinic.casebook.editPerson(
      clinic.rina.person, PersonChange(formerLogins: ["rina"]), by: clinic.admin, at: SampleClinic.now)
    let monday = SampleClinic.now.adding(milliseconds: 4 * 86_400_000)
    _ = try clinic.casebook.erase(clinic.rina.person, withTexts: true, by: clinic.admin, at: monday)

    let past = try clinic.casebook.knownOn(SampleClinic.today)

    #expect(
      try past.cases(CaseFilter(), by: clinic.admin).cases.map(\.leader) == ["OR-0006 (identitas dihapus)"])
    #expect(try past.person(clinic.rina.person, by: clinic.admin).isActive)
  }

  @Test func `what was read cannot be unread`() throws {
    _ = try clinic.casebook.contacts(of: clinic.rina.person, by: clinic.fitri, at: SampleClinic.now)

    #expect(throws: DatabaseError.self) {
      try clinic.casebook.connection.queue.write { try $0.execute(sql: "DELETE FROM personalRead") }
    }
    #expect(try clinic.casebook.verify(by: clinic.admin).findings == [])
  }

  @Test func `a record holds what is about the person, and of others' cases no word`() throws {
    let own = try clinic.openCase("Posyandu")
    let others = try clinic.openCase("Perpustakaan", of: clinic.dewi)
    let people: [Identifier<Person>: SessionPart] = [
      clinic.sari.person: .mentor, clinic.rina.person: .innovator,
    ]
    _ = try clinic.log(on: [own], note: "Milik sendiri", attendance: people)
    _ = try clinic.log(on: [others], note: "Milik orang lain", attendance: people)
    _ = try clinic.addFollowUp(to: own)

    let record = try clinic.casebook.record(of: clinic.rina.person, by: clinic.rina, at: SampleClinic.now)

    #expect(record.particulars.map(\.name.text) == ["Rina Astuti, S.KM", "Rina Astuti"])
    #expect(record.logins == ["rina"])
    #expect(record.places.map(\.agency) == ["Puskesmas Melati"])
    #expect(record.cases.map(\.title) == ["Posyandu"])
    #expect(record.sessions.map(\.note) == ["Milik sendiri", nil])
    #expect(record.followUps.count == 1)
    #expect(record.history.changes.contains { $0.fieldID == "person.phone" })
  }

  @Test func `a notice is recorded once a version, and a consent until it is withdrawn`() throws {
    let casebook = clinic.casebook
    let (rina, today) = (clinic.rina.person, SampleClinic.today)
    func notice(_ version: String?) throws -> Int64? {
      try casebook.recordNotice(
        for: rina, version: version.map { try Line($0) }, on: today, by: clinic.fitri, at: SampleClinic.now
      ).unit
    }
    func consent() throws -> Int64? {
      try casebook.recordConsent(of: rina, to: .photo, on: today, by: clinic.fitri, at: SampleClinic.now).unit
    }

    #expect(try notice(nil) != nil)
    #expect(try notice(PrivacyNotice.usualVersion) == nil)
    #expect(try notice("2027-1") != nil)
    #expect(try consent() != nil)
    #expect(try consent() == nil)
    _ = try casebook.withdrawConsent(of: rina, to: .photo, on: today, by: clinic.fitri, at: SampleClinic.now)
    #expect(throws: StorageError.self) {
      try casebook.withdrawConsent(of: rina, to: .photo, on: today, by: clinic.fitri, at: SampleClinic.now)
    }
    #expect(try consent() != nil)
    let privacy = try casebook.privacy(of: rina, by: clinic.fitri)
    #expect(privacy.notices.map(\.version) == ["2026-1", "2027-1"])
    #expect(privacy.consents.map(\.withdrawnOn) == [today, nil])
  }

  @Test func `a withdrawal is told of the person it is about`() throws {
    let (rina, today) = (clinic.rina.person, SampleClinic.today)
    _ = try clinic.casebook.recordConsent(
      of: rina, to: .photo, on: today, by: clinic.fitri, at: SampleClinic.now)
    var filter = HistoryFilter()
    filter.unit = try clinic.casebook.withdrawConsent(
      of: rina, to: .photo, on: today, by: clinic.fitri, at: SampleClinic.now
    ).unit

    let changes = try clinic.casebook.history(filter, by: clinic.rina).changes

    #expect(changes.map(\.thing) == ["OR-0006"])
    #expect(changes.map(\.after) == [.day(today)])
  }

  @Test func `the history masks contacts, save one's own`() throws {
    func told(_ actor: Actor) throws -> [HistoryValue] {
      var filter = HistoryFilter()
      filter.thing = .person(clinic.rina.person)
      return try clinic.casebook.history(filter, by: actor).changes.filter { $0.fieldID == "person.phone" }
        .map(\.after)
    }
    let acting = try clinic.casebook.actor(login: "admin", as: clinic.rina.person)

    #expect(try told(clinic.rina) == [.text("081234567890")])
    #expect(try told(clinic.fitri) == [.code("********7890")])
    #expect(try told(acting) == [.code("********7890")])
  }

  @Test func `nobody consents tomorrow`() throws {
    #expect(throws: StorageError.self) {
      try clinic.casebook.recordConsent(
        of: clinic.rina.person, to: .photo, on: SampleClinic.today.adding(days: 1), by: clinic.fitri,
        at: SampleClinic.now)
    }
  }
}
