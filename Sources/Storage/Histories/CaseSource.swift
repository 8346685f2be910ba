/// Whose cases are read: figures of the clinic and of an imported log never add up to anything.
public enum CaseSource: Sendable, Hashable {
  /// The clinic's own cases.
  case own
  /// Those of the imported logs of this name.
  case log(String)
}

/// The imported logs of one name, and how many cases they brought.
public struct ImportedLog: Sendable, Hashable {
  /// The name, such as `receipt`.
  public let name: String
  /// How many cases came with it.
  public let cases: Int
}
