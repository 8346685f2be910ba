package import ArgumentParser
package import Domain

extension NameSpecification {
  /// An option's English and Indonesian name; both are understood in either language.
  package static func both(_ english: String, _ indonesian: String) -> NameSpecification {
    english == indonesian ? .customLong(english) : [.customLong(english), .customLong(indonesian)]
  }
}

extension ArgumentHelp {
  /// A sentence of help, in the language of the work at hand; `value` names what stands for the value, such as
  /// CODE or KODE.
  ///
  /// ArgumentParser builds a command's arguments anew whenever it reads or describes it, so the language never sticks.
  package static func both(_ english: String, _ indonesian: String, value: Bilingual? = nil) -> ArgumentHelp {
    ArgumentHelp(Bilingual(english, indonesian).text, valueName: value?.text)
  }
}

/// A closed vocabulary as an option's value: each case has a word in both languages, and both are understood.
package protocol Choice: ExpressibleByArgument, CaseIterable {
  /// The word a person types.
  var word: Bilingual { get }
  /// Other words that are understood, but never shown.
  var synonyms: [String] { get }
}

extension Choice {
  package var synonyms: [String] { [] }

  package init?(argument: String) {
    guard let choice = Self.spelled(argument) else { return nil }
    self = choice
  }

  package static var allValueStrings: [String] { allCases.map(\.word.text) }
  package var defaultValueDescription: String { word.text }
  package static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// The case that a typed word means, in either language.
  fileprivate static func spelled(_ argument: String) -> Self? {
    let typed = folded(argument)
    return allCases.first { ($0.word.wordings + $0.synonyms).contains { folded($0) == typed } }
  }
}

// An enum with raw values would have ArgumentParser's meaning as well; ours is the one that counts.
extension Choice where Self: RawRepresentable, RawValue: ExpressibleByArgument {
  package init?(argument: String) {
    guard let choice = Self.spelled(argument) else { return nil }
    self = choice
  }

  package static var allValueStrings: [String] { allCases.map(\.word.text) }
  package static var allValueDescriptions: [String: String] { [:] }
  package var defaultValueDescription: String { word.text }
}

/// Values that only the clinic's file knows, which completion asks for.
package enum KnownValues: String, Sendable, CaseIterable {
  case cases, sessions, followups, people, agencies, steps
  /// Codes of people, where a name would not do.
  case personCodes
  /// What stands behind `session log`: cases and kinds.
  case visits
  /// What stands behind `session edit` and its code: kinds.
  case kinds
  case statuses, results
  /// Codes of attached files.
  case attachments
  /// People who may accompany a case, mentors first.
  case mentors
  /// People who may serve at the desk, staff first.
  case officers
  /// A case, and then who is to accompany it.
  case assignment
  /// What stands behind `status`: cases, and the people who come with them.
  case standings
}

extension CompletionKind {
  /// Completes with values from the clinic's file.
  ///
  /// ArgumentParser's description of a command has no room for a kind of our own, so the name travels as a list of
  /// one marked word, which ``Parameter`` reads back.
  package static func known(_ values: KnownValues) -> CompletionKind {
    .list([Parameter.knownMark + values.rawValue])
  }
}
