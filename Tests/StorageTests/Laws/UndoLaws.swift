import Domain
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Whatever was done in whatever order, the journal tells all of it, and all of it can be taken back.
struct UndoLaws {
  @Test(arguments: Array(UInt64(2026)..<2034))
  func `random work, undone and redone, stays as the journal says`(seed: UInt64) throws {
    var day = try RandomDay(seed: seed)

    for _ in 0..<40 {
      try day.doSomething()
    }

    #expect(try day.clinic.casebook.verify(by: day.clinic.hasan).findings == [], "seed \(seed)")
    #expect(try day.clinic.casebook.strayStatuses() == [], "seed \(seed)")
    #expect(day.done > 10, "seed \(seed): too little was done to show anything")
  }

  @Test(arguments: Array(UInt64(404)..<412))
  func `all work taken back, latest first, leaves the start`(seed: UInt64) throws {
    var day = try RandomDay(seed: seed)
    let facts = try SchemaTable.journaled().map(\.name).filter { !lastingTables.contains($0) }
    let before = try day.clinic.casebook.contents(of: facts)
    let first = try day.head()

    for _ in 0..<30 {
      try day.doSomething()
    }
    let after = try day.clinic.casebook.contents(of: facts)
    for unit in try day.standingUnits(after: first) {
      _ = try day.clinic.casebook.undo(unit, by: day.clinic.admin, at: SampleClinic.now)
    }

    #expect(after != before, "seed \(seed)")
    let end = try day.clinic.casebook.contents(of: facts)
    #expect(Set(end).symmetricDifference(before).sorted() == [], "seed \(seed)")
    #expect(try day.clinic.casebook.verify(by: day.clinic.hasan).findings == [], "seed \(seed)")
  }

  @Test(arguments: Array(UInt64(7)..<13))
  func `a day's work is taken back step by step to its first row, and redone to its last`(seed: UInt64) throws
  {
    var day = try RandomDay(seed: seed)
    let (casebook, fitri) = (day.clinic.casebook, day.clinic.fitri)
    let facts = try SchemaTable.journaled().map(\.name).filter { !lastingTables.contains($0) }
    let before = try casebook.contents(of: facts)
    let first = try day.head()
    for _ in 0..<40 { try day.work() }
    let after = try casebook.contents(of: facts)
    let units = try day.standingUnits(after: first).count

    for _ in 0..<units { _ = try casebook.undo(by: fitri, at: SampleClinic.now) }
    #expect(try Set(casebook.contents(of: facts)).symmetricDifference(before).sorted() == [], "seed \(seed)")
    for _ in 0..<units { _ = try casebook.redo(by: fitri, at: SampleClinic.now) }

    #expect(try Set(casebook.contents(of: facts)).symmetricDifference(after).sorted() == [], "seed \(seed)")
    #expect(try casebook.strayStatuses() == [], "seed \(seed)")
    #expect(try casebook.verify(by: day.clinic.hasan).findings == [], "seed \(seed)")
  }

  @Test func `random days see every kind of work`() throws {
    var kinds: Set<RandomWork> = []

    for seed in UInt64(7)..<13 {
      var day = try RandomDay(seed: seed)
      for _ in 0..<40 { try day.work() }
      kinds.formUnion(day.kinds)
    }

    #expect(kinds == Set(RandomWork.allCases))
  }
}

extension Casebook {
  /// Cases whose status is another one than that of the last transition of their history.
  fileprivate func strayStatuses() throws -> [String] {
    try view { database in
      try database.all(
        """
        SELECT id FROM caseFile WHERE status IS NOT (SELECT toStatus FROM transition
          WHERE subject = caseFile.id ORDER BY at DESC, id DESC LIMIT 1)
        """, []
      ).map(\.description)
    }
  }
}
