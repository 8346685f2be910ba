import Dispatch
import Domain
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import Storage

/// Many who write into one file at once.
struct ConcurrencyTests {
  @Test func `eight connections lose nothing and give no number twice`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let clinic = try SampleClinic(at: path)
    let codes = Mutex<[Code]>([])
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: 8) { writer in
      do {
        let casebook = try Casebook(path: path)
        for number in 1...15 {
          let opened = try casebook.openCase(
            CaseDraft(title: "Kasus \(writer)/\(number)"), by: clinic.fitri, at: SampleClinic.now
          ).result
          codes.withLock { $0.append(opened.code) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    let numbers = codes.withLock { $0 }.map(\.number).sorted()
    #expect(failures.withLock { $0 } == [])
    #expect(numbers == Array(1...120))
    let casebook = try Casebook(path: path)
    #expect(try casebook.cases(CaseFilter(), by: clinic.hasan).total == 120)
    #expect(try casebook.verify(by: clinic.hasan).findings == [])
  }

  @Test func `two that undo the same unit do it once`() throws {
    let folder = try TemporaryFolder()
    let clinic = try SampleClinic(at: folder.file("clinic.db"))
    let unit = try #require(
      try clinic.casebook.openCase(CaseDraft(title: "x"), by: clinic.fitri, at: SampleClinic.now).unit)
    let done = Mutex(0)
    let refused = Mutex(0)

    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        _ = try Casebook(path: folder.file("clinic.db")).undo(unit, by: clinic.fitri, at: SampleClinic.now)
        done.withLock { $0 += 1 }
      } catch StorageError.alreadyUndone {
        refused.withLock { $0 += 1 }
      } catch {
        Issue.record(error)
      }
    }

    #expect(done.withLock { $0 } == 1)
    #expect(refused.withLock { $0 } == 3)
    #expect(try clinic.casebook.verify(by: clinic.hasan).findings == [])
  }

  @Test func `two that undo their last unit at once take back two units`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let clinic = try SampleClinic(at: path)
    for number in 1...40 { _ = try clinic.openCase("Kasus \(number)") }
    let targets = Mutex<[Int64]>([])
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let casebook = try Casebook(path: path)
        for _ in 1...10 {
          let undone = try casebook.undo(by: clinic.fitri, at: SampleClinic.now).result
          targets.withLock { $0.append(undone.target) }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
    #expect(Set(targets.withLock { $0 }).count == 40)
  }

  @Test func `who waits too long for another writer is told so`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let clinic = try SampleClinic(at: path)
    let hurried = try Casebook(Connection(path: path, patience: 0.05), schema: Migrator.latest)

    try clinic.casebook.connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      #expect {
        try hurried.openCase(CaseDraft(title: "x"), by: clinic.fitri, at: SampleClinic.now)
      } throws: { error in
        guard case StorageError.busy(path) = error else { return false }
        return true
      }
      try database.execute(sql: "ROLLBACK")
    }

    #expect(try hurried.cases(CaseFilter(), by: clinic.hasan).total == 0)
  }

  @Test func `a reader is not kept waiting by a writer`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let clinic = try SampleClinic(at: path)
    let reader = try Casebook(Connection(path: path, patience: 0.05), schema: Migrator.latest)

    try clinic.casebook.connection.queue.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN IMMEDIATE; DELETE FROM login WHERE name = 'rina'")
      #expect(try reader.logins(of: clinic.rina.person, by: clinic.hasan) == ["rina"])
      try database.execute(sql: "ROLLBACK")
    }
  }

  @Test func `what only reads cannot write`() throws {
    let clinic = try SampleClinic()

    #expect {
      try clinic.casebook.view { try $0.execute(sql: "DELETE FROM login WHERE name = 'rina'") }
    } throws: { error in
      guard case StorageError.damaged("view") = error else { return false }
      return true
    }

    #expect(try clinic.casebook.logins(of: clinic.rina.person, by: clinic.hasan) == ["rina"])
  }

  @Test func `the write-ahead log begins anew while many write`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let clinic = try SampleClinic(at: path)
    let failures = Mutex<[String]>([])

    DispatchQueue.concurrentPerform(iterations: 4) { writer in
      do {
        let casebook = try Casebook(path: path)
        for number in 1...80 {
          _ = try casebook.openCase(
            CaseDraft(title: "Kasus \(writer)/\(number)"), by: clinic.fitri, at: SampleClinic.now)
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }

    #expect(failures.withLock { $0 } == [])
    let length = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
    #expect(try #require(length) < 2 * Int(Settling.pages) * 4120)
  }
}
