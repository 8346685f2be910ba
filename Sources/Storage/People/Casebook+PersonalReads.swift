public import Domain
import GRDB

/// That somebody read the personal data of somebody else.
public struct PersonalRead: Sendable {
  /// When.
  public let at: Instant
  /// In whose name it was read.
  public let reader: String
  /// Whose login it was, where that is somebody else.
  public let login: String?
  /// Whose data it is.
  public let subject: String
  /// How much of it.
  public let extent: ReadExtent
}

extension Casebook {
  /// A person's particulars with NIP, phone and e-mail, for being shown: that somebody else reads them is recorded
  /// first.
  ///
  /// - Parameter now: The moment of reading, also where a past day is shown.
  /// - Returns: nil once erased; without numbers and addresses for those who may not read them.
  /// - Throws: `StorageError.notAllowed`.
  public func contacts(
    of id: Identifier<Person>, by actor: Actor, at now: Instant
  ) throws -> Particulars? {
    guard let particulars = try particulars(of: id, by: actor) else { return nil }
    if particulars.hasContacts { try recordRead(of: id, .contact, by: actor, at: now) }
    return particulars
  }

  /// The latest reads of personal data, of one person or of all, and how many there are; of a past day those up to
  /// its end.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func personalReads(
    of person: Identifier<Person>? = nil, limit: Int = 50, by actor: Actor
  ) throws -> (reads: [PersonalRead], total: Int) {
    try read(.readPersonalReads, by: actor) { database, _ in
      let conditions = readsAsked(of: person)
      let total: Int? = try database.value(
        "SELECT count(*) FROM personalRead \(conditions.clause)", conditions.arguments)
      return (try database.personalReads(where: conditions, limit: limit), total ?? 0)
    }
  }

  /// Which reads are asked for: those of one person or of all, and none that came after the day that is shown.
  func readsAsked(of person: Identifier<Person>?) -> Conditions {
    var conditions = Conditions()
    conditions.require("subject = ?", ifGiven: person)
    let end = knownOn.map { clinic.zone.start(of: $0.adding(days: 1)).milliseconds }
    conditions.require("at < ?", ifGiven: end)
    return conditions
  }

  /// Records that somebody else's data is about to be shown.
  func recordRead(
    of id: Identifier<Person>, _ extent: ReadExtent, by actor: Actor, at now: Instant
  ) throws {
    guard id != actor.person || actor.login != actor.person else { return }
    try StorageError.translating(path: present.queue.path) {
      try present.queue.write { database in
        try database.run(
          "INSERT INTO personalRead (at, reader, login, subject, extent) VALUES (?, ?, ?, ?, ?)",
          [now.milliseconds, actor.person, actor.login, id, extent.rawValue])
      }
    }
  }
}

extension Database {
  /// The latest of the reads that are asked for.
  func personalReads(where conditions: Conditions, limit: Int) throws -> [PersonalRead] {
    let names = HistoryNames(ledger: Ledger(database: self), unit: nil)
    func name(_ id: Int64) throws -> String { try names.person(id) ?? HistoryNames.unknown }
    return try all(
      "SELECT * FROM personalRead \(conditions.clause) ORDER BY at DESC, id DESC LIMIT ?",
      conditions.arguments + [limit]
    ).map { row in
      PersonalRead(
        at: row.instant("at"), reader: try name(row["reader"]),
        login: row["login"] as Int64 == row["reader"] ? nil : try name(row["login"]),
        subject: try name(row["subject"]), extent: try row.word("extent"))
    }
  }
}

extension Particulars {
  /// Whether there is anything in it that is masked elsewhere.
  fileprivate var hasContacts: Bool { employeeNumber != nil || phone != nil || email != nil }
}
