/// One thing that was looked at about a clinic's file, and what was seen.
public enum Diagnosis: Sendable {
  /// What SQLite says of the file's inner order: how many flaws.
  case integrity(flaws: Int)
  /// How many tables have rows that refer to what is not there.
  case references(tables: Int)
  /// How many things do not agree with the history, and how many units it has.
  case history(findings: Int, units: Int64?)
  /// The room on the disk and the size of the file with its log, in bytes.
  case space(free: Int64, needed: Int64)
  /// The age of the newest backup that passed its test, in whole days, and how old it may be; nil where there is none.
  case backup(days: Int?, limit: Int)
  /// The size of the log beside the file, in bytes.
  case log(size: Int64)
  /// What is wrong with the rights of file and folder; nil where nothing is.
  case rights(RightsFlaw?)
  /// The erasure after which the file was not rewritten; nil where there is none.
  case erasure(UnfinishedErasure?)
  /// The names of half-made files beside it whose process was killed.
  case leftovers([String])
  /// What keeps the file.
  case fileSystem(FileSystem)

  /// What is wrong with the rights of a file and its folder.
  public enum RightsFlaw: String, Sendable {
    /// Anybody on the machine may read the file.
    case readable
    /// Anybody on the machine may put files into the folder.
    case openFolder
    /// The group may write the file, but not the log beside it.
    case closedFolder
  }

  /// How well it stands.
  public enum Verdict: String, Sendable {
    case sound, warning, broken
  }

  /// A stable word for programs.
  public var id: String {
    switch self {
    case .integrity: "integrity"
    case .references: "references"
    case .history: "history"
    case .space: "space"
    case .backup: "backup"
    case .log: "log"
    case .rights: "rights"
    case .erasure: "erasure"
    case .leftovers: "leftovers"
    case .fileSystem: "fileSystem"
    }
  }

  /// How well it stands: `broken` where data is in danger now, `warning` where it will be one day.
  public var verdict: Verdict {
    switch self {
    case .integrity(let flaws): flaws == 0 ? .sound : .broken
    case .references(let tables): tables == 0 ? .sound : .broken
    case .history(let findings, _): findings == 0 ? .sound : .broken
    case .space(let free, let needed):
      free < Self.leastSpace ? .broken : free < needed ? .warning : .sound
    case .backup(let days, let limit): days.map { $0 <= limit } ?? false ? .sound : .warning
    case .log(let size): size <= Self.longestLog ? .sound : .warning
    case .rights(let flaw): flaw == nil ? .sound : .warning
    case .erasure(let unfinished): unfinished == nil ? .sound : .broken
    case .leftovers(let names): names.isEmpty ? .sound : .warning
    case .fileSystem(let system): system.isRemote ? .broken : .sound
    }
  }

  /// Below that a day's work may not fit.
  private static let leastSpace: Int64 = 16 << 20
  /// SQLite empties its log at about 4 MB, unless somebody reads without end; a large import may need more.
  private static let longestLog: Int64 = 256 << 20
}
