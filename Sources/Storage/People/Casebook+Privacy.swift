public import Domain
import GRDB

extension Casebook {
  /// Records that a person was given the privacy notice; nothing changes where that version was recorded already.
  ///
  /// - Parameters:
  ///   - version: Which wording of it; nil for the one of the clinic's settings.
  /// - Throws: `StorageError.notAllowed`, `.dayInFuture`.
  public func recordNotice(
    for id: Identifier<Person>, version: Line?, on day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<PrivacyNotice> {
    try requirePast(day, now)
    return try write(.recordNotice, by: actor, at: now) { book in
      try book.recordNotice(for: id, version: version, on: day)
    }
  }

  /// Records a person's consent; nothing changes where one for that purpose holds already.
  ///
  /// - Throws: `StorageError.notAllowed`, `.dayInFuture`.
  public func recordConsent(
    of id: Identifier<Person>, to purpose: ConsentPurpose, on day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<Void> {
    try requirePast(day, now)
    return try write(.recordConsent, by: actor, at: now) { book in
      book.about(.person(id))
      guard try book.database.holdingConsent(of: id, to: purpose) == nil else { return }
      try book.database.run(
        "INSERT INTO consent (id, person, purpose, givenOn, recorder) VALUES (?, ?, ?, ?, ?)",
        [try book.mint(Consent.self), id, purpose.rawValue, day.iso, book.actor.person])
    }
  }

  /// Records that a person withdrew a consent.
  ///
  /// - Throws: `StorageError.notAllowed`, `.dayInFuture`, `.noConsent` where none holds on that day.
  public func withdrawConsent(
    of id: Identifier<Person>, to purpose: ConsentPurpose, on day: Day, by actor: Actor, at now: Instant
  ) throws -> Written<Void> {
    try requirePast(day, now)
    return try write(.recordConsent, by: actor, at: now) { book in
      book.about(.person(id))
      guard let consent = try book.database.holdingConsent(of: id, to: purpose), consent.givenOn <= day else {
        throw StorageError.noConsent(try book.database.person(id).code, purpose)
      }
      try book.database.run("UPDATE consent SET withdrawnOn = ? WHERE id = ?", [day.iso, consent.id])
    }
  }

  /// The privacy notices a person was given and the consents a person gave, earliest first.
  ///
  /// - Throws: `StorageError.notAllowed` for an innovator who asks about somebody else.
  public func privacy(
    of id: Identifier<Person>, by actor: Actor
  ) throws -> (notices: [PrivacyNotice], consents: [Consent]) {
    _ = try person(id, by: actor)
    return try view { (try $0.notices(of: id), try $0.consents(of: id)) }
  }

  private func requirePast(_ day: Day, _ now: Instant) throws {
    guard day <= clinic.zone.day(of: now) else { throw StorageError.dayInFuture(day) }
  }
}

extension Database {
  func notices(of id: Identifier<Person>) throws -> [PrivacyNotice] {
    try all("SELECT version, day FROM notice WHERE person = ? ORDER BY day, version", [id]).map {
      PrivacyNotice(version: $0["version"], day: try $0.day("day"))
    }
  }

  func consents(of id: Identifier<Person>) throws -> [Consent] {
    try all("SELECT * FROM consent WHERE person = ? ORDER BY givenOn, id", [id]).map {
      Consent(
        id: Identifier($0, "id"), purpose: try $0.word("purpose"), givenOn: try $0.day("givenOn"),
        withdrawnOn: $0.optionalDay("withdrawnOn"))
    }
  }

  fileprivate func holdingConsent(
    of id: Identifier<Person>, to purpose: ConsentPurpose
  ) throws -> Consent? {
    try consents(of: id).last { $0.purpose == purpose && $0.withdrawnOn == nil }
  }
}

extension Book {
  /// Records that a person was given the privacy notice.
  mutating func recordNotice(
    for id: Identifier<Person>, version: Line?, on day: Day
  ) throws -> PrivacyNotice {
    about(.person(id))
    let notice = PrivacyNotice(version: try version?.text ?? database.noticeVersion(), day: day)
    try database.run(
      "INSERT INTO notice (person, version, day, recorder) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      [id, notice.version, day.iso, actor.person])
    return notice
  }
}

extension Database {
  fileprivate func noticeVersion() throws -> String {
    try value("SELECT value FROM setting WHERE key = 'notice'") ?? PrivacyNotice.usualVersion
  }
}
