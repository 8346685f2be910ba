import Domain
import Storage

// Which planned session it is that somebody speaks of.

extension Desk {
  /// The plan that a session which took place had been: the one named, or the only one of that day on one of its
  /// cases that is of the same kind, or, mentoring for coaching and the other way round, whose hour has come; of several
  /// a choice.
  ///
  /// - Parameter typed: Its code; `-` says that there was none.
  /// - Throws: `StorageError.notFound`; `CommandError.finding` where several fit and nobody can be asked.
  mutating func plan(_ typed: String?, of draft: SessionDraft) throws -> Identifier<Session>? {
    if let typed { return typed == "-" ? nil : try session(typed).session.id }
    guard !draft.cases.isEmpty else { return nil }
    let found = try casebook().plans(on: draft.day, cases: draft.cases, near: draft.clock, by: actor())
    let same = found.filter { $0.kind == draft.kind }
    let zone = try casebook().clinic.zone
    let alike = found.filter { plan in
      plan.kind.isByMentor && draft.kind.isByMentor
        && plan.clock.map { zone.instant(of: plan.day, $0) <= now } ?? true
    }
    let fitting = same.isEmpty ? alike : same
    return fitting.isEmpty ? nil : try choose(plan: fitting).id
  }

  /// The plan with a code; without one the only plan of a day.
  mutating func plan(_ typed: String?, on day: Day, of caseFile: CaseFile?) throws -> Session {
    if let typed { return try session(typed).session }
    let cases = caseFile.map { [$0.id] } ?? []
    let found = try casebook().plans(on: day, cases: cases, people: [actor().person], by: actor())
    guard !found.isEmpty else { throw CommandError.session(.noPlan(day)) }
    return try choose(plan: found)
  }

  private mutating func choose(plan found: [Session]) throws -> Session {
    let lines = found.map { plan in
      [plan.code.text, plan.kind.label.text, plan.clock?.words.text].compactMap(\.self)
        .joined(separator: ", ")
    }
    guard found.count > 1 else { return found[0] }
    guard input.isTerminal else { throw CommandError.finding(.several(Wording.whichPlan, lines)) }
    guard let choice = try choose(Wording.whichPlan, among: lines) else {
      throw CommandError.finding(.noChoice)
    }
    return found[choice]
  }

  /// A number of people who came.
  func headCount(_ count: Int) throws -> Int {
    guard (1...100_000).contains(count) else { throw CommandError.session(.noHeadCount(count)) }
    return count
  }
}
