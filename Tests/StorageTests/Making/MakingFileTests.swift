import Domain
import Foundation
import Glibc
import Packs
import Storage
import Synchronization
import Testing

/// A clinic's file appears whole or not at all.
struct MakingFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "klinik-making-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var path: String { folder.appendingPathComponent("klinik.db").path }

  private func make() throws -> Casebook {
    try Casebook.make(
      at: path, clinic: Clinic(name: "Klik Ide", zone: .utc), workflow: try WorkflowPack.embeddedCase(),
      admin: Particulars(name: try PersonName("Fitri Amalia")), login: "fitri",
      now: Instant(milliseconds: 1_792_049_400_000))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test
  func `of many who make the same clinic one succeeds`() throws {
    let made = Mutex(0)
    let refused = Mutex(0)

    DispatchQueue.concurrentPerform(iterations: 8) { _ in
      do {
        _ = try make()
        made.withLock { $0 += 1 }
      } catch StorageError.alreadyThere {
        refused.withLock { $0 += 1 }
      } catch {
        Issue.record(error)
      }
    }

    #expect(made.withLock { $0 } == 1)
    #expect(refused.withLock { $0 } == 7)
    #expect(try !files().contains { $0.contains(".new-") })
    try FileManager.default.removeItem(at: folder)
  }

  @Test
  func `what a killed process left behind is cleared away`() throws {
    let dead = ["klinik.db.new-999999999-ab", "klinik-2026-10-15-2300.db.new-999999999-ab-journal"]
    let living = [
      "klinik.db.new-\(getpid())-ab", "klinik.db.new-999999999", "klinik.db.new-999999999-lama",
      ".new-999999999-ab",
    ]
    for name in dead + living { try Data([1]).write(to: folder.appendingPathComponent(name)) }

    _ = try make()

    let left = try files()
    #expect(dead.filter(left.contains) == [])
    #expect(living.filter(left.contains) == living)
    try FileManager.default.removeItem(at: folder)
  }

  @Test(arguments: ["", "-wal", "-shm", "-journal"])
  func `nothing that stands there is overwritten or taken over`(_ suffix: String) throws {
    try Data().write(to: URL(fileURLWithPath: path + suffix))

    let error = #expect(throws: StorageError.self) { try make() }

    guard case .alreadyThere(let found)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found == path + suffix)
    try FileManager.default.removeItem(at: folder)
  }

  @Test
  func `people outside the group cannot read the file`() throws {
    _ = try make()

    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int

    #expect(try #require(mode) & 0o007 == 0)
    try FileManager.default.removeItem(at: folder)
  }
}
