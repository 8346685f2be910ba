import Domain
import Storage

extension Simulation {
  /// Closes a case, or asks its innovator first.
  mutating func end(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    // Who has come once is asked on the spot.
    guard lives[index].mentor != nil, dice.happens(55) else {
      return try close(index, id, at: now, &scribe)
    }
    try scribe.step(id, "propose-closing", StepGrounds(result: result(of: index)), by: officer(), at: now)
    plan(.confirmation(index), in: 1..<6, after: now)
  }

  /// What the innovator says to that: mostly yes.
  mutating func confirm(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    guard dice.happens(15) else { return try close(index, id, by: "confirm", at: now, &scribe) }
    try scribe.step(id, "reject-closing", StepGrounds(), by: officer(), at: now)
    plan(.visit(index), in: 1..<8, after: now)
  }

  /// Goes on with a case that was paused.
  mutating func wake(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    try scribe.step(id, "wake", StepGrounds(), by: officer(), at: now)
    plan(.visit(index), in: 1..<5, after: now)
  }

  /// Takes a closed case up again, for one more session.
  mutating func reopen(_ index: Int, at now: Instant, _ scribe: inout some Scribe) throws {
    guard let id = lives[index].id else { return }
    let grounds = StepGrounds(reason: dice.pick(Ideas.reopenings))
    try scribe.step(id, "reopen", grounds, by: officer(), at: now)
    change(index) {
      $0.wasReopened = true
      $0.isOver = false
    }
    plan(.visit(index), in: 1..<5, after: now)
  }

  private mutating func close(
    _ index: Int, _ id: Identifier<CaseFile>, by step: String = "close", at now: Instant,
    _ scribe: inout some Scribe
  ) throws {
    try scribe.step(id, step, StepGrounds(result: result(of: index)), by: officer(), at: now)
    change(index) { $0.isOver = true }
    if !lives[index].wasReopened, dice.happens(4) { plan(.reopening(index), in: 10..<40, after: now) }
  }

  /// What a case ends with; a question that one visit answers mostly so.
  private mutating func result(of index: Int) -> String {
    let isShort = lives[index].mentor == nil
    let results = ["answered", "became-proposal", "became-innovation", "not-continued"]
    return results[dice.weighted(isShort ? [90, 5, 0, 5] : [30, 40, 20, 10])]
  }
}
