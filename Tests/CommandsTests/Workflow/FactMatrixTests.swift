import Commands
import Domain
import Packs
import Storage
import TestSupport
import Testing

/// Every command that puts a fact down, in every status, by every role: what the rights and the pack say, and no more.
struct FactMatrixTests {
  /// A command that puts something down on a case.
  struct Fact: Sendable, CustomTestStringConvertible {
    /// Without `klinik`; `{case}`, `{plan}` and `{followup}` stand for codes.
    let line: String
    let deed: Deed
    /// What it does to a case of which a follow-up of this party is meant; nil where it can move no case.
    var doing: @Sendable (Party) -> CaseDoing? = { _ in nil }
    /// Whether it is refused on a case that has ended.
    var needsOpen = true
    /// To whom nothing is transferred that is theirs already.
    var taker: Party?

    var testDescription: String { line }
    /// Whether it can be said where these follow-ups are open.
    func fits(_ open: [Party]) -> Bool {
      !line.contains("{followup}") || open.first.map { $0 != taker } ?? false
    }

    /// Noun and verb.
    var name: String { line.split(separator: " ").prefix(2).joined(separator: " ") }
  }

  static let facts: [Fact] = ofSessions + ofFollowUps + ofParties

  private static let ofSessions: [Fact] = [
    Fact(line: "session log {case} consultation 30 --plan -", deed: .logSession, doing: { _ in .log }),
    Fact(line: "session log {case} mentoring 30 --plan {plan}", deed: .logSession, doing: { _ in .log }),
    Fact(line: "session plan {case} mentoring --date 2026-10-20 --at 09:00", deed: .planSession),
    Fact(line: "session edit {plan} --date 2026-10-20", deed: .editSession, needsOpen: false),
    Fact(line: "session cancel {plan}", deed: .cancelSession, needsOpen: false),
    Fact(line: "session absent {plan}", deed: .missSession, needsOpen: false),
    Fact(line: "session absent {plan} --date 2026-10-21", deed: .missSession),
  ]

  private static let ofFollowUps: [Fact] = [
    Fact(
      line: "followup done {followup}", deed: .finishFollowUp, doing: { .finish($0) }, needsOpen: false),
    Fact(
      line: "followup cancel {followup}", deed: .cancelFollowUp, doing: { .cancel($0) }, needsOpen: false),
    Fact(line: "followup edit {followup} --deed Lain", deed: .editFollowUp, needsOpen: false),
    Fact(line: "followup postpone {followup} 2026-12-31", deed: .postponeFollowUp, needsOpen: false),
  ]

  private static let ofParties: [Fact] = Party.allCases.flatMap { party -> [Fact] in
    let word = party.rawValue
    let adding = Fact(
      line: "followup add {case} Hitung --due 2026-12-01 --by \(word)", deed: .addFollowUp,
      doing: { _ in .open(party) })
    let transferring = Fact(
      line: "followup transfer {followup} \(word)", deed: .transferFollowUp,
      doing: { .transfer($0, to: party) }, taker: party)
    return [adding, transferring]
  }

