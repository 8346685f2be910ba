import Domain
import TestSupport
import Testing

@testable import Storage

/// Days on which somebody is away.
struct LeaveTests {
  private let clinic: SampleClinic
  private let today = SampleClinic.today

  init() throws {
    clinic = try SampleClinic()
  }

  private func add(_ first: Int, _ last: Int, of actor: Actor? = nil, by other: Actor? = nil) throws -> Leave
  {
    try clinic.casebook.addLeave(
      of: (actor ?? clinic.sari).person, .leave, on: today.adding(days: first)...today.adding(days: last),
      by: other ?? clinic.fitri, at: SampleClinic.now
    ).result
  }

  @Test(arguments: [(4, 6), (0, 4), (6, 9), (0, 9), (5, 5)])
  func `leaves do not overlap`(first: Int, last: Int) throws {
    _ = try add(4, 6)

    #expect(throws: StorageError.self) { try add(first, last) }
  }

  @Test
  func `leaves may follow each other, and two people be away at once`() throws {
    _ = try add(4, 6)
    _ = try add(7, 8)
    _ = try add(4, 6, of: clinic.budi)

    #expect(try clinic.casebook.leaves(by: clinic.fitri).count == 3)
  }

  @Test
  func `a mentor records only their own leave`() throws {
    _ = try add(4, 6, by: clinic.sari)

    #expect(throws: StorageError.self) { try add(4, 6, of: clinic.budi, by: clinic.sari) }
  }

  @Test
  func `a leave is cancelled by any of its days`() throws {
    let leave = try add(4, 6)

    let cancelled = try clinic.casebook.cancelLeave(
      of: clinic.sari.person, on: today.adding(days: 5), by: clinic.fitri, at: SampleClinic.now)

    #expect(cancelled.result == leave)
    #expect(try clinic.casebook.leaves(by: clinic.fitri).isEmpty)
  }

  @Test
  func `a day without leave has none to cancel`() throws {
    _ = try add(4, 6)

    #expect(throws: StorageError.self) {
      try clinic.casebook.cancelLeave(
        of: clinic.sari.person, on: today.adding(days: 7), by: clinic.fitri, at: SampleClinic.now)
    }
  }

  @Test
  func `who holds a session while away is told of, and the session stands`() throws {
    _ = try add(0, 2)
    let session = try clinic.log(on: [clinic.openCase()]).session

    let absent = try clinic.casebook.absentHolders(of: session.id, by: clinic.fitri)

    #expect(absent.map(\.name) == ["Dr. Sari Wulandari, M.Si."])
  }

  @Test
  func `an innovator sees nobody else's leave`() throws {
    _ = try add(0, 2)

    #expect(try clinic.casebook.leaves(by: clinic.rina).isEmpty)
  }
}
