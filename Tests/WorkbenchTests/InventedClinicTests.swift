import Domain
import Storage
import TestSupport
import Testing

@testable import Workbench

/// The moment that every test of a whole clinic lets it live to is fixed, and so is the seed: 7.
struct InventedClinicTests {
  private static let seed: UInt64 = 7

  @Test func `the same seed gives the same clinic`() throws {
    let first = try InventedClinic.units(.demo(seed: Self.seed, cases: 60), at: nil, login: "admin")
    let second = try InventedClinic.units(.demo(seed: Self.seed, cases: 60), at: nil, login: "admin")

    #expect(try first.story() == second.story())
  }

  @Test func `another seed gives another clinic`() throws {
    let first = try InventedClinic.units(.demo(seed: Self.seed, cases: 60), at: nil, login: "admin")
    let second = try InventedClinic.units(.demo(seed: Self.seed + 1, cases: 60), at: nil, login: "admin")

    #expect(try first.story() != second.story())
  }

  @Test func `a clinic made unit by unit verifies`() throws {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: 60), at: nil, login: "admin")

    let verification = try casebook.verify(by: casebook.actor(login: "admin"))

    #expect(verification.findings.isEmpty)
    #expect(try #require(verification.units) > 500)
  }

  @Test func `a clinic made in bulk verifies`() throws {
    let casebook = try InventedClinic.bulk(.bulk(seed: Self.seed, cases: 300), at: nil, login: "admin")

    let verification = try casebook.verify(by: casebook.actor(login: "admin"))

    #expect(verification.findings.isEmpty)
    #expect(try #require(verification.units) < 10)
    #expect(try #require(verification.rows) > 10_000)
  }

  @Test(arguments: [47, 60, 120])
  func `the demo has as many cases as asked`(count: Int) throws {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: count), at: nil, login: "admin")

    #expect(try casebook.story().count == count)
  }

  @Test(arguments: [1, 300])
  func `a bulk has as many cases as asked`(count: Int) throws {
    let casebook = try InventedClinic.bulk(.bulk(seed: Self.seed, cases: count), at: nil, login: "admin")

    #expect(try casebook.story().count == count)
  }

  @Test func `each added session is a unit of its own`() throws {
    let plan = ClinicPlan.bulk(seed: Self.seed, cases: 0)
    let (casebook, admin) = try InventedClinic.make(plan, at: nil, login: "admin")

    try InventedClinic.addSessions(250, seed: Self.seed, to: casebook, by: admin)

    let verification = try casebook.verify(by: admin)
    #expect(verification.findings.isEmpty)
    // The clinic, one person, a hundred cases, the sessions.
    #expect(verification.units == 1 + 1 + 100 + 250)
  }

  @Test func `the demo holds the cases of the tour`() throws {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: 120), at: nil, login: "admin")
    let admin = try casebook.actor(login: "admin")

    for (number, role) in Cast.cases {
      let code = try #require(Code(.case, year: 2026, number: number))
      let detail = try casebook.caseDetail(code, by: admin)
      #expect(detail.summary.caseFile.title == role.title)
      #expect(detail.summary.agency == role.agency)
      #expect(detail.summary.mentor == role.mentor)
      #expect(detail.participants == role.people.map(\.name))
      #expect(!detail.summary.status.isTerminal)
    }
  }

  @Test(arguments: [
    "rina", "dewi", "yusuf", "anwar said", "indah", "bu Darma", "baso", "fitri", "sari", "hasan",
  ])
  func `nobody else is called like the cast`(typed: String) throws {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: 60), at: nil, login: "admin")

    let found = try casebook.people(matching: typed, by: casebook.actor(login: "admin"))

    #expect(found.count == 1)
  }

  @Test func `sixty agencies stand in one tree`() throws {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: 47), at: nil, login: "admin")

    let agencies = try casebook.agencies(by: casebook.actor(login: "admin"))

    #expect(agencies.count == 60)
    #expect(agencies.filter { $0.parent == nil }.map(\.name) == [Places.regency])
  }
}

extension Casebook {
  /// What happened on each case, in words: everything but ids and salts.
  fileprivate func story() throws -> [String] {
    let admin = try actor(login: "admin")
    var filter = CaseFilter()
    filter.isOpen = false
    filter.limit = .max
    return try cases(filter, by: admin).cases.map { summary in
      let detail = try caseDetail(summary.caseFile.code, by: admin)
      return "\(summary.caseFile.code) \(summary.caseFile.title) \(detail.participants) \(detail.timeline)"
    }
  }
}
