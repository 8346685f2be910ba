/// Names sorted by every beginning under which they are found, so that one line costs a few binary searches however
/// many people there are.
struct NameIndex<Entity>: Sendable {
  private let entries: [(key: String, id: Identifier<Entity>, isStart: Bool)]

  /// Takes the keys of each name, the whole name first.
  init(_ names: [(id: Identifier<Entity>, keys: [String])]) {
    entries = names.flatMap { name in
      name.keys.enumerated().lazy.filter { !$0.element.isEmpty }
        .map { (key: $0.element, id: name.id, isStart: $0.offset == 0) }
    }
    .sorted { $0.key < $1.key }
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
    var place = firstPlace(notBefore: query)
    while place < entries.count, entries[place].key.hasPrefix(query) {
      let entry = entries[place]
      let isExact = entry.key == query
      if isExact { add(entry.id, to: &hits.exact) }
      if isExact || entry.key.hasPrefix(query + " ") {
        add(entry.id, to: &hits.whole)
        if entry.isStart { add(entry.id, to: &hits.start) }
      }
      add(entry.id, to: &hits.beginning)
      if hits.beginning.count > 50 { break }  // nobody chooses among more
      place += 1
    }
    return hits
  }

  /// Whether some name itself, not a later word of it, begins with whole words of a normalised text.
  func begins(with query: String) -> Bool {
    var place = firstPlace(notBefore: query)
    while place < entries.count, entries[place].key.hasPrefix(query) {
      let entry = entries[place]
      guard entry.key == query || entry.key.hasPrefix(query + " ") else {
        place += 1
        continue
      }
      if entry.isStart { return true }
      place += 1
    }
    return false
  }

  /// The names with a word that a slip of one letter turns into a normalised word of four letters or more: `rinna`
  /// is nearly `rina`. The first letter is taken to be right.
  func near(_ word: String) -> [Identifier<Entity>] {
    guard word.count >= 4, let first = word.first else { return [] }
    var found: [Identifier<Entity>] = []
    var place = firstPlace(notBefore: String(first))
    while place < entries.count, entries[place].key.first == first, found.count < 10 {
      let entry = entries[place]
      if entry.key.prefix(while: { $0 != " " }).isNearly(word), !found.contains(entry.id) {
        found.append(entry.id)
      }
      place += 1
    }
    return found
  }

  private func firstPlace(notBefore query: String) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].key < query { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
