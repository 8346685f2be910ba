import Commands
import Domain
import Storage

// Completing: a press of Tab in a shell that has been open for a while.
extension Benchmark {
  /// The longest that a press may take before a person waits for it, in milliseconds.
  private static let instant = 30.0

  static var tab: Benchmark {
    Benchmark(
      name: "tab", work: "Tab in the shell, 100,000 cases: codes, people, steps; the slowest",
      bound: "< \(Figures.time(instant))"
    ) { laboratory in
      let path = try laboratory.bigClinic()
      let busy = try BusyCase(in: Casebook(path: path))
      var desk = silentDesk(path)
      let presses = try lines(busy).map { line in
        var times: [Double] = []
        for round in 0...laboratory.count(21) {
          let began = Child.now()
          let offered = candidates(for: line, at: &desk)
          let ended = Child.now()
          guard !offered.isEmpty else { throw BenchError.unexpected("Nothing is offered behind `\(line)`.") }
          if round > 0 { times.append(Double(ended - began) / 1e6) }
        }
        return (line: line, median: times.sorted()[times.count / 2])
      }
      let slowest = presses.max { $0.median < $1.median } ?? (line: "-", median: 0)
      return Outcome(
        measured: "\(Figures.time(slowest.median)) behind `\(slowest.line)`",
        reference: presses.map { "`\($0.line)` \(Figures.time($0.median))" }.joined(separator: ", "),
        holds: slowest.median < instant)
    }
  }

  /// Lines as they stand when Tab is pressed.
  private static func lines(_ busy: BusyCase) -> [String] {
    [
      "case show ", "case show KI-1", "session show SS-", "followup done ", "person show ", "person show ri",
      "case assign \(busy.code) ", "case step \(busy.code) ", "session log \(busy.code) coaching --person a",
    ]
  }

  /// A desk at which nobody sits: nothing is typed, and what is written goes nowhere.
  private static func silentDesk(_ path: String) -> Desk {
    let input = Input(
      isTerminal: false, line: { () throws(Input.Failure) -> String? in nil },
      rest: { () throws(Input.Failure) -> [UInt8] in [] })
    return Desk(
      clock: { Instant(milliseconds: 1_791_963_000_000) }, login: ownLogin(), input: input,
      output: Sink { _ throws(Sink.Failure) in }, errors: Sink { _ throws(Sink.Failure) in },
      options: GlobalOptions(language: .english, languageIsChosen: true, databasePath: path))
  }
}
