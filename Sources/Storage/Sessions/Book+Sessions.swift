import Domain
import GRDB

extension Book {
  /// Logs a session that has happened; the first one makes a new case active.
  ///
  /// - Throws: `StorageError.dayInFuture`, `.clockInFuture`, `.dayTooOld`, `.caseClosed`, `.notYours`,
  ///   `.heldByAnother`, `.noMentor`.
  mutating func logSession(_ draft: SessionDraft) throws -> Identifier<Session> {
    try requireSound(draft.day, draft.clock, heldBy: draft.attendance)
    let id = try mint(Session.self)
    about(.session(id))
    let instant = try instant(of: draft)
    try insert(draft, as: id, code: mintCode(.session, at: instant))
    for caseFile in draft.cases { try took(place: caseFile, in: id, at: instant) }
    try requireOwnName(draft.attendance.filter { $0.value != .innovator }.keys, for: .logSession)
    return id
  }

  /// The moment that a session counts as.
  func instant(of draft: SessionDraft) throws -> Instant {
    try draft.instant(zone: zone, calendar: calendars.calendar(in: database), now: now)
  }

  /// Adds the row of a session and who takes part.
  ///
  /// - Parameter plannedAt: When it was planned; nil for one that took place already.
  mutating func insert(
    _ draft: SessionDraft, as id: Identifier<Session>, code: Code, plannedAt: Instant? = nil
  ) throws {
    try database.run(
      """
      INSERT INTO session (id, year, site, number, kind, day, clock, minutes, channel, topic, headCount, place,
        note, advice, recorder, recordedAt, state, plannedAt)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, code.year, code.site, code.number, draft.kind.rawValue, draft.day.iso, draft.clock?.minutes,
        draft.minutes?.count, draft.channel.rawValue, draft.topic?.rawValue, draft.headCount,
        try word(line: draft.place, as: .sessionPlace, of: id),
        try word(prose: draft.note, as: .sessionNote, of: id),
        try word(prose: draft.advice, as: .sessionAdvice, of: id), actor.login, now.milliseconds,
        plannedAt == nil ? nil : SessionState.planned.rawValue, plannedAt?.milliseconds,
      ])
    try addAttendance(draft.attendance, to: id)
    guard plannedAt != nil else { return }
    for caseFile in draft.cases {
      try database.run("INSERT INTO sessionCase (session, caseFile) VALUES (?, ?)", [id, caseFile])
    }
  }

  /// Says that a session about a case took place, which may move the case on.
  mutating func took(
    place caseFile: Identifier<CaseFile>, in id: Identifier<Session>, at instant: Instant
  ) throws {
    try requireOwn(caseFile, for: .logSession)
    _ = try requireOpen(caseFile)
    about(.caseFile(caseFile))
    try database.run(
      "INSERT INTO sessionCase (session, caseFile) VALUES (?, ?) ON CONFLICT DO NOTHING", [id, caseFile])
    try takeAutomaticSteps(of: caseFile, on: .sessionLogged, at: instant)
  }

  /// Changes what is given; the rest stays, and what it said before stays in the history.
  ///
  /// - Throws: `StorageError.notInSession`, `.holdsSession`, `.lastVisitor`, `.notPlanned`, `.clockInFuture`, `.dayTooOld`, `.notYours`,
  ///   `.heldByAnother`, `.noMentor`.
  mutating func editSession(
    _ id: Identifier<Session>, _ change: SessionChange, anyway: Bool = false
  ) throws {
    about(.session(id))
    let cases = try database.all("SELECT caseFile FROM sessionCase WHERE session = ?", [id])
    // Who held a session may correct it, whoever accompanies its case today.
    try requireOwn(id, for: .editSession)
    for row in cases { about(.caseFile(Identifier(row, "caseFile"))) }
    guard !change.isEmpty else { throw StorageError.nothingGiven }
    let former = try database.session(id)
    let isMoved = change.day != nil || change.clock != nil
    if former.state == .planned {
      try requireFit(id, change, anyway: anyway)
      try requireHolders(change.newAttendance)
    } else {
      // Only a plan is moved ahead; what took place, or did not, is taken back first.
      if let day = change.day, day > zone.day(of: now) { throw try notPlanned(former) }
      try requireSound(
        isMoved ? change.day ?? former.day : nil, change.clock ?? former.clock, heldBy: change.newAttendance)
    }
    let came = try database.draft(of: id).attendance.filter { $0.value == .innovator }.keys
    let touched = Set(change.removedPeople).union(change.newAttendance.keys)
    try requireOwnName(
      holders(of: id).intersection(touched)
        .union(change.newAttendance.filter { $0.value != .innovator }.keys), for: .editSession)
    if let day = change.day { try set("day", day.iso, of: id) }
    if let kind = change.kind { try set("kind", kind.rawValue, of: id) }
    if let clock = change.clock { try set("clock", clock.minutes, of: id) }
    if let minutes = change.minutes { try set("minutes", minutes.count, of: id) }
    if let channel = change.channel { try set("channel", channel.rawValue, of: id) }
    if let topic = change.topic { try set("topic", topic.rawValue, of: id) }
    if let count = change.headCount { try set("headCount", count, of: id) }
    if let place = change.place {
      try set("place", try word(line: given(place), as: .sessionPlace, of: id), of: id)
    }
    if let note = change.note {
      try set("note", try word(prose: given(note), as: .sessionNote, of: id), of: id)
    }
    if let advice = change.advice {
      try set("advice", try word(prose: given(advice), as: .sessionAdvice, of: id), of: id)
    }
    let held = try holders(of: id)
    for person in change.removedPeople { try remove(person, from: id) }
    try addAttendance(change.newAttendance, to: id)
    if former.state == .held, let last = held.sorted().first, try holders(of: id).isEmpty {
      throw StorageError.holdsSession(try database.person(last).code, session: former.code)
    }
    if !Set(came).isDisjoint(with: change.removedPeople) { try requireVisitor(id) }
  }

  /// Makes sure that a session keeps somebody who came with a problem; of a class with a head count nobody need be named.
  private func requireVisitor(_ id: Identifier<Session>) throws {
    let session = try database.session(id)
    if session.kind == .class, session.headCount != nil { return }
    guard try database.draft(of: id).attendance.values.contains(.innovator) else {
      throw StorageError.lastVisitor(session.code, session.kind)
    }
  }

  /// A text that replaces another, nil where it only removes it.
  private func given(_ text: String) -> String? {
    text.isEmpty ? nil : text
  }

  private func remove(_ person: Identifier<Person>, from id: Identifier<Session>) throws {
    let took = try database.first(
      "SELECT 1 FROM attendance WHERE session = ? AND person = ?", [id, person])
    guard took != nil else {
      throw StorageError.notInSession(
        try database.person(person).code, session: try database.session(id).code)
    }
    try database.run("DELETE FROM attendance WHERE session = ? AND person = ?", [id, person])
  }

  private func set(
    _ column: String, _ value: (any DatabaseValueConvertible)?, of id: Identifier<Session>
  ) throws {
    try database.run("UPDATE session SET \(column) = ? WHERE id = ?", [value, id])
  }

  func addAttendance(
    _ attendance: [Identifier<Person>: SessionPart], to id: Identifier<Session>
  ) throws {
    for (person, part) in attendance.sorted(by: { $0.key < $1.key }) {
      try database.run(
        """
        INSERT INTO attendance (session, person, part) VALUES (?, ?, ?)
        ON CONFLICT (session, person) DO UPDATE SET part = excluded.part
        """, [id, person, part.rawValue])
    }
  }

  /// Makes sure that an actor whose right reaches only to their own changes no class of somebody else.
  func requireOwn(_ id: Identifier<Session>, for deed: Deed) throws {
    guard Access.reach(of: deed, for: actor.roles) != .any else { return }
    let own = try database.first(
      """
      SELECT 1 FROM session WHERE id = ?1 AND recorder = ?2
      UNION SELECT 1 FROM attendance WHERE session = ?1 AND person = ?2 AND part <> 'innovator'
      """, [id, actor.person])
    guard own != nil else { throw StorageError.notYours(code: try database.session(id).code.text, deed) }
  }

  /// Makes sure that an actor whose right reaches only to their own holds a session in nobody else's name: hours
  /// count for whoever held it, so a mentor puts down their own, and staff those of all.
  func requireOwnName(_ holders: some Sequence<Identifier<Person>>, for deed: Deed) throws {
    guard Access.reach(of: deed, for: actor.roles) != .any else { return }
    guard let other = holders.filter({ $0 != actor.person }).min() else { return }
    throw StorageError.heldByAnother(try database.person(other).code)
  }

  /// Makes sure that whoever is said to have held a session, or served at the desk, is of the clinic.
  ///
  /// - Throws: `StorageError.noMentor`.
  func requireHolders(_ attendance: [Identifier<Person>: SessionPart]) throws {
    for id in attendance.filter({ $0.value != .innovator }).keys.sorted() {
      let person = try database.person(id)
      guard !person.roles.isDisjoint(with: [.mentor, .staff, .supervisor, .admin]) else {
        throw StorageError.noMentor(person.code)
      }
    }
  }

  /// Who held a session or served at the desk.
  func holders(of id: Identifier<Session>) throws -> Set<Identifier<Person>> {
    let rows = try database.all(
      "SELECT person FROM attendance WHERE session = ? AND part <> 'innovator'", [id])
    return Set(rows.map { Identifier($0, "person") })
  }

  /// What holds of every session, as it is logged and as it is corrected: it has happened, and people of the clinic
  /// held it.
  ///
  /// - Parameter day: Nil where neither day nor clock is new.
  /// - Throws: `StorageError.dayInFuture`, `.clockInFuture`, `.dayTooOld`, `.noMentor`.
  private func requireSound(
    _ day: Day?, _ clock: Clock?, heldBy attendance: [Identifier<Person>: SessionPart]
  ) throws {
    if let day { try requirePast(day, clock) }
    try requireHolders(attendance)
  }

  func requirePast(_ day: Day, _ clock: Clock?) throws {
    guard day <= zone.day(of: now) else { throw StorageError.dayInFuture(day) }
    guard day.year >= 2000 else { throw StorageError.dayTooOld(day) }
    if let clock, zone.instant(of: day, clock) > now { throw StorageError.clockInFuture(clock) }
  }
}
