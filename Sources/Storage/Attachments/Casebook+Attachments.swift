public import Domain
public import Foundation
import GRDB

extension Casebook {
  /// Attaches the bytes of a file to a case; the same bytes are kept once, however often they are attached.
  ///
  /// - Parameters:
  ///   - name: As the file was called; a path is cut to its last part.
  ///   - bytes: At least one, at most `Attachment.sizeLimit`.
  /// - Throws: `StorageError.notAttached`, `.notYours`.
  public func attach(
    _ bytes: Data, named name: String, to caseFile: Identifier<CaseFile>, by actor: Actor, at now: Instant
  ) throws -> Written<Attachment> {
    guard !bytes.isEmpty else { throw StorageError.notAttached(path: name, .empty) }
    guard bytes.count <= Attachment.sizeLimit else {
      throw StorageError.notAttached(
        path: name, .tooLarge(size: bytes.count, limit: Attachment.sizeLimit))
    }
    return try write(.attachFile, by: actor, at: now) { book in
      try book.attach(bytes, named: name, to: caseFile)
    }
  }

  /// The files of a case, or of all cases that the reader may see, the latest first.
  public func attachments(
    of caseFile: Identifier<CaseFile>? = nil, limit: Int = 50, by actor: Actor
  ) throws -> [Attachment] {
    try read(.readCases, by: actor) { database, reach in
      var conditions = Conditions()
      conditions.require("attachment.caseFile = ?", ifGiven: caseFile)
      conditions.require("attachment.id > 0")  // all of them; so that they are searched from the last one on
      if reach == .own { conditions.requireCase("attachment.caseFile", of: actor.person) }
      return try database.all(
        "\(Attachment.selection) \(conditions.clause) ORDER BY attachment.id DESC LIMIT ?",
        conditions.arguments + [limit]
      ).map(Attachment.init)
    }
  }

  /// A file and its bytes.
  ///
  /// - Throws: `StorageError.notFound`, also where the reader may not know of it; `.fileErased`; `.damaged` where
  ///   the bytes are not those that were attached.
  public func attachment(_ code: Code, by actor: Actor) throws -> (Attachment, bytes: Data) {
    try read(.readCases, by: actor) { database, reach in
      let row = try database.first(
        "\(Attachment.selection) WHERE attachment.year = ? AND attachment.site = ? AND attachment.number = ?",
        [code.year, code.site, code.number])
      guard let row, try reach == .any || database.isOwn(Identifier(row, "caseFile"), of: actor.person) else {
        throw StorageError.notFound(.code(code))
      }
      let digest: Data = row["file"]
      guard let bytes: Data = try database.value("SELECT bytes FROM fileBody WHERE digest = ?", [digest])
      else {
        throw StorageError.fileErased(code)
      }
      guard Digest.of(bytes) == digest else { throw StorageError.damaged(detail: code.text) }
      return (try Attachment(row), bytes)
    }
  }
}

extension Book {
  fileprivate mutating func attach(
    _ bytes: Data, named name: String, to caseFile: Identifier<CaseFile>
  ) throws -> Attachment {
    try requireOwn(caseFile, for: .attachFile)
    let id = try mint(Attachment.self)
    about(.attachment(id))
    about(.caseFile(caseFile))
    let digest = Digest.of(bytes)
    if try database.first("SELECT 1 FROM fileErasure WHERE digest = ?", [digest]) != nil {
      throw StorageError.notAttached(path: name, .erased)
    }
    try database.run(
      "INSERT INTO file (digest, size) VALUES (?, ?) ON CONFLICT DO NOTHING", [digest, bytes.count])
    try database.run(
      "INSERT INTO fileBody (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING", [digest, bytes])
    let code = try mintCode(.attachment, at: now)
    let plainName: Line
    do throws(TextFlaw) {
      plainName = try Line(name.split(separator: "/").last.map(String.init) ?? name)
    } catch {
      guard case .controlCharacter = error else { throw error }
      throw StorageError.notAttached(path: name, .strangeName)
    }
    try database.run(
      """
      INSERT INTO attachment (id, year, site, number, caseFile, name, file, addedAt, addedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, code.year, code.site, code.number, caseFile,
        try word(plainName, as: .attachmentName, of: id),
        digest, now.milliseconds, actor.person,
      ])
    guard let row = try database.first("\(Attachment.selection) WHERE attachment.id = ?", [id]) else {
      throw StorageError.damaged(detail: "attachment")
    }
    return try Attachment(row)
  }
}

extension Attachment {
  static let selection = """
    SELECT attachment.*, file.size, name.body AS nameText, \(ErasedName.sql("person")) AS personName,
      caseFile.year AS caseYear, caseFile.site AS caseSite, caseFile.number AS caseNumber
    FROM attachment JOIN file ON file.digest = attachment.file
    JOIN caseFile ON caseFile.id = attachment.caseFile
    LEFT JOIN wordBody AS name ON name.word = attachment.name
    LEFT JOIN person ON person.id = attachment.addedBy
    LEFT JOIN identityBody ON identityBody.identity = person.identity
    """

  init(_ row: Row) throws {
    guard let caseCode = Code(.case, year: row["caseYear"], site: row["caseSite"], number: row["caseNumber"])
    else { throw StorageError.damaged(detail: "code") }
    self.init(
      id: Identifier(row, "id"), code: try row.code(.attachment), caseCode: caseCode,
      name: row.text("nameText"), size: row["size"], digest: (row["file"] as Data).hexadecimal,
      addedAt: row.instant("addedAt"), addedBy: row.name("personName"))
  }
}
