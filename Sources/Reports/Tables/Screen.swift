public import Domain

/// How a table is laid out as a screen: its rows in blocks, one below the other, each with the few that matter most
/// (UX §5).
public struct Screen: Sendable, Hashable {
  /// Some rows of the table, under a heading of their own.
  public struct Block: Sendable, Hashable {
    /// What the first cell of its rows says.
    public let id: String
    /// What stands above it.
    public let title: Bilingual
    /// How many rows there are in all; more than the table holds where a limit cut them.
    public let total: Int
    /// How many of them are shown.
    public let shown: Int
    /// The line to type to see the others.
    public let more: Bilingual?
    /// The sentence that stands for it where there is nothing; nil leaves it out then.
    public let empty: Bilingual?

    /// Makes a block.
    public init(
      _ id: String, _ title: Bilingual, total: Int, shown: Int = 3, more: Bilingual? = nil,
      empty: Bilingual? = nil
    ) {
      self.id = id
      self.title = title
      self.total = total
      self.shown = shown
      self.more = more
      self.empty = empty
    }
  }

  /// From top to bottom.
  public let blocks: [Block]
  /// The ids of the columns that it shows, from left to right; the last one stands at the right edge.
  public let columns: [String]

  /// The last line, of what may be typed next; no other form has it.
  public let prompt: Bilingual?

  /// Makes a screen.
  public init(_ blocks: [Block], columns: [String], prompt: Bilingual? = nil) {
    self.blocks = blocks
    self.columns = columns
    self.prompt = prompt
  }
}
