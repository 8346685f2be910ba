import Domain
import GRDB

extension Book {
  /// Turns a staged log into cases, their transitions, and the workflow that the log lived.
  mutating func importLog(_ log: LogImport, from stage: ImportStage) throws -> LogImport.Outcome {
    let batch = try mint(Batch.self)
    about(.batch(batch))
    var importer = try LogImporter(&self, log, batch, stage)
    return try importer.run(&self)
  }

  /// Adds somebody who is only known from a log: no role, no login, not active.
  fileprivate mutating func addBystander(_ name: String) throws -> Int64 {
    let id = try mint(Person.self)
    let code = try mintCode(.person, at: now)
    let particulars = Particulars(name: try PersonName(recorded: name))
    try database.run(
      "INSERT INTO person (id, site, number, identity, active) VALUES (?, ?, ?, ?, 0)",
      [id, code.site, code.number, try identity(particulars, of: id)])
    return id.rawValue
  }
}

/// One import at work: the staged events in the order of their cases, written as they come.
private struct LogImporter {
  /// How many rows are recorded before they go into the journal, so that memory stays flat.
  static let partRows = 20_000

  private let database: Database
  private let log: LogImport
  private let batch: Identifier<Batch>
  private let stage: ImportStage
  private let workflow: Identifier<Workflow>
  private let statuses: [Int64]
  private let people: [Int64]
  private let insertCase: RawStatement
  private let insertTransition: RawStatement
  private var steps: Set<Int> = []
  private var rows = 0
  private var outcome: LogImport.Outcome
  private var numbers: [Int: Int] = [:]
  private var firstCode: Code?
  private var lastCode: Code?