  private let folder: TemporaryFolder
  private let clinic: SampleClinic
  private let scenes: CaseScenes

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("klinik.db"))
    scenes = try CaseScenes(WorkflowPack.embeddedCase(), openFollowUps: 1)
  }

  @Test(arguments: StepMatrixTests.statuses)
  func `each fact is put down by whom the rights name, and moves the case as the pack says`(
    status: String
  ) throws {
    let here = scenes.all.filter { $0.scene.status == status }
    // Where an innovator has something to do, if anywhere, everybody tries; elsewhere it moves the case differently.
    let busy = here.first { $0.scene.open == [.innovator] } ?? here.first { !$0.scene.open.isEmpty }
    var done = 0

    for (scene, path) in here {
      let own = try stage(path)
      let other = try stage(path, of: clinic.dewi, mentor: clinic.budi)
      let roles = scene == busy?.scene ? Role.allCases : [.staff]
      for fact in Self.facts where fact.fits(scene.open) {
        for role in roles {
          for stage in Self.bound.contains(role) ? [own, other] : [own] {
            let isOwn = stage.played.caseFile.id == own.played.caseFile.id
            if try check(fact, in: scene, stage, by: role, isOwn: isOwn) { done += 1 }
          }
        }
      }
    }

    #expect(done > 20)
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test func `every command that writes about cases, sessions and follow-ups stands in a matrix`() {
    let nouns: Set<Noun> = [.caseFile, .session, .followup]
    let reading: Set = [
      "case show", "case list", "case select", "session show", "session list", "followup show",
      "followup list",
    ]
    // They take no step and put no fact down: what a case is called, whose it is, what it belongs to.
    let naming: Set = ["case open", "case edit", "case assign", "case transfer", "case link"]

    let names = Catalog.klinik.commands.filter { nouns.contains($0.manual.noun) }.map {
      $0.manual.name.english
    }

    #expect(
      Set(names).subtracting(reading).subtracting(naming)
        == Set(Self.facts.map(\.name)).union(StepMatrixTests.verbs.keys.map { "case \($0)" }).union([
          "case step"
        ]))
  }

  // MARK: One command

  private static let bound: Set<Role> = [.mentor, .innovator]

  private typealias Stage = (played: PlayedCase, plan: Session)

  /// A case at a place, with a session that was planned for this morning.
  private func stage(_ path: [CaseDoing], of innovator: Actor? = nil, mentor: Actor? = nil) throws -> Stage {
    var played = try PlayedCase(in: clinic, of: innovator, mentor: mentor)
    let plan = try clinic.casebook.planSession(
      SessionDraft(
        kind: .mentoring, day: SampleClinic.today, clock: Clock(minutes: 600), cases: [played.caseFile.id]),
      anyway: true, by: clinic.fitri, at: SampleClinic.zone.start(of: SampleClinic.today))
    for doing in path { try played.play(doing) }
    return (played, plan.result)
  }

  private func check(
    _ fact: Fact, in scene: CaseScene, _ stage: Stage, by role: Role, isOwn: Bool
  ) throws -> Bool {
    let line = fact.line.replacing("{case}", with: stage.played.caseFile.code.text)
      .replacing("{plan}", with: stage.plan.code.text)
      .replacing("{followup}", with: stage.played.open.first?.code.text ?? "")
    let title: Comment = "\(role) \(isOwn ? "own" : "other") \(scene): \(line)"
    let login = try #require(StepMatrixTests.logins[role])

    var (desk, _) = desk(
      catalog: .klinik, clock: { SampleClinic.now }, databasePath: folder.file("klinik.db"), login: login)
    let isDone = dispatch(line.split(separator: " ").map(String.init), at: &desk) == .done

    let isAllowed = isAllowed(fact, in: scene, to: role, isOwn: isOwn)
    #expect(isDone == isAllowed, title)
    let moved = isDone ? fact.doing(scene.open.first ?? .clinic) : nil
    let steps = moved.map { scene.steps(after: $0, in: scenes.workflow) } ?? []
    let status = steps.last?.to ?? scene.status
    #expect(try stage.played.status() == status, title)
    guard isDone else { return false }
    _ = try clinic.casebook.undo(by: clinic.casebook.actor(login: login), at: SampleClinic.now)
    #expect(try stage.played.status() == scene.status, title)
    return true
  }

  private func isAllowed(_ fact: Fact, in scene: CaseScene, to role: Role, isOwn: Bool) -> Bool {
    guard let reach = Access.reach(of: fact.deed, for: [role]), reach == .any || isOwn else { return false }
    // Of the innovators' own things they say themselves that they are done, of nobody else's.
    if role == .innovator, scene.open != [.innovator] { return false }
    return !fact.needsOpen || scenes.workflow.status(scene.status)?.isTerminal == false
  }
}
