public import Domain
public import GRDB  // public, because a conformance of a public type is

// How Domain's values stand in columns.

extension Identifier: DatabaseValueConvertible {
  init(_ row: Row, _ column: String) {
    self.init(rawValue: row[column])
  }

  init?(optional row: Row, _ column: String) {
    guard let value: Int64 = row[column] else { return nil }
    self.init(rawValue: value)
  }
}

extension Row {
  func instant(_ column: String) -> Instant {
    Instant(milliseconds: self[column])
  }

  func optionalInstant(_ column: String) -> Instant? {
    (self[column] as Int64?).map(Instant.init(milliseconds:))
  }

  func optionalDay(_ column: String) -> Day? {
    (self[column] as String?).flatMap(Day.init(iso:))
  }

  /// A day that the schema guarantees to be one.
  func day(_ column: String) throws -> Day {
    guard let day = optionalDay(column) else { throw StorageError.damaged(detail: column) }
    return day
  }

  /// A word of a closed vocabulary that only this program writes.
  func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let text: String = self[column], let word = Word(rawValue: text) else {
      throw StorageError.damaged(detail: column)
    }
    return word
  }

  /// The code in the columns `year` (but for people), `site` and `number`.
  func code(_ kind: Code.Kind) throws -> Code {
    let year: Int? = kind.isNumberedByYear ? self["year"] : nil
    guard let code = Code(kind, year: year, site: self["site"], number: self["number"]) else {
      throw StorageError.damaged(detail: "code")
    }
    return code
  }
}
