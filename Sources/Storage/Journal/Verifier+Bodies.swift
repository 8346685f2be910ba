import Domain
import Foundation
import GRDB

// Whether the bodies, which the journal does not record, are those that the facts know.
extension Verifier {
  /// Compares texts or particulars with the digests that the facts keep of them.
  ///
  /// - Parameter later: A column that came with a later schema; see `Salt.digest`.
  mutating func checkBodies(fact: String, body: String, columns: [String], later: String? = nil) throws {
    let selected = (columns + [later ?? "NULL"]).map { ", \($0)" }.joined()
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.id, f.digest, b.\(fact) AS body, e.id IS NOT NULL AS isErased, b.salt\(selected)
        FROM \(fact) AS f LEFT JOIN \(body) AS b ON b.\(fact) = f.id
        LEFT JOIN erasure AS e ON e.id = f.id ORDER BY f.id
        """)
    while let row = try cursor.next() {
      guard row["body"] != nil else {
        findings.append(.bodyMissing(table: body, id: row["id"]))
        continue
      }
      let values: [String?] = (5..<(5 + columns.count)).map { row[$0] }
      guard values.contains(where: { $0 != nil }) else {
        // What nobody is recorded to have erased was emptied by somebody else.
        if !row["isErased"] { findings.append(.bodyEmptied(table: body, id: row["id"])) }
        continue
      }
      let salt: Data = row["salt"]
      let digest: Data = row["digest"]
      let isErased: Bool = row["isErased"]
      if isErased || Salt.digest(Array(salt), values, row[5 + columns.count]) != Array(digest) {
        findings.append(.bodyChanged(table: body, id: row["id"]))
      }
    }
    let orphans = try database.all(
      "SELECT \(fact) AS id FROM \(body) WHERE \(fact) NOT IN (SELECT id FROM \(fact)) ORDER BY 1")
    findings += orphans.map { .bodyAdded(table: body, id: $0["id"]) }
  }

  /// Compares what people are found by with their names.
  mutating func checkKeys() throws {
    var keys: [Int64: Set<String>] = [:]
    let stored = try Row.fetchCursor(database, sql: "SELECT identity, key FROM identityKey")
    while let row = try stored.next() {
      keys[row["identity"], default: []].insert(row["key"])
    }
    let names = try Row.fetchCursor(
      database,
      sql: "SELECT identity, name, phone FROM identityBody WHERE name IS NOT NULL ORDER BY identity")
    while let row = try names.next() {
      let id: Int64 = row["identity"]
      if keys.removeValue(forKey: id) ?? [] != Particulars.searchKeys(name: row["name"], phone: row["phone"])
      {
        findings.append(.bodyChanged(table: "identityKey", id: id))
      }
    }
    findings += keys.keys.sorted().map { .bodyAdded(table: "identityKey", id: $0) }
  }

  /// Compares the bytes of files with the digests by which they are known.
  mutating func checkFiles() throws {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT f.digest, b.digest AS body, b.bytes, e.digest IS NOT NULL AS isErased
        FROM file AS f LEFT JOIN fileBody AS b USING (digest) LEFT JOIN fileErasure AS e USING (digest)
        """)
    while let row = try cursor.next() {
      let digest: Data = row["digest"]
      guard row["body"] != nil else {
        findings.append(.fileMissing(digest: digest.hexadecimal))
        continue
      }
      guard let bytes: Data = row["bytes"] else {
        // What nobody is recorded to have erased was emptied by somebody else.
        if !row["isErased"] { findings.append(.fileEmptied(digest: digest.hexadecimal)) }
        continue
      }
      if row["isErased"] || Digest.of(bytes) != digest {
        findings.append(.fileChanged(digest: digest.hexadecimal))
      }
    }
    let orphans = try database.all(
      "SELECT digest FROM fileBody WHERE digest NOT IN (SELECT digest FROM file) ORDER BY 1")
    findings += orphans.map { .fileAdded(digest: ($0["digest"] as Data).hexadecimal) }
  }
}
