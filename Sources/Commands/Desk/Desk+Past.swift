import Domain
import Reports
import Storage

extension Desk {
  /// What a command under `--known-on` sees.
  struct Past {
    let casebook: Casebook
    let day: Day
    /// The last moment of the day that has come.
    let end: Instant
  }

  /// Goes back to the end of the day that `--known-on` names, for the command at hand.
  ///
  /// - Throws: ``CommandError/onlyNow(_:)`` for a command that is about the file as it is, `CommandError.finding` for
  ///   a day that cannot be read or has not come, and what `Casebook.knownOn` throws.
  mutating func goBack<C: Command>(for command: C.Type) throws {
    guard let typed = options.knownOn else { return }
    guard command.looksBack else { throw CommandError.onlyNow(command.manual.name) }
    let present = try present()
    let (zone, moment) = (present.clinic.zone, clock())
    let today = zone.day(of: moment)
    guard let day = Day(typed: typed.trimmed(), today: today, looking: .back) else {
      throw CommandError.finding(.notADay(typed, .back))
    }
    guard day <= today else { throw CommandError.finding(.stillToCome(day.words)) }
    let end = zone.start(of: day.adding(days: 1)).adding(milliseconds: -1)
    past = Past(casebook: try present.knownOn(day), day: day, end: min(end, moment))
  }

  /// The reply of a command under `--known-on`, which says so.
  func dated(_ reply: Reply) -> Reply {
    guard let past, case .table(var table) = reply else { return reply }
    table.knownOn = past.day
    return .table(table)
  }
}
