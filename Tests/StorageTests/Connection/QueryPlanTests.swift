import Domain
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// What the hot reads really ask of SQLite, and how it looks for the answer.
struct QueryPlanTests {
  /// Tables that stay small however long a clinic works.
  static let small: Set = [
    "status", "step", "stepRole", "stepNeed", "workflow", "caseResult", "setting", "zoneOffset", "agency",
    "agencyAlias", "agencyName", "CONSTANT", "json_each", "own", "backup",
  ]

  struct Read: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let run: @Sendable (SampleClinic, CaseFile) throws -> Void

    init(_ name: String, _ run: @escaping @Sendable (SampleClinic, CaseFile) throws -> Void) {
      testDescription = name
      self.run = run
    }
  }

  @Test(arguments: reads)
  func `no hot read goes through a whole table that grows`(read: Read) throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    _ = try clinic.log(on: [caseFile], note: "Antre dua jam")
    _ = try clinic.addFollowUp(to: caseFile)

    let statements = try clinic.casebook.queries { try read.run(clinic, caseFile) }

    #expect(!statements.isEmpty)
    // The full-text index rereads its few settings whenever the schema has changed.
    for statement in statements where !statement.contains("wordIndex_config") {
      let scans = try clinic.casebook.plan(of: statement).filter { step in
        let words = step.split(separator: " ")
        // A full-text index that is asked for a match is looked up, however SQLite calls it.
        let isMatch = step.contains("VIRTUAL TABLE INDEX") && step.last != ":"
        return words.first == "SCAN" && !isMatch && !Self.small.contains(String(words[1]))
      }
      #expect(scans == [], "\(statement)")
    }
  }

  /// A mentor has held thousands of sessions, and a day has few plans.
  @Test func `what is planned is found by its day, not by who is to come`() throws {
    let clinic = try SampleClinic()
    let caseFile = try clinic.openCase()
    let (day, people) = (SampleClinic.today.adding(days: 1), [clinic.sari.person, clinic.rina.person])

    let statements = try clinic.casebook.queries {
      _ = try clinic.casebook.clashes(
        of: people, on: day, at: nil, for: nil, by: clinic.fitri)
      _ = try clinic.casebook.plans(on: day, cases: [caseFile.id], people: people, by: clinic.fitri)
      _ = try clinic.casebook.agenda(
        of: day, on: day, for: clinic.sari.person, limit: 9, calendar: nil, by: clinic.sari)
    }.filter { $0.contains("planned") && !$0.contains("caseFile.status") }

    #expect(statements.count >= 4)
    for statement in statements {
      let plan = try clinic.casebook.plan(of: statement)
      #expect(plan.contains { $0.contains("sessionPlanned") || $0.contains("sessionByDay") }, "\(statement)")
      #expect(!plan.contains { $0.contains("attendanceByPerson") }, "\(statement)")
    }
  }

  static let reads = [
    Read("case show") { _ = try $0.casebook.caseDetail($1.code, by: $0.fitri) },
    Read("case show, one's own") { _ = try $0.casebook.caseDetail($1.code, by: $0.rina) },
    Read("person by code, name and phone") { clinic, _ in
      for typed in ["OR-0006", "rina", "2217"] {
        _ = try clinic.casebook.people(matching: typed, on: SampleClinic.today, by: clinic.fitri)
      }
    },
    Read("person show: postings, leaves, merged entries") { clinic, _ in
      _ = try clinic.casebook.postings(of: clinic.rina.person, by: clinic.fitri)
      _ = try clinic.casebook.leaves(of: clinic.rina.person, by: clinic.fitri)
      _ = try clinic.casebook.mergedCodes(of: clinic.rina.person, by: clinic.fitri)
    },
    Read("people of a unit on a day") { clinic, _ in
      _ = try clinic.casebook.people(ofAgency: "melati", on: SampleClinic.today, by: clinic.fitri)
    },
    Read("who is away and holds a session") { clinic, caseFile in
      var filter = SessionFilter()
      filter.caseFile = caseFile.id
      for detail in try clinic.casebook.sessions(filter, by: clinic.fitri).sessions {
        _ = try clinic.casebook.absentHolders(of: detail.session.id, by: clinic.fitri)
      }
    },
    Read("who is away from today on") { clinic, _ in
      _ = try clinic.casebook.leaves(endingFrom: SampleClinic.today, by: clinic.fitri)
    },
    Read("case list --mine") { clinic, _ in
      var filter = CaseFilter()
      filter.person = clinic.sari.person
      _ = try clinic.casebook.cases(filter, by: clinic.sari)
    },
    Read("case list without imported cases") { clinic, _ in
      var filter = CaseFilter()
      filter.origin = .own
      _ = try clinic.casebook.cases(filter, by: clinic.fitri)
      filter.person = clinic.sari.person
      _ = try clinic.casebook.cases(filter, by: clinic.sari)
    },
    Read("imported cases") { clinic, _ in
      var filter = CaseFilter()
      filter.origin = .imported
      _ = try clinic.casebook.cases(filter, by: clinic.fitri)
    },
    Read("case list of an innovator") { clinic, _ in
      _ = try clinic.casebook.cases(CaseFilter(), by: clinic.rina)
    },
    Read("case list of a mentor") { clinic, _ in
      var filter = CaseFilter()
      filter.mentor = clinic.sari.person
      _ = try clinic.casebook.cases(filter, by: clinic.fitri)
    },
    Read("follow-ups that are open") { clinic, _ in
      _ = try clinic.casebook.followUps(FollowUpFilter(), by: clinic.fitri)
    },
    Read("follow-ups that are overdue") { clinic, _ in
      var filter = FollowUpFilter()
      filter.overdueOn = SampleClinic.today
      _ = try clinic.casebook.followUps(filter, by: clinic.fitri)
    },
    Read("what a day asks of the clinic") { clinic, _ in
      _ = try clinic.casebook.agenda(
        of: SampleClinic.today, on: SampleClinic.today, limit: 9, calendar: nil, by: clinic.fitri)
    },
    Read("what a day asks of a mentor") { clinic, _ in
      _ = try clinic.casebook.agenda(
        of: SampleClinic.today.adding(days: 1), on: SampleClinic.today, for: clinic.sari.person, limit: 9,
        calendar: nil,
        by: clinic.sari)
    },
    Read("follow-ups that are due this week") { clinic, _ in
      var filter = FollowUpFilter()
      filter.dueBy = SampleClinic.today
      _ = try clinic.casebook.followUps(filter, by: clinic.fitri)
    },
    Read("follow-ups of a case") {
      var filter = FollowUpFilter()
      filter.caseFile = $1.id
      filter.isOpen = false
      _ = try $0.casebook.followUps(filter, by: $0.fitri)
    },
    Read("follow-ups of a person") { clinic, _ in
      var filter = FollowUpFilter()
      filter.owner = clinic.rina.person
      _ = try clinic.casebook.followUps(filter, by: clinic.rina)
    },
    Read("sessions of a case") {
      var filter = SessionFilter()
      filter.caseFile = $1.id
      _ = try $0.casebook.sessions(filter, by: $0.fitri)
    },
    Read("sessions of a month") { clinic, _ in
      var filter = SessionFilter()
      filter.from = Day(iso: "2026-10-01")
      filter.to = Day(iso: "2026-10-31")
      _ = try clinic.casebook.sessions(filter, by: clinic.fitri)
    },
    Read("sessions of an innovator") { clinic, _ in
      _ = try clinic.casebook.sessions(SessionFilter(), by: clinic.rina)
    },
    Read("a search for two words") { clinic, _ in
      _ = try clinic.casebook.search("antrean panjang", limit: 20, by: clinic.fitri, on: SampleClinic.today)
    },
    Read("an innovator's search") { clinic, _ in
      _ = try clinic.casebook.search("antrean", limit: 20, by: clinic.rina, on: SampleClinic.today)
    },
    Read("files of a case") { _ = try $0.casebook.attachments(of: $1.id, by: $0.fitri) },
    Read("what somebody did") { clinic, _ in
      var filter = HistoryFilter()
      filter.person = clinic.sari.person
      _ = try clinic.casebook.history(filter, by: clinic.fitri)
    },
    Read("what completion offers") { clinic, _ in
      for actor in [clinic.fitri, clinic.rina] {
        _ = try clinic.casebook.caseOffers(limit: 2000, by: actor)
        _ = try clinic.casebook.sessionOffers(limit: 2000, by: actor)
        _ = try clinic.casebook.followUpOffers(limit: 2000, by: actor)
        _ = try clinic.casebook.attachments(limit: 2000, by: actor)
        for typed in ["", "ri", "OR-", "or1"] {
          let people = try clinic.casebook.people(beginning: typed, limit: 100, by: actor)
          _ = try clinic.casebook.homonyms(among: people, by: actor)
        }
      }
    },
    Read("people by name") { clinic, _ in
      _ = try clinic.casebook.people(matching: "rina ast", by: clinic.fitri)
    },
    Read("people in a list, by name") { clinic, _ in
      let people = try clinic.casebook.people(named: "rina ast", includingInactive: true, by: clinic.fitri)
      _ = try clinic.casebook.maskedEmployeeNumbers(of: people.map(\.id), by: clinic.fitri)
    },
    Read("people by code") { clinic, _ in
      _ = try clinic.casebook.people(matching: "OR-3", by: clinic.fitri)
    },
    Read("people of a unit") { clinic, _ in
      _ = try clinic.casebook.people(agency: clinic.school.id, by: clinic.fitri)
    },
    Read("people with a role") { clinic, _ in
      _ = try clinic.casebook.people(role: .mentor, by: clinic.fitri)
    },
    Read("who is at work") { clinic, _ in _ = try clinic.casebook.actor(login: "fitri") },
    Read("the journal's tail") { clinic, _ in
      _ = try clinic.casebook.view { try JournalWriter($0).seq }
    },
  ]
}

extension Casebook {
  /// The statements that a read makes SQLite run, with their values.
  fileprivate func queries(_ body: () throws -> Void) throws -> [String] {
    let seen = Mutex<[String]>([])
    connection.queue.unsafeRead { database in
      database.trace { event in
        guard case .statement(let statement) = event else { return }
        seen.withLock { $0.append(statement.expandedSQL) }
      }
    }
    try body()
    connection.queue.unsafeRead { $0.trace(options: []) }
    return seen.withLock { $0 }.filter { $0.hasPrefix("SELECT") }
  }

  fileprivate func plan(of statement: String) throws -> [String] {
    try view { database in
      try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(statement)").map { $0["detail"] }
    }
  }
}
