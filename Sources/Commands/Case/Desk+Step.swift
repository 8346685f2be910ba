import Domain
import Storage

extension Desk {
  /// Takes a step, and says where the case stands then.
  mutating func step(_ caseFile: CaseFile, _ wanted: String, _ grounds: StepGrounds) throws -> Reply {
    let casebook = try casebook()
    let left = try followUpsLeft(by: wanted, of: caseFile)
    if left > 0, input.isTerminal, try !confirm(Wording.endWith(open: left), preset: false) {
      throw CommandError.cancelled
    }
    let standing = try casebook.stepCase(caseFile.id, wanted, grounds, by: actor(), at: now).result
    let sentence = Wording.stepped(caseFile, to: standing.status.label, grounds)
    return .receipt(
      Receipt(
        left > 0 ? Wording.joined([sentence, Wording.leftOpen(left)]) : sentence,
        codes: [("case", caseFile.code.text)], hints: [Wording.showCase(caseFile.code), Wording.wrongUndo]))
  }

  /// Makes sure that a step may be taken before what it needs is asked for.
  mutating func requireStep(_ wanted: String, of caseFile: CaseFile) throws {
    do {
      _ = try casebook().rehearsal().stepCase(caseFile.id, wanted, StepGrounds(), by: actor(), at: now)
    } catch StorageError.stepNeeds {
      // What is missing is what will be asked for.
    }
  }

  /// How many follow-ups a step leaves open for good, because it ends the case; none where it will be refused anyway.
  private mutating func followUpsLeft(by wanted: String, of caseFile: CaseFile) throws -> Int {
    let stored = try casebook().workflow(of: caseFile, by: actor())
    guard let status = stored.status(caseFile.status),
      let step = stored.workflow.step(named: wanted, from: status.code),
      stored.workflow.status(step.to)?.isTerminal == true,
      try casebook().steps(of: caseFile, by: actor()).contains(step)
    else { return 0 }
    var filter = FollowUpFilter()
    filter.caseFile = caseFile.id
    filter.limit = 1
    return try casebook().followUps(filter, by: actor()).total
  }
}