  init(_ book: inout Book, _ log: LogImport, _ batch: Identifier<Batch>, _ stage: ImportStage) throws {
    database = book.database
    self.log = log
    self.batch = batch
    self.stage = stage
    outcome = LogImport.Outcome(of: stage)
    workflow = try book.addLogWorkflow(log.name)
    let id = workflow
    statuses = try stage.activities.names.enumerated().map { position, name in
      let status = Status(
        code: name, label: Bilingual(same: name), holder: .nobody, outcome: nil, dueWorkingDays: nil,
        isInitial: position == 0)
      return try book.addStatus(status, at: position, of: id).rawValue
    }
    people = try stage.people.names.map { try book.addBystander($0) }
    try database.run(
      "INSERT INTO batch (id, workflow, name, columns, digest) VALUES (?, ?, ?, ?, ?)",
      [
        batch, workflow, try book.word(Line(log.name), as: .importName, of: batch), log.caseTable != nil,
        stage.digest,
      ])
    insertCase = try RawStatement(
      database,
      """
      INSERT INTO caseFile (id, year, site, number, workflow, status, openedAt, openedBy, batch, title,
        startedAt, endedAt, deadline)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    insertTransition = try RawStatement(
      database,
      """
      INSERT INTO transition (id, subject, fromStatus, toStatus, at, who, recorder) VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  mutating func run(_ book: inout Book) throws -> LogImport.Outcome {
    let (stage, database) = (stage, database)  // going through them while the rest of the importer changes
    try stage.forEachCase(in: database) { staged in
      outcome.count(staged, asOf: book.now)
      try write(staged, &book)
    }
    try writeNumbers()
    if let firstCode, let lastCode { outcome.codes = min(firstCode, lastCode)...max(firstCode, lastCode) }
    return outcome
  }

  private mutating func write(_ staged: StagedCase, _ book: inout Book) throws {
    guard let first = staged.history.events.first, let last = staged.history.events.last else { return }
    let (start, end) = span(of: staged, last: last.at)
    let caseFile = try book.mint(CaseFile.self)
    let id = caseFile.rawValue
    let opened = start ?? first.at
    let code = try code(at: opened, book)
    insertCase.bind(1, id)
    insertCase.bind(2, Int64(code.year ?? 0))
    insertCase.bind(3, Int64(code.site))
    insertCase.bind(4, Int64(code.number))
    insertCase.bind(5, workflow.rawValue)
    insertCase.bind(6, statuses[Int(last.status)])
    insertCase.bind(7, opened.milliseconds)
    insertCase.bind(8, book.actor.person.rawValue)
    insertCase.bind(9, batch.rawValue)
    insertCase.bind(10, try book.word(try Line(staged.text), as: .caseTitle, of: caseFile))
    insertCase.bind(11, start?.milliseconds)
    insertCase.bind(12, end?.milliseconds)
    insertCase.bind(13, staged.deadline)
    try insertCase.run()
    try writeTransitions(staged.history.events, of: id, &book)
    rows += 1 + staged.history.events.count
    if rows >= Self.partRows {
      rows = 0
      try book.flush()
    }
  }

  /// What the case table says of a case; without one the last event ends it (METRICS §2).
  private func span(of staged: StagedCase, last: Instant) -> (start: Instant?, end: Instant?) {
    guard case .columns(let start, let end) = staged.history.basis else { return (nil, last) }
    return (start, end)
  }

  private mutating func writeTransitions(
    _ events: [History.Event], of id: Int64, _ book: inout Book
  ) throws {
    var from: Int?
    for event in events {
      let activity = Int(event.status)
      if let from { try learnStep(from, activity, &book) }
      insertTransition.bind(1, try book.mint(Step.self).rawValue)
      insertTransition.bind(2, id)
      insertTransition.bind(3, from.map { statuses[$0] })
      insertTransition.bind(4, statuses[activity])
      insertTransition.bind(5, event.at.milliseconds)
      insertTransition.bind(6, event.who.map { people[Int($0)] })
      insertTransition.bind(7, book.actor.login.rawValue)
      try insertTransition.run()
      from = activity
    }
  }

  /// Adds a step to the workflow the first time that the log takes it.
  private mutating func learnStep(_ from: Int, _ to: Int, _ book: inout Book) throws {
    guard steps.insert(from * statuses.count + to).inserted else { return }
    let step = Step(code: "log", label: Bilingual("as logged", "menurut log"), from: "", to: "")
    try book.addStep(
      step, from: Identifier(rawValue: statuses[from]), to: Identifier(rawValue: statuses[to]), of: workflow)
  }

  /// The next case code of an instant's year; the counters are written once, at the end.
  private mutating func code(at instant: Instant, _ book: Book) throws -> Code {
    let year = book.zone.day(of: instant).year
    let last =
      try numbers[year] ?? database.value(
        "SELECT last FROM counter WHERE name = ?", ["\(Code.Kind.case.rawValue)-\(year)"]) ?? 0
    numbers[year] = last + 1
    guard let code = Code(.case, year: year, site: book.site, number: last + 1) else {
      throw StorageError.damaged(detail: "counter")
    }
    firstCode = min(firstCode ?? code, code)
    lastCode = max(lastCode ?? code, code)
    return code
  }

  private func writeNumbers() throws {
    for (year, number) in numbers {
      try database.run(
        "INSERT INTO counter (name, last) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET last = excluded.last",
        ["\(Code.Kind.case.rawValue)-\(year)", number])
    }
  }
}

extension Book {
  /// A new version of the workflow that an imported log lives.
  fileprivate mutating func addLogWorkflow(_ name: String) throws -> Identifier<Workflow> {
    let code = "log:" + name
    let version: Int? = try database.value("SELECT max(version) FROM workflow WHERE code = ?", [code])
    let id = try mint(Workflow.self)
    about(.workflow(id))
    try database.run(
      "INSERT INTO workflow (id, code, version, labelEn, labelId, derived) VALUES (?, ?, ?, ?, ?, 1)",
      [id, code, (version ?? 0) + 1, name, name])
    return id
  }
}
