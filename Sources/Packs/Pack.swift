public import Domain
import Schema

/// A pack of any kind, read and checked.
public enum Pack: Sendable, Hashable {
  /// Statuses and the steps between them.
  case workflow(Workflow)
  /// Days off and working hours.
  case calendar(WorkCalendar)

  /// What it holds.
  public var kind: PackKind {
    switch self {
    case .workflow: .workflow
    case .calendar: .calendar
    }
  }

  /// Reads a pack with the reader of its kind, which its key `pack` names.
  ///
  /// - Parameters:
  ///   - bytes: YAML in UTF-8, at most 1 MiB, without anchors and aliases.
  ///   - file: The name that flaws are reported with.
  ///   - kind: The only kind that is wanted; nil takes each.
  /// - Throws: ``PackError`` with every flaw; also where the pack is of no known kind, or of one not wanted.
  public static func read(
    _ bytes: [UInt8], file: String, of kind: PackKind? = nil
  ) throws(PackError) -> Pack {
    var reader = PackReader(file: file)
    let root = try reader.root(of: bytes)
    return switch try reader.kind(of: root, only: kind) {
    case .workflow: .workflow(try reader.content(of: root, as: WorkflowDraft.self))
    case .calendar: .calendar(try reader.content(of: root, as: CalendarDraft.self))
    }
  }

  /// Refuses a file for its size alone, so that nobody reads a film to find that it is no pack.
  ///
  /// - Throws: ``PackError`` above 1 MiB.
  public static func checkSize(_ bytes: Int, file: String) throws(PackError) {
    var reader = PackReader(file: file)
    if bytes > PackText.limit { reader.note(.tooLarge(bytes: bytes, limit: PackText.limit), line: nil) }
    try reader.check()
  }

  /// The text of the pack that the program carries with it, as a file to begin one's own with.
  public static func embeddedText(of kind: PackKind) -> String {
    switch kind {
    case .workflow: Schema.casePack
    case .calendar: Schema.calendarPack
    }
  }
}
