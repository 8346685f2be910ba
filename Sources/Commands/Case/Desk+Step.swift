import Domain
import Storage

extension Desk {
  /// Takes a step, and says where the case stands then.
  mutating func step(_ caseFile: CaseFile, _ wanted: String, _ grounds: StepGrounds) throws -> Reply {
    let casebook = try casebook()
    try requireAsked(grounds, for: wanted, of: caseFile)
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

  /// Why a step is taken: as typed, else asked for where the step needs to know; nil where nobody can be asked and the
  /// step itself says what is missing.
  mutating func reason(
    _ option: ReasonOption, for wanted: String, of caseFile: CaseFile
  ) throws -> String? {
    if let typed = try option.text(at: &self) { return typed }
    guard input.isTerminal, try step(wanted, of: caseFile)?.requires.contains(.reason) == true else {
      return nil
    }
    try requireStep(wanted, of: caseFile)
    let typed = try ask(Wording.whyStep)
    return typed.isEmpty ? nil : typed
  }

  /// Makes sure that nothing is given that a step does not ask for, once it may be taken; a result goes with every step
  /// that ends the case.
  ///
  /// - Throws: ``CommandError/unasked(_:step:)``.
  private mutating func requireAsked(
    _ grounds: StepGrounds, for wanted: String, of caseFile: CaseFile
  ) throws {
    let given = grounds.beyondReason
    guard !given.isEmpty, let step = try step(wanted, of: caseFile) else { return }
    let workflow = try casebook().workflow(of: caseFile, by: actor()).workflow
    let ends = workflow.status(step.to)?.isTerminal == true
    let unasked = given.first { !step.requires.contains($0) && !($0 == .result && ends) }
    guard let unasked else { return }
    try requireStep(wanted, of: caseFile)
    throw CommandError.unasked(unasked.option, step: step.label)
  }

  /// The step that is wanted of a case from where it stands; nil where there is none.
  private mutating func step(_ wanted: String, of caseFile: CaseFile) throws -> Step? {
    let stored = try casebook().workflow(of: caseFile, by: actor())
    return stored.status(caseFile.status).flatMap { stored.workflow.step(named: wanted, from: $0.code) }
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

extension StepGrounds {
  /// What is given besides the reason, which every step keeps.
  fileprivate var beyondReason: [Requirement] {
    [(Requirement.result, result != nil), (.day, day != nil), (.recipient, recipient != nil)]
      .filter(\.1).map(\.0)
  }
}

extension Requirement {
  /// The option that gives it.
  var option: Bilingual {
    switch self {
    case .reason: Bilingual("--reason", "--alasan")
    case .result: Bilingual("--result", "--hasil")
    case .day: Bilingual("--until", "--sampai")
    case .recipient: Bilingual("--recipient", "--penerima")
    }
  }
}
