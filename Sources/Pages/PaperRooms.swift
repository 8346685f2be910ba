/// How many rows each block of a screen gets on one A4 sheet, beside the headings and the room for handwriting.
struct PaperRooms {
  /// As many as stand on a sheet with six headings.
  private static let rowsOfASheet = 28
  /// What a block gets at least, so that a long one takes nothing from the others.
  private static let share = 4

  /// The room of each block, in their order.
  let rooms: [Int]

  /// Takes how many rows each block has, and how many of them are asked for: whoever asks for all of a block gets more
  /// than one sheet.
  init(_ blocks: [(count: Int, asked: Int)]) {
    var rooms = blocks.map { $0.asked >= $0.count ? $0.count : min($0.count, max(Self.share, $0.asked)) }
    var rest = Self.rowsOfASheet - rooms.reduce(0, +)
    for (place, block) in blocks.enumerated() where rest > 0 {
      let more = min(block.count - rooms[place], rest)
      rooms[place] += more
      rest -= more
    }
    self.rooms = rooms
  }
}
