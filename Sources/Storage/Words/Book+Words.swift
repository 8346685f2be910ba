import Domain
import Foundation
import GRDB
import Glibc

extension Book {
  /// Keeps a line that somebody typed, and gives the fact that points to it.
  ///
  /// Texts come into the file through this and the function for prose only, so that each has been checked.
  mutating func word<Entity>(
    _ line: Line, as place: WordPlace, of thing: Identifier<Entity>
  ) throws -> Int64 {
    try keep(line.text, place, thing.rawValue)
  }

  /// Keeps a line where there is one.
  mutating func word<Entity>(
    line text: String?, as place: WordPlace, of thing: Identifier<Entity>
  ) throws -> Int64? {
    try text.map { try word(Line($0), as: place, of: thing) }
  }

  /// Keeps prose where there is some.
  mutating func word<Entity>(
    prose text: String?, as place: WordPlace, of thing: Identifier<Entity>
  ) throws -> Int64? {
    try text.map { try keep(Prose($0).text, place, thing.rawValue) }
  }

  private mutating func keep(_ text: String, _ place: WordPlace, _ thing: Int64) throws -> Int64 {
    let id = try mint(Word.self).rawValue
    let salt = Salt.fresh()
    try database.run(
      "INSERT INTO word (id, digest, thing, place) VALUES (?, ?, ?, ?)",
      [id, Data(Salt.digest(salt, [text])), thing, place.rawValue])
    try database.run(
      "INSERT INTO wordBody (word, salt, body) VALUES (?, ?, ?)", [id, Data(salt), text])
    return id
  }

  /// Keeps who a person is, and gives the fact that points to it.
  mutating func identity(_ particulars: Particulars, of person: Identifier<Person>) throws -> Int64 {
    let id = try mint(Word.self).rawValue
    let salt = Salt.fresh()
    let nip = particulars.employeeNumber?.digits
    let salutation = particulars.salutation?.rawValue
    let values = [particulars.name.text, nip, particulars.phone, particulars.email]
    try database.run(
      "INSERT INTO identity (id, person, digest) VALUES (?, ?, ?)",
      [id, person, Data(Salt.digest(salt, values, salutation))])
    try database.run(
      """
      INSERT INTO identityBody (identity, salt, name, nip, phone, email, salutation)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [id, Data(salt), particulars.name.text, nip, particulars.phone, particulars.email, salutation])
    for key in particulars.searchKeys {
      try database.run("INSERT INTO identityKey (key, identity) VALUES (?, ?)", [key, id])
    }
    return id
  }
}

/// Marks the ids of words and identities; they have no value of their own outside storage.
enum Word {}

/// Keeps the digest of a short text from being guessed from a list of likely ones.
enum Salt {
  /// Sixteen random bytes.
  static func fresh() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 16) { bytes, count in
      // It fails only for more bytes than these, or on a system without a source of randomness at all.
      let status = getentropy(bytes.baseAddress, 16)
      precondition(status == 0, "The system gives no random bytes.")
      count = 16
    }
  }

  /// SHA-256 over salt and values; missing and empty differ.
  ///
  /// - Parameter later: A value that came with a later schema, and changes nothing while it is missing.
  static func digest(_ salt: [UInt8], _ values: [String?], _ later: String? = nil) -> [UInt8] {
    var digest = Digest()
    digest.add(salt)
    for value in values + (later.map { [$0] } ?? []) {
      digest.add(value == nil ? Int64(-1) : Int64(0))
      if let value { digest.add(value) }
    }
    return digest.finish()
  }
}
