import Domain
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
  func `what was undone is redone to the last row`(seed: UInt64) throws {
    var day = try RandomDay(seed: seed)
    for _ in 0..<12 {
      try day.work()
    }
    let facts = try SchemaTable.journaled().map(\.name)
    let before = try day.clinic.casebook.contents(of: facts)

    // A refused undo ends the row; that enough came before it is asked below.
    var undone = 0
    while undone < 6, (try? day.clinic.casebook.undo(by: day.clinic.fitri, at: SampleClinic.now)) != nil {
      undone += 1
    }
    for _ in 0..<undone {
      _ = try day.clinic.casebook.redo(by: day.clinic.fitri, at: SampleClinic.now)
    }

    #expect(undone > 2, "seed \(seed)")
    #expect(try day.clinic.casebook.contents(of: facts) == before, "seed \(seed)")
  }
}
