import Domain
import Storage

// Which case a session is about where the line names none.

extension Desk {
  /// The selected case where nobody is named; else the one open case of the people named, or that of theirs which
  /// is selected; several are a choice, and a case of others is never guessed.
  ///
  /// - Throws: `CommandError.finding`; `CommandError.session` where nobody named has an open case.
  mutating func caseOf(_ people: [Person]) throws -> CaseFile {
    guard !people.isEmpty else { return try caseFile(nil) }
    let open = try openCases(of: people)
    guard let first = open.first else {
      throw CommandError.session(.noOpenCase(of: people.map { $0.name ?? $0.code.text }))
    }
    guard open.count > 1 else { return first }
    if selectedCase != nil {
      let selected = try caseFile(nil)
      if open.contains(where: { $0.id == selected.id }) { return selected }
    }
    let lines = open.map { "\($0.code), \($0.title)" }
    guard open.count <= 20 else { throw CommandError.finding(.tooMany(Wording.whichCase, open.count)) }
    guard input.isTerminal else { throw CommandError.finding(.several(Wording.whichCase, lines)) }
    guard let choice = try choose(Wording.whichCase, among: lines) else {
      throw CommandError.finding(.noChoice)
    }
    return open[choice]
  }

  /// The open cases that any of these people take part in, each once.
  private mutating func openCases(of people: [Person]) throws -> [CaseFile] {
    var open: [CaseFile] = []
    for person in people {
      var filter = CaseFilter()
      filter.person = person.id
      filter.limit = 21
      let cases = try casebook().cases(filter, by: actor()).cases.map(\.caseFile)
      open += cases.filter { !open.contains($0) }
    }
    return open
  }
}
