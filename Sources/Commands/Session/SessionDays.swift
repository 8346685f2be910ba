import ArgumentParser
import Domain
import Storage

/// The days of a list of sessions: from one on, up to one, or all.
struct SessionDays: ParsableArguments {
  @Option(
    name: .both("from", "dari"),
    help: .both("The first day.", "Hari pertamanya.", value: Bilingual("DAY", "HARI")))
  var from: String?

  @Option(
    name: .both("to", "sampai"),
    help: .both("The last day.", "Hari terakhirnya.", value: Bilingual("DAY", "HARI")))
  var to: String?

  /// Sessions of these days and of one state or another, until more is asked for.
  func filter(_ states: StateChoice, at desk: inout Desk) throws -> SessionFilter {
    var filter = SessionFilter()
    (filter.from, filter.to) = try desk.days(from: from, to: to)
    filter.states = states.states
    return filter
  }
}
