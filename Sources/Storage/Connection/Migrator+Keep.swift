import Domain
import GRDB

// What the second schema fills in: where each text stands, and in which unit each person works.

extension Migrator {
  /// Fills in what `v002_keep.sql` brings.
  static func fillInKeep(_ book: inout Book) throws {
    try placeWords(&book)
    try openPostings(&book)
    try addPhoneKeys(book.database)
  }

  /// Says of each word which fact it was typed as, also of those that a later one has replaced: the journal knows.
  private static func placeWords(_ book: inout Book) throws {
    let pointers = try WordPointers(book.database)
    var parts = try PartCursor(book.database)
    var placed = 0
    while let part = try parts.next() {
      try Changeset(bytes: Array(part.bytes)).forEach { change in
        for (word, place) in pointers.words(in: change) {
          try book.database.run(
            "UPDATE word SET thing = ?, place = ? WHERE id = ? AND thing IS NULL",
            [change.key.first, place.rawValue, word])
          placed += 1
        }
      }
      if placed >= Book.rowsOfPart {
        try book.flush()
        placed = 0
      }
    }
  }

  /// Begins a posting for everybody who is in a unit; since when, nobody has said.
  private static func openPostings(_ book: inout Book) throws {
    let people = try book.database.all("SELECT id, agency FROM person WHERE agency IS NOT NULL ORDER BY id")
    for person in people {
      try book.database.run(
        "INSERT INTO posting (id, person, agency) VALUES (?, ?, ?)",
        [try book.mint(Posting.self), person["id"] as Int64, person["agency"] as Int64])
    }
  }

  /// Makes people findable by the end of their phone number.
  private static func addPhoneKeys(_ database: Database) throws {
    let phones = try database.all("SELECT identity, phone FROM identityBody WHERE phone IS NOT NULL")
    for row in phones {
      guard let key = PhoneKey.of(row["phone"]) else { continue }
      try database.run(
        "INSERT INTO identityKey (key, identity) VALUES (?, ?)", [key, row["identity"] as Int64])
    }
  }
}

/// The columns that point to words, as changesets number them.
private struct WordPointers {
  private var columns: [String: [(index: Int, place: WordPlace)]] = [:]

  init(_ database: Database) throws {
    for place in WordPlace.allCases {
      let names = try database.columns(in: place.table).map(\.name)
      guard let index = names.firstIndex(of: place.column) else { continue }
      columns[place.table, default: []].append((index, place))
    }
  }

  /// The words that a change points to for the first time.
  func words(in change: Changeset.Change) -> [(word: Int64, place: WordPlace)] {
    (columns[change.table] ?? []).compactMap { column in
      // A changeset written before a column was added is narrower.
      guard column.index < change.new.count, let value = change.new[column.index],
        let word = Int64.fromDatabaseValue(value)
      else { return nil }
      return (word, column.place)
    }
  }
}
