package import Domain

/// How a table is written to standard output.
package enum Format: String, Sendable, CaseIterable {
  case text, json, csv, excel, md, html, chat
}

/// The options that every command takes, anywhere on its line; in the shell they hold for that line only.
package struct GlobalOptions: Sendable {
  /// The language of everything a person reads.
  package var language: Language
  /// Whether somebody asked for that language; if not, the clinic's own setting comes before the locale.
  package var languageIsChosen: Bool
  /// The form of a table.
  package var format: Format
  /// The clinic's file; nil asks for the usual place.
  package var databasePath: String?
  /// The person in whose name an administrator acts.
  package var asPerson: String?
  /// The day whose end is asked about, as it was typed; nil for the file as it is.
  package var knownOn: String?
  /// The file that the reply is written to, instead of standard output.
  package var outputPath: String?
  /// Whether that file may take the place of one that is there.
  package var mayReplace = false
  /// Whether colour may be used where a terminal shows it.
  package var allowsColor: Bool

  package init(
    language: Language = .indonesian, languageIsChosen: Bool = false, format: Format = .text,
    databasePath: String? = nil, asPerson: String? = nil, outputPath: String? = nil, allowsColor: Bool = false
  ) {
    self.language = language
    self.languageIsChosen = languageIsChosen
    self.format = format
    self.databasePath = databasePath
    self.asPerson = asPerson
    self.outputPath = outputPath
    self.allowsColor = allowsColor
  }
}
