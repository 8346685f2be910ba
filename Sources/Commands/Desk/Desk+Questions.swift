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

  /// Shows numbered choices and asks for one; the result is its place in the list, nil when the person just presses Enter.
  ///
  /// - Throws: ``CommandError/unanswered(_:)`` where nobody is there to answer, ``CommandError/cancelled`` for Ctrl-C
  ///   and Ctrl-D.
  package func choose(_ question: Bilingual, among choices: [String]) throws -> Int? {
    for (index, choice) in choices.enumerated() {
      try errors.say("  \(index + 1)  \(echo(choice))\n")
    }
    while true {
      let answer = try answer(
        to: "\(question.text) [1-\(choices.count)] ", Wording.unanswered(question))
      if answer.isEmpty { return nil }
      if let number = Int(answer), choices.indices.contains(number - 1) { return number - 1 }
      try errors.say(Wording.answerNumber(upTo: choices.count).text + "\n")
    }
  }

  /// Asks for a line of text; `unfilled` says which option gives it where nobody is there to ask. An empty string when the person just presses Enter.
  ///
  /// - Throws: ``CommandError/unanswered(_:)`` where nobody is there to answer, ``CommandError/cancelled`` for Ctrl-C
  ///   and Ctrl-D.
  package func ask(_ question: Bilingual, unfilled: Bilingual? = nil) throws -> String {
    try answer(to: question.text + " ", unfilled ?? Wording.unanswered(question))
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
