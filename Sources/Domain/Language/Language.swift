/// A language of the interface.
///
/// The language of the work at hand travels as a task-local value, so that two tests, or two readers of one
/// server, can use different ones side by side.
public enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// The language in which texts are rendered right now.
  @TaskLocal public static var current = Language.indonesian
}
