import Domain
import Storage

/// A page of the guest book on its way into the casebook: what was understood of each line, and what was not.
struct BreathPage {
  typealias Entry = (line: PageFile.Line, spoken: SpokenEntry)

  let breath: Breath
  private(set) var entries: [Entry] = []
  /// How many lines tell of a session; the days above them do not.
  private(set) var count = 0
  private(set) var unclear: [Unclear] = []
  /// Who was introduced, and where.
  private var newcomers: [(newcomer: SpokenNewcomer, number: Int)] = []

  /// A line that cannot be taken as it stands.
  struct Unclear {
    let line: PageFile.Line
    let reason: String
    /// What was understood of it, where only answers are missing.
    var open: (understanding: Understanding, moment: Moment)?
  }

  /// Reads the lines; a line that says the same as one before it is a doubt too.
  init(_ lines: [PageFile.Line], _ breath: Breath) {
    self.breath = breath
    var first: [String: Int] = [:]
    var moment = breath.moment
    var unclearHeading: Int?
    var isNumbered = false
    for line in lines {
      if let day = Utterance.heading(line.text, at: breath.moment) {
        (moment.heading, unclearHeading) = (day, nil)
        continue
      }
      if Utterance.isUnclearHeading(line.text, in: breath.register, at: breath.moment) {
        unclearHeading = line.number
        unclear.append(Unclear(line: line, reason: BreathWords.unclearHeading.text))
        continue
      }
      guard !Utterance.isTableFrame(line.text) else {
        if line.text.contains(where: \.isLetter) { isNumbered = Utterance.numbersRows(line.text) }
        continue
      }
      count += 1
      if let unclearHeading {
        unclear.append(Unclear(line: line, reason: BreathWords.below(unclearHeading).text))
        continue
      }
      let key = [moment.heading?.iso ?? "", folded(line.text)].joined(separator: " ")
      if let number = first[key] {
        unclear.append(Unclear(line: line, reason: BreathWords.same(as: number).text))
      } else {
        first[key] = line.number
        let isRow = isNumbered && line.text.contains { "|\t".contains($0) }
        read(line, as: isRow ? Utterance.unnumbered(row: line.text) : line.text, at: moment)
      }
    }
  }

  private mutating func read(_ line: PageFile.Line, as text: String, at moment: Moment) {
    guard !Utterance.isTooLong(line.text) else {
      return unclear.append(Unclear(line: line, reason: BreathWords.tooLong.text))
    }
    let understanding = Utterance.read(text, in: breath.register, at: moment)
    guard understanding.questions.isEmpty else {
      let asked = understanding.questions.map { BreathWords.inFull($0).text }.joined(separator: " ")
      return unclear.append(Unclear(line: line, reason: asked, open: (understanding, moment)))
    }
    put(down: understanding.session, of: line)
  }

  private mutating func put(down session: SpokenSession, of line: PageFile.Line) {
    for newcomer in session.newcomers {
      if let same = newcomers.first(where: { $0.newcomer.mayBe(newcomer) }) {
        let reason = BreathWords.introduced(newcomer.name, at: same.number).text
        return unclear.append(Unclear(line: line, reason: reason))
      }
    }
    do {
      entries.append((line, try SpokenEntry(session, in: breath.register, today: breath.moment.today)))
      newcomers += session.newcomers.map { ($0, line.number) }
    } catch {
      unclear.append(Unclear(line: line, reason: describe(error).0.text))
    }
  }

  /// Asks at a terminal what the lines leave open, one by one; a line that is not answered stays unclear.
  mutating func ask(at desk: inout Desk) throws {
    let open = unclear.filter { $0.open != nil }
    guard !open.isEmpty, desk.input.isTerminal, !breath.isConfirmed,
      try desk.confirm(BreathWords.answerNow(open.count, of: count))
    else { return }
    for item in open {
      guard let (understanding, moment) = item.open else { continue }
      try desk.errors.write("\n" + Self.told(item.line) + "\n")
      guard let session = try breath.settled(understanding, of: moment, at: &desk)?.session else { continue }
      unclear.removeAll { $0.line.number == item.line.number }
      put(down: session, of: item.line)
    }
    entries.sort { $0.line.number < $1.line.number }
  }

  /// Rehearses the whole page, so that whatever the casebook would refuse is told together with what is unclear.
  ///
  /// - Returns: What would come of each entry, in their order; nil where any line is unclear or refused.
  mutating func rehearse(in casebook: Casebook, by actor: Actor, at now: Instant) throws -> [PageOutcome]? {
    var outcomes: [PageOutcome] = []
    do {
      outcomes = try casebook.rehearsal().log(page: entries.map(\.spoken.entry), by: actor, at: now)
        .result
    } catch let refused as RefusedPage {
      unclear += refused.refusals.map {
        Unclear(line: entries[$0.index].line, reason: describe($0.error).0.text)
      }
    }
    let refused = Set(unclear.map(\.line.number))
    for (line, spoken) in entries where !breath.isInsisted && !refused.contains(line.number) {
      guard let found = try casebook.alike(spoken.entry, by: actor) else { continue }
      unclear.append(Unclear(line: line, reason: BreathWords.loggedAlready(found).text))
    }
    return unclear.isEmpty ? outcomes : nil
  }

  /// Leaves out the lines that are unclear or refused.
  ///
  /// - Returns: How many.
  mutating func leaveOut() -> Int {
    let numbers = Set(unclear.map(\.line.number))
    entries.removeAll { numbers.contains($0.line.number) }
    unclear = []
    return numbers.count
  }

  /// Every line that is unclear or refused, and below it why.
  var refusal: CommandError {
    let sorted = unclear.sorted { $0.line.number < $1.line.number }
    return .page(
      BreathWords.unsettled(Set(sorted.map(\.line.number)).count, of: count),
      sorted.flatMap { [Self.told($0.line), "     \(echo($0.reason, limit: 2000))"] })
  }

  private static func told(_ line: PageFile.Line) -> String {
    "  \(line.number)  \(echo(line.text.replacing("\t", with: "  "), limit: 400))"
  }
}

extension SpokenNewcomer {
  /// Whether both may be one person: of one name, and of one unit as far as both are known.
  fileprivate func mayBe(_ other: SpokenNewcomer) -> Bool {
    guard PersonName.query(name) == PersonName.query(other.name) else { return false }
    let (unit, otherUnit) = (unit, other.unit)
    return unit == nil || otherUnit == nil || unit == otherUnit
  }

  private var unit: String? { agency.map { String($0.rawValue) } ?? newAgency }
}
