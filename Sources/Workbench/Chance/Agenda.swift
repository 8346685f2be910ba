/// What is still to happen, earliest first; at the same moment what was planned first comes first.
struct Agenda<Event> {
  private struct Entry {
    let at: Int64
    let order: Int
    let event: Event

    func precedes(_ other: Entry) -> Bool {
      (at, order) < (other.at, other.order)
    }
  }

  // A binary heap: no entry comes before the one at half its position.
  private var heap: [Entry] = []
  private var planned = 0

  /// Plans something for a moment.
  mutating func plan(_ event: Event, at moment: Int64) {
    heap.append(Entry(at: moment, order: planned, event: event))
    planned += 1
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes out what comes first.
  mutating func next() -> (at: Int64, event: Event)? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if !heap.isEmpty {
      heap[0] = last
      sink()
    }
    return (first.at, first.event)
  }

  private mutating func sink() {
    var parent = 0
    while true {
      let children = [2 * parent + 1, 2 * parent + 2].filter { $0 < heap.count }
      guard let first = children.min(by: { heap[$0].precedes(heap[$1]) }), heap[first].precedes(heap[parent])
      else { return }
      heap.swapAt(first, parent)
      parent = first
    }
  }
}
