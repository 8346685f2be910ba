package import Domain
import Reports
package import Storage

// From what was typed to the thing that is meant: several hits are a numbered choice, never a guess.

extension Desk {
  /// The person with a code, whose name begins so, or whose phone number ends so; else those of a unit, who are
  /// always a choice. Units are those of today.
  ///
  /// - Parameter roles: Roles that the one who is meant has most likely: where some of those who fit have one of
  ///   them, the others are left out.
  /// - Throws: `StorageError.notFound`; `CommandError.finding` where several fit and nobody can be asked.
  package mutating func person(_ typed: String, likely roles: Set<Role> = []) throws -> Person {
    let actor = try actor()
    return try find(person: typed, likely: roles, in: casebook(), for: actor)
  }

  /// How people name themselves.
  private static let oneself: Set<String> = ["saya", "myself"]

  func find(
    person typed: String, likely roles: Set<Role> = [], in casebook: Casebook, for actor: Actor
  ) throws -> Person {
    guard !typed.trimmed().isEmpty else { throw CommandError.finding(.noPerson) }
    if Self.oneself.contains(typed.trimmed().lowercased()) {
      return try casebook.person(actor.person, by: actor)
    }
    let today = casebook.clinic.zone.day(of: now)
    let code = Code(typed, noun: .person, currentYear: 1, site: casebook.clinic.site)
    var found = try casebook.people(matching: typed, on: today, by: actor)
    if found.isEmpty, let code, code.kind == .person { throw StorageError.notFound(.code(code)) }
    if found.isEmpty {
      found = try casebook.people(matchingNameAndAgency: typed, on: today, by: actor)
    }
    let isNamed = !found.isEmpty
    if !isNamed { found = try casebook.people(ofAgency: typed, on: today, by: actor) }
    if found.isEmpty { throw try unknownPerson(typed, in: casebook, for: actor) }
    let likely = found.filter { !$0.roles.isDisjoint(with: roles) }
    if !likely.isEmpty { found = likely }
    let agencies = try casebook.agencies(includingInactive: true, by: actor)
    let person = try one(of: found, Wording.whichPerson(typed), asksAlways: !isNamed) { person in
      let agency = agencies.first { $0.id == person.agency }
      return [person.code.text, person.shownName, agency?.name].compactMap(\.self).joined(separator: ", ")
    }
    if let code, code != person.code, try casebook.mergedCodes(of: person.id, by: actor).contains(code) {
      try errors.say(PersonWords.standsFor(code, person.code).text + "\n")
    }
    return person
  }

  /// The agency with a code or alias, or whose name begins so.
  ///
  /// - Throws: `StorageError.notFound`; `CommandError.finding` where several fit and nobody can be asked.
  package mutating func agency(_ typed: String) throws -> Agency {
    guard !typed.trimmed().isEmpty else { throw CommandError.finding(.noAgency) }
    let found = try casebook().agencies(matching: typed, on: today(), by: actor())
    if found.isEmpty { throw try unknownAgency(typed) }
    return try one(of: found, Wording.whichAgency(typed)) { "\($0.code.text), \($0.name)" }
  }

  /// The case with a code, however short; without one the case that the shell has selected.
  ///
  /// - Throws: `CommandError.finding`; `StorageError.notFound`.
  package mutating func caseFile(_ typed: String?) throws -> CaseFile {
    guard let typed = typed ?? selectedCase else { throw CommandError.finding(.noCase) }
    let (casebook, actor) = (try casebook(), try actor())
    return try find(typed, .case) { try casebook.caseFile($0, by: actor) }
  }

  /// The follow-up with a code, however short.
  package mutating func followUp(_ typed: String) throws -> FollowUpSummary {
    let (casebook, actor) = (try casebook(), try actor())
    return try find(typed, .followUp) { try casebook.followUp($0, by: actor) }
  }

  /// The session with a code, however short.
  package mutating func session(_ typed: String) throws -> SessionDetail {
    let (casebook, actor) = (try casebook(), try actor())
    return try find(typed, .session) { try casebook.session($0, by: actor) }
  }

