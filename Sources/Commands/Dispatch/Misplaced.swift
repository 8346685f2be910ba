import Domain
import Storage

extension Desk {
  /// The line that was meant where a code stands before its verb, or the noun is left out: `case KI-42 close`,
  /// `close KI-42`, and `case KI-42 pause` for a step of the workflow. Nil where nothing fits.
  mutating func intended(by words: [String]) throws -> Bilingual? {
    var words = words[...]
    var named: Noun?
    if case .found(let noun, let length) = lookUp(words, among: catalog.nouns) {
      named = noun
      words = words.dropFirst(length)
    }
    guard let first = words.first, let second = words.dropFirst().first else { return nil }
    let isCodeFirst = catalog.nouns.contains { $0.hasCode(first) }
    let (code, word) = isCodeFirst ? (first, second) : (second, first)
    guard let noun = catalog.nouns.first(where: { $0.hasCode(code) }), named == nil || named == noun else {
      return nil
    }
    let rest = Bilingual(same: words.dropFirst(2).map { " " + echo(quote($0)) }.joined())
    if let verb = catalog.verbs(of: noun).first(where: { $0.spellings.map(folded).contains(folded(word)) }) {
      return Bilingual(
        "klinik \(noun.name.english) \(verb.name.english) \(echo(code))",
        "klinik \(noun.name.indonesian) \(verb.name.indonesian) \(echo(code))") + rest
    }
    guard noun == .caseFile, let step = try step(named: word, on: code)?.label.typed else { return nil }
    return Bilingual(
      "klinik case step \(echo(code)) \(step.english)",
      "klinik kasus langkah \(echo(code)) \(step.indonesian)")
      + rest
  }

  /// A step of a case's workflow, from wherever it leads; nil also where the case is not this person's to see.
  private mutating func step(named word: String, on code: String) throws -> Step? {
    do {
      let found = try caseFile(code)
      let stored = try casebook().workflow(of: found, by: actor())
      let possible = stored.status(found.status).flatMap {
        stored.workflow.step(named: word, from: $0.code)
      }
      return possible
        ?? stored.workflow.steps.first {
          [$0.code, $0.label.english, $0.label.indonesian].contains { folded($0) == folded(word) }
        }
    } catch is CommandError {
      return nil
    } catch StorageError.notFound, StorageError.notAllowed {
      return nil
    }
  }
}
