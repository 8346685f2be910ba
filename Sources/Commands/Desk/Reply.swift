package import Domain
package import Reports

/// What a command answers. Dispatch renders it: data to standard output, everything else to standard error.
package enum Reply: Sendable {
  /// Something was read.
  case table(Table)
  /// Something was written.
  case receipt(Receipt)
  /// A text to be sent to somebody.
  case message(Message)
  /// Plain lines for standard output, such as a help page.
  case text(String)
}

/// A text that a person sends on by hand, and to whom.
package struct Message: Sendable {
  /// Whole lines, without a line end at the end.
  package let text: String
  /// To whom it may be sent, printed to standard error always; nil where it is for the reader.
  package let recipient: Bilingual?
  /// What whoever sends it has to know of the text, printed to standard error too.
  package let notices: [Bilingual]

  package init(_ text: String, to recipient: Bilingual?, notices: [Bilingual] = []) {
    self.text = text
    self.recipient = recipient
    self.notices = notices
  }
}

/// What a write answers: one sentence, the codes that it made or touched, and what one might do next.
package struct Receipt: Sendable {
  /// What was done, such as "Saved: SS-2026-0311, TL-2026-0121."
  package let sentence: Bilingual
  /// The codes, with the noun they belong to (`case`, `session`, `followup`, `person`, `agency`).
  package let codes: [(noun: String, code: String)]
  /// What whoever wrote it has to know, printed to standard error always.
  package let notices: [Bilingual]
  /// Hints, printed to standard error on a terminal only.
  package let hints: [Bilingual]

  package init(
    _ sentence: Bilingual, codes: [(noun: String, code: String)] = [], notices: [Bilingual] = [],
    hints: [Bilingual] = []
  ) {
    self.sentence = sentence
    self.codes = codes
    self.notices = notices
    self.hints = hints
  }
}
