extension Table.Column {
  /// How much a list loses without a column. Where a terminal is too narrow, spare columns are left out first, from
  /// the right, then useful ones; a line below the list names them. Pipes, files, CSV, JSON and Markdown have all.
  public enum Importance: Sendable, Hashable {
    /// Without it a row cannot be told from another one, or not be acted upon.
    case essential
    /// What most readers look for.
    case useful
    /// What some readers look for, and the thing's own record shows.
    case spare
  }

  /// The same column, left out of a narrow list where leaving out the spare ones is not enough.
  public var useful: Self { ranked(.useful) }

  /// The same column, left out of a narrow list before all others.
  public var spare: Self { ranked(.spare) }

  private func ranked(_ importance: Importance) -> Self {
    var column = self
    column.importance = importance
    return column
  }
}
