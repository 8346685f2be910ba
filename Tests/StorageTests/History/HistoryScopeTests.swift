import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What the history keeps from an innovator: everything that is of somebody else's case.
struct HistoryScopeTests {
  /// The only id that the reader may know of, and one of somebody else's thing.
  private static let (own, foreign): (Int64, Int64) = (1, 2)

  private let clinic: BusyClinic

  init() throws {
    clinic = try BusyClinic()
  }

  private func told(_ filter: HistoryFilter, by actor: Actor) throws -> String {
    let page = try clinic.casebook.history(filter, by: actor)
    return "\(page.changes.map { ($0.thing, $0.before, $0.after) }) \(page.units.map(\.about))"
  }

  private func histories(of session: Session, by actor: Actor) throws -> [String] {
    var filters = [HistoryFilter(), HistoryFilter()]
    filters[0].thing = .session(session.id)
    filters[1].thing = .caseFile(clinic.caseFile.id)
    return try filters.map { try told($0, by: actor) }
  }

  @Test(arguments: [SessionState.held, .planned])
  func `a session of two cases tells an innovator nothing of the other one's people`(
    state: SessionState
  ) throws {
    let people = clinic.clinic
    let draft = SessionDraft(
      kind: .consultation, day: state == .held ? SampleClinic.today : SampleClinic.today.adding(days: 1),
      attendance: [
        people.sari.person: .mentor, people.rina.person: .innovator, people.dewi.person: .innovator,
      ], cases: [clinic.caseFile.id, clinic.other.id])
    let session =
      state == .planned
      ? try clinic.casebook.planSession(draft, by: people.fitri, at: SampleClinic.now).result
      : try clinic.casebook.log(Visit(session: draft), by: people.fitri, at: SampleClinic.now).result.session

    for told in try histories(of: session, by: people.rina) {
      #expect(!told.contains("Dewi"))
      #expect(!told.contains(clinic.other.code.text))
      #expect(told.contains("Rina"))
      #expect(told.contains("Sari"))
    }
    #expect(try histories(of: session, by: people.fitri).allSatisfy { $0.contains("Dewi") })
  }

  @Test(arguments: CaseLink.allCases)
  func `a link to somebody else's case is not told`(link: CaseLink) throws {
    let people = clinic.clinic
    let unit = try clinic.casebook.linkCase(
      clinic.caseFile.id, to: clinic.other.id, as: link, by: people.fitri, at: SampleClinic.now
    ).unit
    var filters = [HistoryFilter(), HistoryFilter()]
    filters[0].thing = .caseFile(clinic.caseFile.id)
    filters[1].unit = unit

    for filter in filters {
      #expect(try !told(filter, by: people.rina).contains(clinic.other.code.text))
      #expect(try told(filter, by: people.fitri).contains(clinic.other.code.text))
    }
  }

  @Test(arguments: try SchemaTable.journaled().map(\.name))
  func `a row that belongs or points to somebody else's thing is kept from an innovator`(
    table: String
  ) throws {
    let scope = HistoryScope(own: [Self.own], people: [Self.own])

    let columns = try #require(HistoryTable.named(table)).columns.filter { column in
      switch column.kind {
      case .owner, .caseFile, .session: true
      case .person: ["session", "sessionCase", "attendance"].contains(table)
      default: false
      }
    }

    for column in columns {
      let row = try #require(try inserted(into: table, foreign: column.name))
      #expect(!scope.allows(row), "\(table).\(column.name)")
    }
    let whole = try #require(try inserted(into: table, foreign: nil))
    #expect(scope.allows(whole) == Self.told.contains(table))
  }

  /// The tables whose rows an innovator is told where all of a row is their own. A new table belongs here only after
  /// somebody has thought of who may read it.
  private static let told: Set = [
    "attachment", "attendance", "caseFile", "caseLink", "consent", "followUp", "leave", "login", "notice",
    "participant", "person", "personRole", "posting", "session", "sessionCase", "transition",
  ]

  /// A new row that points to the reader's own things only, except in one column.
  private func inserted(into table: String, foreign: String?) throws -> HistoryRow? {
    try clinic.casebook.view { database in
      let columns = try database.columns(in: table)
      let values = columns.map { column -> DatabaseValue? in
        if column.name == "part" { return SessionPart.innovator.rawValue.databaseValue }
        return (column.name == foreign ? Self.foreign : Self.own).databaseValue
      }
      return try HistoryRow(
        Changeset.Change(
          table: table, operation: .insert, isKey: columns.map { $0.primaryKeyIndex > 0 },
          old: columns.map { _ in nil }, new: values), database)
    }
  }
}
