import GRDB

/// Applies changesets in merged chunks: much faster than one by one, in memory that does not grow with their number.
struct ChangeChunks {
  /// How many bytes are merged before they are applied.
  private static let size = 4 << 20

  private let database: Database
  private var group: ChangeGroup?
  /// Changesets of different schemas do not merge.
  private var epoch: Int64 = 0
  private var bytes = 0

  init(_ database: Database) {
    self.database = database
  }

  /// Takes what comes behind those before.
  ///
  /// - Throws: `ApplyConflict` where the facts are not what the changes expect.
  mutating func add(_ changeset: Changeset, epoch: Int64) throws {
    if epoch != self.epoch || bytes + changeset.bytes.count > Self.size { try flush() }
    self.epoch = epoch
    let group = try group ?? ChangeGroup()
    self.group = group
    guard group.add(changeset.bytes) else { throw ApplyConflict(isForeignKey: false) }
    bytes += changeset.bytes.count
  }

  /// Applies what was taken and not applied yet.
  mutating func flush() throws {
    guard let group else { return }
    try group.output().apply(to: database)
    self.group = nil
    bytes = 0
  }
}
