public import Domain
import GRDB

/// A case that another one belongs to.
public struct LinkedCase: Sendable {
  /// Its code.
  public let code: Code
  /// Its title.
  public let title: String
  /// What one of the two cases is to the other.
  public let kind: CaseLink
  /// Whether it is the other case that is this to the one in question.
  public let isReverse: Bool

  /// What the case in question is to it, as it reads before the code.
  public var relation: Bilingual { isReverse ? kind.reverse : kind.label }
}

extension Casebook {
  /// Says what a case is to another one; what was said before of the two is replaced.
  ///
  /// - Parameter kind: Nil takes the link away.
  /// - Throws: `StorageError.linkedToItself`, `.notLinked`, `.notYours`.
  public func linkCase(
    _ id: Identifier<CaseFile>, to other: Identifier<CaseFile>, as kind: CaseLink?, by actor: Actor,
    at now: Instant
  ) throws -> Written<CaseFile> {
    try write(.linkCases, by: actor, at: now) { book in
      try book.link(id, to: other, as: kind)
      return try book.database.caseFile(id)
    }
  }
}

extension Book {
  mutating func link(
    _ id: Identifier<CaseFile>, to other: Identifier<CaseFile>, as kind: CaseLink?
  ) throws {
    about(.caseFile(id))
    about(.caseFile(other))
    guard id != other else { throw StorageError.linkedToItself(try database.caseCode(id)) }
    // Both cases show the link, so both have to be the actor's.
    for caseFile in [id, other] { try requireOwn(caseFile, for: .linkCases) }
    let known = try database.first(
      "SELECT 1 FROM caseLink WHERE (caseFile = ?1 AND other = ?2) OR (caseFile = ?2 AND other = ?1)",
      [id, other])
    if known == nil, kind == nil {
      throw StorageError.notLinked(try database.caseCode(id), try database.caseCode(other))
    }
    try database.run(
      "DELETE FROM caseLink WHERE (caseFile = ?1 AND other = ?2) OR (caseFile = ?2 AND other = ?1)",
      [id, other])
    if let kind {
      try database.run(
        "INSERT INTO caseLink (caseFile, other, kind) VALUES (?, ?, ?)", [id, other, kind.rawValue])
    }
  }
}

extension Database {
  /// The cases that a case belongs to, those that a reader of own cases may not know left out.
  ///
  /// - Parameter own: Whose cases alone are shown; nil shows all.
  func links(of id: Identifier<CaseFile>, own: Identifier<Person>?) throws -> [LinkedCase] {
    try links("caseFile", of: id, to: "other", own, isReverse: false)
      + links("other", of: id, to: "caseFile", own, isReverse: true)
  }

  private func links(
    _ side: String, of id: Identifier<CaseFile>, to otherSide: String, _ own: Identifier<Person>?,
    isReverse: Bool
  ) throws -> [LinkedCase] {
    var shown = Conditions()
    shown.require("caseLink.\(side) = ?", [id])
    if let own { shown.requireCase("file.id", of: own) }
    return try all(
      """
      SELECT kind, year, site, file.number, body AS titleText FROM caseLink
      JOIN caseFile AS file ON file.id = caseLink.\(otherSide) LEFT JOIN wordBody ON wordBody.word = file.title
      \(shown.clause) ORDER BY file.id
      """, shown.arguments
    ).map { row in
      LinkedCase(
        code: try row.code(.case), title: row.text("titleText"), kind: try row.word("kind"),
        isReverse: isReverse)
    }
  }
}
