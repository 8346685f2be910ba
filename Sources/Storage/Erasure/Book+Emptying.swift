import Domain
import Foundation
import GRDB

// The only ways in which a body is emptied. The facts that point to it stay, and say from then on that it is empty.

extension Book {
  /// Empties a text, its salt, so that its digest cannot be tried against likely texts, and its place in the index.
  mutating func emptyWord(_ id: Int64) throws {
    let body: String? = try database.value("SELECT body FROM wordBody WHERE word = ?", [id])
    guard let body else { return }
    // The index is brought up to date by searches, so that the newest texts may not be in it yet.
    if try database.first("SELECT 1 FROM wordIndex_docsize WHERE id = ?", [id]) != nil {
      try database.run(
        "INSERT INTO wordIndex (wordIndex, rowid, body) VALUES ('delete', ?, ?)", [id, body])
    }
    try database.run("UPDATE wordBody SET body = NULL, salt = zeroblob(16) WHERE word = ?", [id])
    try database.run("INSERT INTO erasure (id, kind) VALUES (?, 'word')", [id])
  }

  /// Empties all recordings of a person's particulars, and what the person is found by.
  mutating func emptyIdentities(of person: Identifier<Person>) throws {
    let recordings = try database.all(
      """
      SELECT identity.id FROM identity JOIN identityBody ON identityBody.identity = identity.id
      WHERE identity.person = ? AND name IS NOT NULL ORDER BY identity.id
      """, [person])
    for row in recordings {
      let id: Int64 = row["id"]
      try database.run(
        """
        UPDATE identityBody SET salt = zeroblob(16), name = NULL, nip = NULL, phone = NULL, email = NULL,
          salutation = NULL
        WHERE identity = ?
        """, [id])
      try database.run("DELETE FROM identityKey WHERE identity = ?", [id])
      try database.run("INSERT INTO erasure (id, kind) VALUES (?, 'identity')", [id])
    }
  }

  /// Empties the bytes of an attachment, wherever else they are attached.
  mutating func emptyFile(of attachment: Thing) throws {
    let digest: Data? = try database.value("SELECT file FROM attachment WHERE id = ?", [attachment.id])
    guard let digest else { throw StorageError.damaged(detail: "attachment") }
    let known = try database.first("SELECT 1 FROM fileErasure WHERE digest = ?", [digest])
    guard known == nil else { return }
    try database.run("UPDATE fileBody SET bytes = NULL WHERE digest = ?", [digest])
    try database.run("INSERT INTO fileErasure (digest) VALUES (?)", [digest])
  }

  /// Merges the full-text index into one piece, in which nothing is left of the words that were taken out.
  func tidyIndex() throws {
    try database.run("INSERT INTO wordIndex (wordIndex) VALUES ('optimize')")
  }
}
