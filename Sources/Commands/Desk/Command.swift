package import ArgumentParser
package import Domain

/// One command: its arguments as ArgumentParser reads them, its page of the manual, and what it does.
///
/// A command takes input, calls the casebook and answers with a ``Reply``. It holds no rule, no SQL and no layout.
/// It has no `validate()`: what is wrong with a value is said by `run`, in both languages.
package protocol Command: ParsableArguments {
  /// What it is called and what it is for.
  static var manual: Manual { get }

  /// What it does at the least; whoever may not is told so before anything is looked up, asked for or written. Nil
  /// where nothing is needed, or where that depends on the line.
  static var deed: Deed? { get }

  /// Whether it can also be asked about a day of the past, with `--known-on`: lists and shows can.
  static var looksBack: Bool { get }

  /// Whether it reads or writes files of this machine other than the clinic's.
  static var reachesFiles: Bool { get }

  /// Whether `--chat` turns its answer into a message.
  static var answersChat: Bool { get }

  /// Does it.
  func run(at desk: inout Desk) throws -> Reply
}

extension Command {
  package static var looksBack: Bool { manual.verb == .list || manual.verb == .show }

  /// What reads asks for its right by itself.
  package static var deed: Deed? { nil }

  /// Most answers are for whoever asks, and nobody else.
  package static var answersChat: Bool { false }

  /// Most commands touch nothing but the clinic.
  package static var reachesFiles: Bool { false }
}

/// What help, completion and the README say about a command, besides its arguments.
package struct Manual: Sendable {
  /// A line that somebody could type, in both languages, and what it does.
  package struct Example: Sendable {
    /// The line after `klinik `.
    package let line: Bilingual
    /// What it does.
    package let meaning: Bilingual

    package init(_ english: String, _ indonesian: String, _ meaning: Bilingual) {
      line = Bilingual(english, indonesian)
      self.meaning = meaning
    }
  }

  /// The noun it belongs to.
  package let noun: Noun
  /// Its verb; nil where the noun alone is the command, such as `undo`.
  package let verb: Verb?
  /// What it does, in one sentence.
  package let summary: Bilingual
  /// What else there is to know.
  package let discussion: Bilingual?
  /// Lines to learn from.
  package let examples: [Example]

  package init(
    _ noun: Noun, _ verb: Verb? = nil, _ summary: Bilingual,
    discussion: Bilingual? = nil, examples: [Example] = []
  ) {
    self.noun = noun
    self.verb = verb
    self.summary = summary
    self.discussion = discussion
    self.examples = examples
  }

  /// The command's own words, such as `case open` and `kasus buka`.
  package var name: Bilingual {
    guard let verb else { return noun.name }
    return Bilingual(
      "\(noun.name.english) \(verb.name.english)", "\(noun.name.indonesian) \(verb.name.indonesian)")
  }
}
