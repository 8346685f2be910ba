import Domain
import Storage
import Testing

@testable import Workbench

/// What goes on in an invented clinic, besides cases and sessions that somebody just drops in for. The seed is 7.
struct ClinicLifeTests {
  private static let seed: UInt64 = 7

  @Test func `the demo's last day has people to come, things that are late, and things that are incomplete`()
    throws
  {
    let casebook = try InventedClinic.units(.demo(seed: Self.seed, cases: 120), at: nil, login: "admin")
    let admin = try casebook.actor(login: "admin")

    let day = try casebook.agenda(
      of: ClinicPlan.lastDay, on: ClinicPlan.lastDay, limit: 500, calendar: casebook.calendar(), by: admin)

    let coming = day.sessions.items.filter { $0.session.state == .planned }
    #expect(
      Set(coming.flatMap { $0.cases.map(\.code.text) }).isSuperset(of: ["KI-2026-0031", "KI-2026-0042"]))
    #expect(!day.lateFollowUps.items.isEmpty)
    #expect(!day.lateCases.items.isEmpty)
    #expect(!day.innovators.items.isEmpty)
    let lacks = day.unfinished.items.map(\.lack)
    #expect(lacks.contains { if case .outcome = $0 { true } else { false } })
    #expect(
      lacks.contains { if case .attendance(_, counted: Cast.lesson.people) = $0 { true } else { false } })
  }

  @Test func `a bulk has its share of planned sessions, and of what becomes of them`() throws {
    let casebook = try InventedClinic.bulk(.bulk(seed: Self.seed, cases: 1000), at: nil, login: "admin")
    let admin = try casebook.actor(login: "admin")
    func count(_ states: Set<SessionState>, _ change: (inout SessionFilter) -> Void = { _ in }) throws -> Int
    {
      var filter = SessionFilter()
      filter.states = states
      filter.limit = 0
      change(&filter)
      return try casebook.sessions(filter, by: admin).total
    }

    let held = try count([.held])
    #expect(held > 4500)
    #expect((held / 30...held / 10).contains(try count([.missed])))
    #expect((held / 50...held / 12).contains(try count([.cancelled])))
    #expect(try count([.planned]) { $0.from = ClinicPlan.lastDay.adding(days: 1) } > 20)
    #expect(try count([.held]) { $0.kind = .class } > 10)
    let followUps = try casebook.everyFollowUp(by: admin)
    let cancelled = followUps.filter(\.isCancelled).count
    #expect((followUps.count / 40...followUps.count / 10).contains(cancelled))
    #expect(try casebook.verify(by: admin).findings.isEmpty)
  }

  @Test func `nobody holds two planned sessions in the same hour`() throws {
    let casebook = try InventedClinic.bulk(.bulk(seed: Self.seed, cases: 400), at: nil, login: "admin")
    let admin = try casebook.actor(login: "admin")
    var filter = SessionFilter()
    filter.states = [.planned]
    filter.from = ClinicPlan.lastDay.adding(days: 1)
    filter.limit = .max

    let plans = try casebook.sessions(filter, by: admin).sessions

    let hours = plans.flatMap { plan in
      plan.attendance.filter { $0.part != .innovator }.map { holder in
        "\(holder.name) \(plan.session.day.iso) \(plan.session.clock?.text ?? "-")"
      }
    }
    #expect(hours.count > 5)
    #expect(Set(hours).count == hours.count)
  }
}

extension Casebook {
  fileprivate func everyFollowUp(by admin: Actor) throws -> [FollowUp] {
    var filter = FollowUpFilter()
    filter.isOpen = false
    filter.limit = .max
    return try followUps(filter, by: admin).followUps.map(\.followUp)
  }
}
