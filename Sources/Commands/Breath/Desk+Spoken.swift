import Domain

extension Desk {
  /// Asks what a line leaves open. Besides what the field itself reads, the number, the code or the beginning of any
  /// words of a choice are an answer.
  ///
  /// - Returns: Nil for Enter where it means nothing, and for the word that stops.
  func answer(
    _ question: SpokenQuestion, in register: Register, at moment: Moment
  ) throws -> SpokenQuestion.Answer? {
    let labels = question.choices.map(\.label.text)
    try list(labels)
    let words = question.choices.count > 1 ? question.words + Wording.orStop : question.words
    while true {
      let typed = try ask(words)
      if let answer = question.answer(typed: typed, in: register, at: moment) { return answer }
      if Self.stops(typed, isWhole: false) { return nil }
      if let index = choice(typed, among: labels) { return question.choices[index].answer }
      if typed.isEmpty || Self.stops(typed, isWhole: true) { return nil }
      try errors.say(
        (labels.isEmpty ? BreathWords.unread(question.unfilled) : Wording.answerChoice(upTo: labels.count))
          .text + "\n")
    }
  }
}
