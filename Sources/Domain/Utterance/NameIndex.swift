/// Names sorted by every beginning under which they are found, so that one line costs a few binary searches however
/// many people there are.
struct NameIndex<Entity>: Sendable {
  private typealias Entry = (key: String, id: Identifier<Entity>)

  /// Every beginning of every name.
  private let entries: [Entry]
  /// Whole names alone, so that a name that thousands bear as their last word costs no look at each of them.
  private let wholes: [Entry]

  /// Takes the keys of each name, the whole name first.
  init(_ names: [(id: Identifier<Entity>, keys: [String])]) {
    func sorted(_ take: ([String]) -> ArraySlice<String>) -> [Entry] {
      names.flatMap { name in take(name.keys).lazy.filter { !$0.isEmpty }.map { (key: $0, id: name.id) } }
        .sorted { $0.key < $1.key }
    }
    entries = sorted { $0[...] }
    wholes = sorted { $0.prefix(1) }
  }

  /// What a query finds, each identity once.
  struct Hits {
    /// Where the query is a whole name.
    var exact: [Identifier<Entity>] = []
    /// Where it is one or more whole words of the name.
    var whole: [Identifier<Entity>] = []
    /// Where the name itself, not a later word of it, begins with those words.
    var start: [Identifier<Entity>] = []
    /// Where it is any beginning of a word.
    var beginning: [Identifier<Entity>] = []

    /// Whole words before mere beginnings: `Rina` is Rina rather than Rinawati.
    var best: [Identifier<Entity>] { whole.isEmpty ? beginning : whole }
  }

  /// Finds the names that a normalised text begins.
  func hits(_ query: String) -> Hits {
    var hits = Hits()
    guard !query.isEmpty else { return hits }
    func add(_ id: Identifier<Entity>, to list: inout [Identifier<Entity>]) {
      if !list.contains(id) { list.append(id) }
    }
    for entry in entries[Self.firstPlace(notBefore: query, in: entries)...] {
      guard entry.key.hasPrefix(query), hits.beginning.count <= Self.limit else { break }
      let isExact = entry.key == query
      if isExact { add(entry.id, to: &hits.exact) }
      if isExact || entry.key.hasPrefix(query + " ") { add(entry.id, to: &hits.whole) }
      add(entry.id, to: &hits.beginning)
    }
    for entry in wholes[Self.firstPlace(notBefore: query, in: wholes)...] {
      guard entry.key.hasPrefix(query), hits.start.count <= Self.limit else { break }
      if entry.key == query || entry.key.hasPrefix(query + " ") { add(entry.id, to: &hits.start) }
    }
    return hits
  }

  /// Nobody chooses among more.
  private static var limit: Int { 50 }

  /// Whether some name itself, not a later word of it, begins with whole words of a normalised text.
  func begins(with query: String) -> Bool {
    wholes[Self.firstPlace(notBefore: query, in: wholes)...].lazy.prefix { $0.key.hasPrefix(query) }
      .contains { $0.key == query || $0.key.hasPrefix(query + " ") }
  }

  /// The names with a word that a slip of one letter turns into a normalised word of four letters or more: `rinna`
  /// is nearly `rina`. The first letter is taken to be right.
  func near(_ word: String) -> [Identifier<Entity>] {
    guard word.count >= 4, let first = word.first else { return [] }
    var found: [Identifier<Entity>] = []
    for entry in entries[Self.firstPlace(notBefore: String(first), in: entries)...] {
      guard entry.key.first == first, found.count < 10 else { break }
      let length = entry.key.utf8.firstIndex(of: 0x20) ?? entry.key.utf8.endIndex
      if entry.key[..<length].isNearly(word), !found.contains(entry.id) { found.append(entry.id) }
    }
    return found
  }

  private static func firstPlace(notBefore query: String, in entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < query { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
