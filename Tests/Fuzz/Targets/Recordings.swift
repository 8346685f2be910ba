import Foundation
import GRDB
import TestSupport

@testable import Storage

/// Parts of a journal: whatever bytes stand there, they are read as changes or refused.
///
/// A class, because the clinic that every input finds is made once; what is applied to it is rolled back.
final class Recordings: Sendable {
  static let shared = Recordings()

  private let casebook: Casebook

  private init() {
    do {
      let clinic = try SampleClinic()
      _ = try clinic.openCase()
      casebook = clinic.casebook
    } catch {
      fatalError("no clinic: \(error)")  // nothing can be fuzzed
    }
  }

  func read(_ bytes: UnsafeRawBufferPointer) {
    let changeset = Changeset(bytes: Array(bytes))
    attempt { try changeset.forEach { require($0.old.count == $0.new.count, "old and new are as wide") } }
    attempt { try changeset.inverted().forEach { _ in } }
    attempt {
      let group = try ChangeGroup()
      if group.add(changeset.bytes) { try group.output().forEach { _ in } }
    }
    attempt {
      try casebook.connection.queue.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          casebook.connection.mode.during(.undo) { attempt { try changeset.apply(to: database) } }
          return .rollback
        }
      }
    }
  }

  /// A refusal is as good as an answer.
  private func attempt(_ body: () throws -> Void) {
    do { try body() } catch {}
  }
}
