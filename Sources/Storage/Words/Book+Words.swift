import Domain
import Foundation
import GRDB
import Glibc

extension Book {
  /// Keeps a line that somebody typed, and gives the fact that points to it.
  ///
  /// Texts come into the file through this and the function for prose only, so that each has been checked.
  mutating func word(_ line: Line) throws -> Int64 {
    try keep(line.text)
  }

  /// Keeps a line where there is one.
  mutating func word(line text: String?) throws -> Int64? {
    try text.map { try word(Line($0)) }
  }

  /// Keeps prose where there is some.
  mutating func word(prose text: String?) throws -> Int64? {
    try text.map { try keep(Prose($0).text) }
  }

  private mutating func keep(_ text: String) throws -> Int64 {
    let id = try mint(Word.self).rawValue
    let salt = Salt.fresh()
    try database.run(
      "INSERT INTO word (id, digest) VALUES (?, ?)", [id, Data(Salt.digest(salt, [text]))])
    try database.run(
      "INSERT INTO wordBody (word, salt, body) VALUES (?, ?, ?)", [id, Data(salt), text])
    return id
  }

  /// Keeps who a person is, and gives the fact that points to it.
  mutating func identity(_ particulars: Particulars, of person: Identifier<Person>) throws -> Int64 {
    let id = try mint(Word.self).rawValue
    let salt = Salt.fresh()
    let nip = particulars.employeeNumber?.digits
    let values = [particulars.name.text, nip, particulars.phone, particulars.email]
    try database.run(
      "INSERT INTO identity (id, person, digest) VALUES (?, ?, ?)",
      [id, person, Data(Salt.digest(salt, values))])
    try database.run(
      "INSERT INTO identityBody (identity, salt, name, nip, phone, email) VALUES (?, ?, ?, ?, ?, ?)",
      [id, Data(salt), particulars.name.text, nip, particulars.phone, particulars.email])
    for key in Set(particulars.name.searchKeys) {
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
  static func digest(_ salt: [UInt8], _ values: [String?]) -> [UInt8] {
    var digest = Digest()
    digest.add(salt)
    for value in values {
      digest.add(value == nil ? Int64(-1) : Int64(0))
      if let value { digest.add(value) }
    }
    return digest.finish()
  }
}
