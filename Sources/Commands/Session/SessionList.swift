import ArgumentParser
import Domain
import Reports
import Storage

/// `session list`.
struct SessionList: Command {
  static var manual: Manual {
    Manual(
      .session, .list, Bilingual("Lists sessions, the latest first.", "Menampilkan sesi, terbaru dahulu."),
      examples: [
        .init(
          "session list --from 2026-10-01 --kind coaching", "sesi daftar --dari 2026-10-01 --jenis coaching",
          Bilingual("coaching since October", "coaching sejak Oktober")),
        .init(
          "session list --state planned", "sesi daftar --keadaan dijadwalkan",
          Bilingual("what is planned", "yang dijadwalkan")),
      ])
  }

  @OptionGroup var days: SessionDays

  @Option(
    name: .both("case", "kasus"),
    help: .both("Only those of this case.", "Hanya sesi kasus ini.", value: Bilingual("CODE", "KODE")),
    completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("person", "orang"),
    help: .both(
      "Only those this person took part in.", "Hanya sesi yang diikuti orang ini.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var person: String?

  @Option(
    name: .both("kind", "jenis"),
    help: .both("Only those of this kind.", "Hanya sesi jenis ini.", value: Bilingual("KIND", "JENIS")))
  var kind: SessionKind?

  @Option(
    name: .both("state", "keadaan"),
    help: .both(
      "Those that are planned, cancelled or missed, instead of those held; or all.",
      "Yang dijadwalkan, dibatalkan, atau tidak dihadiri, sebagai ganti yang terlaksana; atau semua.",
      value: Bilingual("STATE", "KEADAAN")))
  var state: StateChoice = .held

  @Flag(
    name: .both("mine", "saya"),
    help: .both("Only those you took part in.", "Hanya sesi yang Anda ikuti."))
  var mine = false

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    if mine, person != nil {
      throw CommandError.apart(
        Bilingual("--mine", "--saya"), Bilingual("--person", "--orang"), of: Self.manual.name)
    }
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    var filter = try days.filter(state, at: &desk)
    filter.caseFile = try code.map { try desk.caseFile($0).id }
    filter.person = try person.map { try desk.person($0).id } ?? (mine ? actor.person : nil)
    filter.kind = kind
    filter.limit = limit.rows.count
    let (sessions, total) = try casebook.sessions(filter, by: actor)
    return .table(
      .sessions(
        sessions, total: total, zone: casebook.clinic.zone, arePlans: state.states == [.planned]))
  }
}