  /// What a code means. A short one means this year's and nothing else; where this year has none and last year had
  /// one, that is said, never taken for it.
  private mutating func find<Thing>(
    _ typed: String, _ kind: Code.Kind, _ read: (Code) throws -> Thing
  ) throws -> Thing {
    let code = try code(typed, of: kind)
    do {
      return try read(code)
    } catch StorageError.notFound(.code(code)) {
      let clinic = try casebook().clinic
      let lastYear = try today().year - 1
      guard let former = Code(typed, noun: kind, currentYear: lastYear, site: clinic.site), former != code
      else {
        throw StorageError.notFound(.code(code))
      }
      do {
        _ = try read(former)
      } catch StorageError.notFound {
        throw StorageError.notFound(.code(code))
      }
      throw CommandError.finding(.lastYear(typed, former))
    }
  }

  /// Reads a code in full or in short; a bare number takes the noun's kind and this year.
  ///
  /// - Throws: `CommandError.finding`.
  package mutating func code(_ typed: String, of kind: Code.Kind) throws -> Code {
    let clinic = try casebook().clinic
    guard
      let code = Code(typed, noun: kind, currentYear: clinic.zone.day(of: now).year, site: clinic.site),
      code.kind == kind
    else { throw CommandError.finding(.notACode(typed, kind)) }
    return code
  }

  /// Reads a day as people write it; `looking` says which one is meant where the year is left out.
  ///
  /// - Throws: `CommandError.finding`.
  package mutating func day(_ typed: String, looking: Day.Looking = .back) throws -> Day {
    let day = try anyDay(typed, looking)
    if looking == .ahead, let gone = try day.justGone(typed: typed.trimmed(), today: today()) {
      throw CommandError.finding(.gone(gone, next: day))
    }
    return day
  }

  private mutating func anyDay(_ typed: String, _ looking: Day.Looking) throws -> Day {
    guard let day = try Day(typed: typed.trimmed(), today: today(), looking: looking) else {
      throw CommandError.finding(.notADay(typed, looking))
    }
    return day
  }

  /// Reads a day that may lie behind or ahead: without its year the next one, unless the last one is nearer and
  /// the next more than a week away.
  ///
  /// - Throws: `CommandError.finding`.
  mutating func nearestDay(_ typed: String) throws -> Day {
    let ahead = try anyDay(typed, .ahead)
    let (back, today) = (try anyDay(typed, .back), try today())
    let isFar = ahead > today.adding(days: 7)
    return isFar && back.days(until: today) < today.days(until: ahead) ? back : ahead
  }

  /// Reads from or up to when a unit or a person's posting is changed; today where nothing is said.
  ///
  /// - Throws: `CommandError.finding`.
  mutating func turningDay(_ typed: String?) throws -> Day {
    try typed.map { try nearestDay($0) } ?? today()
  }

  /// Reads the first and the last day of what is listed or reported.
  ///
  /// A last day without its year is the last such day; only where that lies before the first one, it may be the
  /// nearest: `--from 1/10 --to 31/10` is this October in the middle of October too.
  /// - Throws: `CommandError.finding`, also for a last day before the first one.
  mutating func days(from first: String?, to last: String?) throws -> (first: Day?, last: Day?) {
    let days = (first: try first.map { try day($0) }, last: try last.map { try day($0) })
    guard let first = days.first, let end = days.last, let last, first > end else { return days }
    return (first, try span(from: first, to: nearestDay(last)).upperBound)
  }

  func one<Thing>(
    of found: [Thing], _ question: Bilingual, asksAlways: Bool = false, _ line: (Thing) -> String
  ) throws -> Thing {
    if found.count == 1, !asksAlways { return found[0] }
    guard found.count <= 20 else { throw CommandError.finding(.tooMany(question, found.count)) }
    guard input.isTerminal else { throw CommandError.finding(.several(question, found.map(line))) }
    let lines = found.map { errors.isTerminal ? here?.withShortCodes(line($0)) ?? line($0) : line($0) }
    guard let choice = try choose(question, among: lines) else {
      throw CommandError.finding(.noChoice)
    }
    return found[choice]
  }
}

/// The days from the first to the last one.
///
/// - Throws: `CommandError.finding` for a last day before the first one.
func span(from first: Day, to last: Day) throws(CommandError) -> ClosedRange<Day> {
  guard first <= last else { throw .finding(.daysReversed(first, last: last)) }
  return first...last
}
