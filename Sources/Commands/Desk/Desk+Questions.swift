package import Domain
import Storage

extension Desk {
  /// Asks a yes-or-no question; `unfilled` says which option answers it where nobody is there to ask. Enter takes the preset answer, which stands as the capital letter.
  ///
  /// - Throws: ``CommandError/unanswered(_:)`` where nobody is there to answer, ``CommandError/cancelled`` for Ctrl-C
  ///   and Ctrl-D.
  package func confirm(
    _ question: Bilingual, preset: Bool = true, unfilled: Bilingual? = nil
  ) throws -> Bool {
    let choices = preset ? Bilingual("[Y/n]", "[Y/t]") : Bilingual("[y/N]", "[y/T]")
    while true {
      switch try answer(to: "\(question.text) \(choices.text) ", unfilled ?? Wording.unanswered(question))
        .lowercased()
      {
      case "": return preset
      case "y", "ya", "yes": return true
      case "n", "no", "t", "tidak": return false
      default: try errors.say(Wording.answerYesOrNo.text + "\n")
      }
    }
  }

  /// What ends a question without an answer, besides Enter.
  static let stops: Set<String> = ["t", "q", "tidak", "batal", "n", "no", "quit", "cancel"]

  /// Whether an answer ends a question: a letter whatever it may begin, a whole word only where it is no choice.
  static func stops(_ answer: String, isWhole: Bool) -> Bool {
    (isWhole || answer.count == 1) && stops.contains(answer.lowercased())
  }

  /// Shows numbered choices and asks for one: by its number, its code, or the beginning of any of its words that fits
  /// no other. The result is its place in the list, nil for Enter and for a word that stops.
  ///
  /// - Throws: ``CommandError/unanswered(_:)`` where nobody is there to answer, ``CommandError/cancelled`` for Ctrl-C
  ///   and Ctrl-D.
  package func choose(_ question: Bilingual, among choices: [String]) throws -> Int? {
    try list(choices)
    while true {
      let answer = try answer(
        to: "\(question.text) [1-\(choices.count)]\(Wording.orStop.text) ", Wording.unanswered(question))
      if answer.isEmpty || Self.stops(answer, isWhole: false) { return nil }
      if let index = choice(answer, among: choices) { return index }
      if Self.stops(answer, isWhole: true) { return nil }
      try errors.say(Wording.answerChoice(upTo: choices.count).text + "\n")
    }
  }

  func list(_ choices: [String]) throws {
    for (index, choice) in choices.enumerated() {
      try errors.say("  \(index + 1)  \(echo(choice))\n")
    }
  }

  /// The place of the only choice that fits what was typed; nil where none does, or several do. A number within the
  /// list is a place; any other is the number of a code.
  func choice(_ typed: String, among choices: [String]) -> Int? {
    let typed = typed.trimmed().lowercased()
    if let number = Int(typed), choices.indices.contains(number - 1) { return number - 1 }
    let fitting = choices.indices.filter { fits(typed, choices[$0].lowercased()) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  private func fits(_ typed: String, _ choice: String) -> Bool {
    let words = choice.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }.map(String.init)
    let codes = words.compactMap { Code($0, currentYear: 1) }
    if codes.contains(where: { code in
      Code(typed, noun: code.kind, currentYear: code.year ?? 1, site: code.site) == code
    }) {
      return true
    }
    guard !typed.isEmpty, Int(typed) == nil else { return false }
    let starts = choice.indices.filter { index in
      index == choice.startIndex || !choice[choice.index(before: index)].isLetter
    }
    return starts.contains { choice[$0...].hasPrefix(typed) }
  }

  /// Asks for a line of text; `unfilled` says which option gives it where nobody is there to ask. An empty string when the person just presses Enter.
  ///
  /// - Throws: ``CommandError/unanswered(_:)`` where nobody is there to answer, ``CommandError/cancelled`` for Ctrl-C
  ///   and Ctrl-D.
  package func ask(_ question: Bilingual, unfilled: Bilingual? = nil) throws -> String {
    try answer(to: question.text + " ", unfilled ?? Wording.unanswered(question))
  }

  /// Asks for a line anew, with what was typed before at the prompt, where the terminal edits lines.
  ///
  /// - Throws: As ``ask(_:)``.
  func ask(_ question: Bilingual, beginning line: String) throws -> String {
    guard input.isTerminal, let retype else { return try ask(question) }
    guard let typed = retype(question.text + " ", line) else {
      if Interruption.take() { throw StorageError.interrupted }
      throw CommandError.cancelled
    }
    return typed.trimmed()
  }

  /// Asks for a line until it can be read; a line that cannot is answered with the reason, and asked for again.
  ///
  /// - Throws: What ``ask(_:)`` throws, and whatever else reading throws but `CommandError.finding`.
  mutating func ask<Value>(
    _ question: Bilingual, unfilled: Bilingual? = nil, reading read: (inout Desk, String) throws -> Value
  ) throws -> Value {
    while true {
      let typed = try ask(question, unfilled: unfilled)
      do {
        return try read(&self, typed)
      } catch CommandError.finding(let fault) {
        try errors.say(Wording.sentence(fault).text + "\n")
      }
    }
  }

  private func answer(to prompt: String, _ unfilled: Bilingual) throws -> String {
    guard input.isTerminal else { throw CommandError.unanswered(unfilled) }
    while true {
      try errors.say(prompt)
      guard let line = try input.line() else {
        if Interruption.take() { throw StorageError.interrupted }
        try errors.say("\n")
        throw CommandError.cancelled
      }
      // Ctrl-L, which clears the screen at the prompt, is no answer here: alone it asks again.
      let typed = line.filter { $0 != "\u{0C}" }
      if typed.count == line.count || !typed.trimmed().isEmpty { return typed.trimmed() }
    }
  }
}
