public import Domain

/// A form in which a table can be written. It knows tables, not reports.
public struct Renderer: Sendable {
  /// What stands behind `--` on a command line, and the name of the form.
  public let name: String
  /// What it is good for, in a sentence.
  public let summary: Bilingual
  /// The media type of what it writes.
  public let mediaType: String
  private let write: @Sendable (Table, RenderSettings) -> String

  /// Describes a form and how to write it.
  public init(
    name: String, summary: Bilingual, mediaType: String,
    write: @escaping @Sendable (Table, RenderSettings) -> String
  ) {
    self.name = name
    self.summary = summary
    self.mediaType = mediaType
    self.write = write
  }

  /// The whole table, ending with a line break.
  public func render(_ table: Table, with settings: RenderSettings) -> String {
    write(table, settings)
  }

  /// All forms; a new one takes a line here.
  public static let all: [Renderer] = [
    .text,
    .json,
    .csv,
    .excel,
    .markdown,
  ]

  /// The form of that name; nil where there is none.
  public static func named(_ name: String) -> Renderer? {
    all.first { $0.name == name }
  }
}
