public import Domain

/// What a renderer has to know of the reader.
public struct RenderSettings: Sendable, Hashable {
  /// The language of titles, labels, dates and numbers.
  public var language: Language
  /// The columns of the terminal; nil in a pipe or a file, where nothing is cut.
  public var width: Int?
  /// Whether a title may be set in bold.
  public var color: Bool
  /// Whether the output goes to a terminal, which must not be commanded by what somebody typed into a cell.
  public var forTerminal: Bool
  /// Where and when the reader is; nil where nothing may be left unsaid.
  public var here: Here?
  /// What a page to print says above its title: of which clinic it is, and of when; nil where nobody knows.
  public var masthead: Bilingual?

  /// Makes settings; without arguments, for a pipe.
  public init(
    language: Language = .current, width: Int? = nil, color: Bool = false, forTerminal: Bool = false,
    here: Here? = nil
  ) {
    self.language = language
    self.width = width
    self.color = color
    self.forTerminal = forTerminal
    self.here = here
  }

  /// For a terminal of that many columns.
  public static func terminal(
    width: Int = 80, color: Bool = false, language: Language = .current, here: Here? = nil
  ) -> RenderSettings {
    RenderSettings(language: language, width: width, color: color, forTerminal: true, here: here)
  }
}
