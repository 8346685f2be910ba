import Commands
import Domain
import Storage
import TestSupport
import Testing

@testable import Workbench

/// A year of an invented clinic, with corrections and undo, is lived day by day, and on twenty evenings everything is
/// printed. Asked later what was known on those days, the program prints the same.
struct KnownOnLaws {
  private static let seed: UInt64 = 2026

  /// What is printed; a code stands for the newest one of its kind on the first evening.
  private static let lines = [
    "case list", "case list --all --limit 1000", "case list --mine --as OR-2", "case show KI-2025-0003",
    "case show KI-2025-0009", "session list --limit 1000", "session show SS-2025-0004", "followup list",
    "followup list --overdue", "followup list --all --limit 1000", "followup show TL-2025-0002",
    "person list", "person show OR-3", "agency list", "workflow show case", "why KI-2025-0003 close",
    "report throughput", "report throughput --by month --cases", "report cycle-time",
    "report cycle-time --as-of 2025-03-31", "history --limit 30", "history KI-2025-0003", "history --unit 40",
  ]

  @Test func `what was known on a day is what was printed on that day`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("clinic.db")
    let plan = ClinicPlan(
      seed: Self.seed, cases: 50, firstDay: ClinicPlan.lastDay.adding(days: -647), hasCast: false)
    var random = SplitMix(seed: Self.seed)
    var days: Set<Day> = []
    while days.count < 20 { days.insert(plan.firstDay.adding(days: 120 + random.roll(500))) }

    let (casebook, admin) = try InventedClinic.make(plan, at: path, login: "admin")
    var scribe = UnitScribe(casebook: casebook)
    var dice = Dice(seed: plan.seed)
    var simulation = Simulation(plan, try Register(plan, admin: admin, &scribe, &dice), dice)
    var printed: [Day: [String]] = [:]
    for day in days.sorted() {
      let evening = OfficeHours.zone.start(of: day.adding(days: 1)).adding(milliseconds: -1)
      try simulation.run(until: evening, &scribe)
      printed[day] = Self.prints(path, at: evening)
    }
    try simulation.run(.max, &scribe)

    for day in days.sorted() {
      let known = Self.prints(path, at: ClinicPlan.end, " --known-on \(day.iso)")
      for (line, (now, then)) in zip(Self.requests, zip(known, printed[day] ?? [])) {
        #expect(now == then, "seed \(Self.seed), \(day.iso): klinik \(line)")
      }
    }
    #expect(Set(printed.values).count > 15, "too little happened to show anything")
    #expect(printed.values.allSatisfy { !$0.contains("") }, "some line prints nothing")
  }

  /// Every line as text in English and as JSON in Indonesian.
  private static let requests = lines.flatMap { ["\($0) --lang en", "\($0) --lang id --json"] }

  /// What every line prints at a moment, but for what says that it is about the past.
  private static func prints(_ path: String, at moment: Instant, _ option: String = "") -> [String] {
    requests.map { line in
      var output = ""
      var desk = Desk(
        clock: { moment }, login: "admin", input: Input(isTerminal: false, line: { nil }, rest: { [] }),
        output: Sink { text throws(Sink.Failure) in output += text },
        errors: Sink { text throws(Sink.Failure) in output += "! " + text },
        options: GlobalOptions(databasePath: path))
      let words = (line + option).split(separator: " ").map(String.init)
      _ = dispatch(words, at: &desk)
      return output.split(separator: "\n").filter {
        !$0.hasPrefix("As recorded on ") && !$0.hasPrefix("  \"knownOn\": ")
      }.joined(separator: "\n")
    }
  }
}
