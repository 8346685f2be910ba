import Domain
import Reports
import Storage

extension Table {
  /// Everything about one person: who it is, and below that what is about the person, kind by kind.
  static func record(
    _ record: PersonRecord, zone: Zone, today: Day, calendar: WorkCalendar
  ) -> Table {
    let person = record.person
    var history = HistoryTables(zone: zone).table(of: record.history, isDetailed: true)
    let changes = history.related
    history.related = []
    return Table(
      name: "personRecord", title: RecordWords.title(person.code), zone: zone, layout: .record,
      columns: [
        PersonWords.code, PersonWords.name, PersonWords.roles, PersonWords.active, PersonWords.logins,
      ],
      rows: [
        [
          Value(person.code), .text(person.shownName), .roles(person.roles), .flag(person.isActive),
          record.logins.isEmpty ? .missing : .code(record.logins.joined(separator: " ")),
        ]
      ],
      related: [
        particulars(record, zone), places(record, zone), cases(record, zone), sessions(record, zone),
        .followUps(
          record.followUps, total: record.followUps.count, zone: zone, today: today, calendar: calendar),
        attachments(record, zone), .notices(record.notices, zone: zone),
        .consents(record.consents, zone: zone),
        .personalReads(record.reads, total: record.reads.count, zone: zone), history,
      ] + changes)
  }

  private static func particulars(_ record: PersonRecord, _ zone: Zone) -> Table {
    Table(
      name: "particulars", title: RecordWords.particulars, zone: zone,
      columns: [
        PersonWords.name, RecordWords.salutation, PersonWords.nip, PersonWords.phone, PersonWords.email,
      ],
      rows: record.particulars.map { recorded in
        [
          .text(recorded.name.text),
          recorded.salutation.map { .label(id: $0.rawValue, $0.label) } ?? .missing,
          recorded.employeeNumber.map { .code($0.digits) } ?? .missing,
          recorded.phone.map(Value.code) ?? .missing, recorded.email.map(Value.code) ?? .missing,
        ]
      })
  }

  private static func places(_ record: PersonRecord, _ zone: Zone) -> Table {
    Table(
      name: "postings", title: RecordWords.places, zone: zone,
      columns: [Head.agency, Head.since, RecordWords.until],
      rows: record.places.map { [.text($0.agency), Value($0.since), Value($0.until)] })
  }

  private static func cases(_ record: PersonRecord, _ zone: Zone) -> Table {
    Table(
      name: "cases", title: RecordWords.cases, zone: zone,
      columns: [Head.code, Head.title, Head.part, Head.status],
      rows: record.cases.map { own in
        [
          Value(own.code), .text(own.title), .label(id: own.part.rawValue, RecordWords.part(own.part)),
          .label(id: own.statusCode, own.status),
        ]
      })
  }

  private static func sessions(_ record: PersonRecord, _ zone: Zone) -> Table {
    Table(
      name: "sessions", title: RecordWords.sessions, zone: zone,
      columns: [Head.code, Head.day, Head.kind, Head.minutes, Head.part, Head.note, Head.advice],
      rows: record.sessions.map { meeting in
        [
          Value(meeting.session.code), .day(meeting.session.day), Value(meeting.session.kind),
          Value(meeting.session.minutes), .label(id: meeting.part.rawValue, meeting.part.label),
          Value(meeting.note), Value(meeting.advice),
        ]
      })
  }

  private static func attachments(_ record: PersonRecord, _ zone: Zone) -> Table {
    Table(
      name: "attachments", title: RecordWords.attachments, zone: zone,
      columns: [Head.code, Head.caseCode, Head.name],
      rows: record.attachments.map { [Value($0.code), Value($0.caseCode), .text($0.name)] })
  }
}

extension Table {
  /// The privacy notices that a person was given.
  static func notices(_ notices: [PrivacyNotice], zone: Zone) -> Table {
    Table(
      name: "notices", title: RecordWords.notices, zone: zone,
      columns: [RecordWords.version, RecordWords.given],
      rows: notices.map { [.code($0.version), .day($0.day)] })
  }

  /// What a person agreed to, and what was withdrawn.
  static func consents(_ consents: [Consent], zone: Zone) -> Table {
    Table(
      name: "consents", title: RecordWords.consents, zone: zone,
      columns: [RecordWords.purpose, RecordWords.given, RecordWords.withdrawn],
      rows: consents.map { consent in
        [
          .label(id: consent.purpose.rawValue, consent.purpose.label), .day(consent.givenOn),
          Value(consent.withdrawnOn),
        ]
      })
  }

  /// Who read whose personal data.
  static func personalReads(_ reads: [PersonalRead], total: Int, zone: Zone) -> Table {
    Table(
      name: "personalReads", title: RecordWords.reads, zone: zone, columns: RecordWords.readColumns,
      rows: reads.map { read in
        [
          .instant(read.at), .text(read.reader), Value(read.login), .text(read.subject),
          .label(id: read.extent.rawValue, read.extent.label),
        ]
      }, total: total)
  }
}
