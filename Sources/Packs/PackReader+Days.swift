import Domain
import Yams

// Numbers in lists, days and slots; a day is plain here, with or without quotes.
extension PackReader {
  /// Whole numbers of a list, each with its line.
  mutating func numbers(_ key: String, of fields: Fields) -> [(number: Int, line: Int?)] {
    list(key, of: fields).compactMap { node in
      number(node, key: key).map { ($0, node.mark?.line) }
    }
  }

  /// A day as `2026-12-24`.
  mutating func day(_ key: String, of fields: Fields) -> Day? {
    guard let node = fields[key] else { return nil }
    if let day = node.scalar.flatMap({ Day(iso: $0.string) }) { return day }
    note(.notADay(key: key, found: shown(node)), line: node.mark?.line)
    return nil
  }

  /// Slots as `07:30-12:00`.
  mutating func slots(_ key: String, of fields: Fields) -> [WorkSlot] {
    list(key, of: fields).compactMap { node in
      if let slot = node.scalar.flatMap({ WorkSlot($0.string) }) { return slot }
      note(.notASlot(found: shown(node)), line: node.mark?.line)
      return nil
    }
  }
}

extension WorkSlot {
  /// Reads `07:30-12:00`; nil for any other form and where the end is not later.
  fileprivate init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = ends.first, let last = ends.last, let from = Clock(first),
      let to = Clock(last)
    else { return nil }
    self.init(from: from, to: to)
  }
}
