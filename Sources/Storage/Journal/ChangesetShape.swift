/// Looks whether bytes have the shape of a changeset, before SQLite reads them.
///
/// SQLite (3.40) trusts what it reads: it loops for ever over the head of a table that is cut off, and crashes where a
/// change does not say by its key which row it is about, or says null. No session records such a thing, but somebody could write
/// it into a journal.
struct ChangesetShape {
  /// More columns than any table has.
  private static let columns = 2000

  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  /// Whether each column of the table at hand belongs to its key.
  private var isKey: [Bool] = []

  private init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether all bytes are heads of tables and changes of their rows.
  static func fits(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var shape = ChangesetShape(bytes)
    while shape.place < bytes.count {
      guard shape.takeHead() || shape.takeChange() else { return false }
    }
    return true
  }

  /// `T`, the number of columns, a mark for each, and the name with a zero behind it.
  private mutating func takeHead() -> Bool {
    guard bytes[place] == 0x54 else { return false }
    let start = place
    place += 1
    guard let count = takeNumber(), (1...Self.columns).contains(count), count <= bytes.count - place else {
      place = start
      return false
    }
    // A mark is the place of the column in the key.
    guard bytes[place..<(place + count)].allSatisfy({ Int($0) <= count }) else {
      place = start
      return false
    }
    let keys = bytes[place..<(place + count)].map { $0 != 0 }
    place += count
    guard keys.contains(true), let end = bytes[place...].firstIndex(of: 0), end > place else {
      place = start
      return false
    }
    isKey = keys
    place = end + 1
    return true
  }

  /// What was done, a mark that says whether a trigger did it, and the values before and after.
  private mutating func takeChange() -> Bool {
    guard !isKey.isEmpty, bytes.count - place >= 2 else { return false }
    let operation = bytes[place]
    place += 2
    switch operation {
    case 18, 9: return takeRow(isWhole: true)  // a row that came, a row that went
    case 23: return takeRow(isWhole: false) && takeRow(isWhole: false, hasKey: false)
    default: return false
    }
  }

  private mutating func takeRow(isWhole: Bool, hasKey: Bool = true) -> Bool {
    for isKey in isKey {
      guard place < bytes.count else { return false }
      let type = bytes[place]
      place += 1
      switch type {
      case 0: if isWhole || (isKey && hasKey) { return false }
      case _ where isKey && !hasKey: return false
      case 1, 2: place += 8
      case 3, 4:
        guard let length = takeNumber() else { return false }
        place += length
      case 5: if isKey { return false }
      default: return false
      }
      guard place <= bytes.count else { return false }
    }
    return true
  }

  /// A number of seven bits a byte, as SQLite writes lengths; none of ours has more than four bytes.
  private mutating func takeNumber() -> Int? {
    var number = 0
    for _ in 0..<4 {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      number = number << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return number }
    }
    return nil
  }
}
