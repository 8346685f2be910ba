public import Domain
import GRDB

/// Who came to a session that has been logged, read off its list of attendance.
public struct AttendanceList: Sendable {
  /// People of the register, in the order of the list.
  public var known: [Identifier<Person>]
  /// People whom nobody knew yet.
  public var newcomers: [Newcomer]
  /// People who stand on the list by mistake.
  public var removed: [Identifier<Person>]

  /// Gathers a list.
  public init(
    known: [Identifier<Person>] = [], newcomers: [Newcomer] = [], removed: [Identifier<Person>] = []
  ) {
    self.known = known
    self.newcomers = newcomers
    self.removed = removed
  }
}

/// What became of a list of attendance.
public struct AttendanceRecord: Sendable {
  /// The session, with how many were counted.
  public let session: Session
  /// How many were put on its list now.
  public let added: Int
  /// Those of them who were added to the register.
  public let newcomers: [Person]
  /// The privacy notice that they were given; nil where nobody is new.
  public let notice: PrivacyNotice?
  /// How many had been on its list before, or hold it.
  public let repeated: Int
  /// How many were taken off it.
  public let removed: Int
  /// How many stand on its list now.
  public let listed: Int
}

extension Casebook {
  /// Puts people on the list of attendance of a session, as one unit. Who stands on it already, or held the session,
  /// stays as they are, so that a list may be handed in piece by piece.
  ///
  /// - Throws: `StorageError.notYours`, `.notInSession`, `.holdsSession`, `.nothingGiven`; where somebody is new also what keeps them
  ///   from being added.
  public func attend(
    _ id: Identifier<Session>, _ list: AttendanceList, by actor: Actor, at now: Instant
  ) throws -> Written<AttendanceRecord> {
    try write(.editSession, by: actor, at: now) { try $0.attend(id, list) }
  }
}

extension Book {
  fileprivate mutating func attend(_ id: Identifier<Session>, _ list: AttendanceList) throws
    -> AttendanceRecord
  {
    if !list.newcomers.isEmpty { try requireAllowed(.addPerson) }
    let rows = try database.all("SELECT person FROM attendance WHERE session = ?", [id])
    let present = Set(rows.map { Identifier<Person>($0, "person") })
    if list.newcomers.contains(where: { $0.newAgency != nil }) { try requireAllowed(.addAgency) }
    let newcomers = try list.newcomers.map { try add($0) }
    let notices = try newcomers.map { try recordNotice(for: $0.id, version: nil, on: zone.day(of: now)) }
    for person in list.removed where try holders(of: id).contains(person) {
      throw StorageError.holdsSession(
        try database.person(person).code, session: try database.session(id).code)
    }
    let coming = Set(list.known)
    var change = SessionChange()
    for person in coming.subtracting(present).union(newcomers.map(\.id)) {
      change.newAttendance[person] = .innovator
    }
    change.removedPeople = list.removed
    try editSession(id, change)
    let listed = try database.first(
      "SELECT count(*) AS listed FROM attendance WHERE session = ? AND part = 'innovator'", [id])
    return AttendanceRecord(
      session: try database.session(id), added: change.newAttendance.count, newcomers: newcomers,
      notice: notices.first,
      repeated: coming.intersection(present).count, removed: list.removed.count,
      listed: listed?["listed"] ?? 0)
  }
}
