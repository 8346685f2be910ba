public import Domain
import GRDB

extension Casebook {
  /// What redacting a text of a thing would take away: what stands there, and all that stood there before.
  ///
  /// - Throws: `StorageError.notAllowed`, `.noSuchPlace`, `.nothingToRedact`.
  public func redactionPlan(
    of place: TextPlace, of thing: Thing, by actor: Actor
  ) throws -> RedactionPlan {
    try read(.redactWord, by: actor) { database, _ in try database.redactionPlan(place, thing) }
  }

  /// Empties a text of a thing for ever, and all that stood there before; of an attachment, on request, the bytes too.
  ///
  /// Doing it again completes what was interrupted.
  /// - Throws: `StorageError.notAllowed`, `.noSuchPlace`, `.nothingToRedact`.
  public func redact(
    _ place: TextPlace, of thing: Thing, by actor: Actor, at now: Instant
  ) throws -> Erasure<RedactionPlan> {
    try eraseForGood(.redactWord, by: actor, at: now) { book in
      book.about(thing)
      let plan = try book.database.redactionPlan(place, thing)
      for version in plan.versions { try book.emptyWord(version.word) }
      if place == .file { try book.emptyFile(of: thing) }
      return plan
    }
  }
}

extension Database {
  func redactionPlan(_ place: TextPlace, _ thing: Thing) throws -> RedactionPlan {
    let code = try HistoryNames(ledger: Ledger(database: self), unit: nil).name(of: thing)
    guard let wordPlace = WordPlace(place, of: thing) else {
      throw StorageError.noSuchPlace(code, possible: TextPlace.all(of: thing))
    }
    let words = try words(at: wordPlace, of: thing)
    guard !words.isEmpty else { throw StorageError.nothingToRedact(code, place) }
    return RedactionPlan(
      code: code, place: place,
      versions: words.compactMap { row in
        (row["body"] as String?).map {
          RedactionPlan.Version(word: row["id"], text: $0, isCurrent: row["isCurrent"])
        }
      }, sharing: place == .file ? try codes(sharingBytesWith: thing.id) : nil)
  }

  /// Everything that was ever typed at a place, emptied or not.
  private func words(at place: WordPlace, of thing: Thing) throws -> [Row] {
    let owner = place == .reason ? "subject" : "id"
    return try all(
      """
      SELECT word.id, wordBody.body, EXISTS (
        SELECT 1 FROM \(place.table) AS fact WHERE fact.\(owner) = ?1 AND fact.\(place.column) = word.id)
        AS isCurrent
      FROM word JOIN wordBody ON wordBody.word = word.id
      WHERE (word.place = ?2 AND (word.thing = ?1
        OR word.thing IN (SELECT id FROM transition WHERE subject = ?1)))
        OR word.id IN (SELECT \(place.column) FROM \(place.table) WHERE \(owner) = ?1)
      ORDER BY word.id
      """, [thing.id, place.rawValue])
  }

  /// The other attachments that have the same bytes.
  private func codes(sharingBytesWith attachment: Int64) throws -> [Code] {
    try all(
      """
      SELECT year, site, number FROM attachment
      WHERE file = (SELECT file FROM attachment WHERE id = ?1) AND id <> ?1 ORDER BY id
      """, [attachment]
    ).map { try $0.code(.attachment) }
  }
}
