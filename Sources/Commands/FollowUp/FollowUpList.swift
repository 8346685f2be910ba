import ArgumentParser
import Domain
import Reports
import Storage

/// `followup list`.
struct FollowUpList: Command {
  static var manual: Manual {
    Manual(
      .followup, .list,
      Bilingual(
        "Lists the open follow-ups, those due first first.",
        "Menampilkan tindak lanjut yang terbuka, yang batasnya terdekat dahulu."),
      discussion: Bilingual(
        "What was left open when its case ended is moot and not listed; --all shows it too.",
        "Yang masih terbuka ketika kasusnya berakhir tidak ditagih lagi dan tidak ditampilkan; "
          + "--semua menampilkannya juga."),
      examples: [
        .init(
          "followup list --overdue", "tl daftar --telat",
          Bilingual("those past their day", "yang lewat batas")),
        .init(
          "followup list --this-week", "tl daftar --pekan-ini",
          Bilingual("what has to be done this week", "yang harus selesai pekan ini")),
        .init("followup list --mine", "tl daftar --saya", Bilingual("your own", "milik Anda")),
      ])
  }

  @Flag(
    name: .both("overdue", "telat"),
    help: .both("Only those past their day.", "Hanya yang lewat batas."))
  var overdue = false

  @Flag(
    name: .both("this-week", "pekan-ini"),
    help: .both(
      "Only those due by the end of this week, late ones too.",
      "Hanya yang batasnya sampai akhir pekan ini, termasuk yang lewat batas."))
  var isOfWeek = false

  @Flag(name: .both("mine", "saya"), help: .both("Only those that you do.", "Hanya yang Anda kerjakan."))
  var mine = false

  @Option(
    name: .both("case", "kasus"),
    help: .both("Only those of this case.", "Hanya milik kasus ini.", value: Bilingual("CODE", "KODE")),
    completion: .known(.cases))
  var code: String?

  @Option(
    name: .both("party", "giliran"),
    help: .both("Only those whose turn it is.", "Hanya giliran pihak ini.", value: Bilingual("WHO", "SIAPA")))
  var party: Party?

  @Flag(
    name: .both("all", "semua"),
    help: .both(
      "Those that are done, or of cases that ended, too.",
      "Juga yang sudah selesai atau kasusnya sudah berakhir."))
  var all = false

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    var filter = FollowUpFilter()
    filter.isOpen = !all
    filter.overdueOn = overdue ? try desk.today() : nil
    filter.dueBy = isOfWeek ? try ISOWeek(containing: desk.today()).monday.adding(days: 6) : nil
    filter.caseFile = try code.map { try desk.caseFile($0).id }
    filter.owner = mine ? actor.person : nil
    filter.party = party
    filter.limit = limit.rows.count
    let (followUps, total) = try casebook.followUps(filter, by: actor)
    return .table(
      try .followUps(
        followUps, total: total, zone: casebook.clinic.zone, today: desk.today(),
        calendar: casebook.calendar()))
  }
}
