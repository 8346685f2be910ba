import Domain

extension WorkflowFlaw.Fault {
  /// What a reader is told: what was found, and what would be accepted.
  var wording: Bilingual {
    switch self {
    case .noInitialStatus:
      Bilingual(
        "no status is initial; write initial: true at the one where a new subject starts",
        "belum ada status awal; tulis initial: true pada status tempat mulai")
    case .secondInitialStatus(let code, let first):
      Bilingual(
        "\(code) cannot be initial too, \(first) is already",
        "\(code) tidak bisa menjadi status awal, sudah ada \(first)")
    case .tooLarge(let statuses, let steps, let results):
      Bilingual(
        "\(statuses) statuses, \(steps) steps and \(results) results are too many; at most \(Self.largest)",
        "\(statuses) status, \(steps) langkah, dan \(results) hasil terlalu banyak;"
          + " paling banyak \(Self.largest)"
      )
    case .versionNotPositive(let version):
      HeadWords.versionNotPositive(version)
    case .malformedCode(let code):
      HeadWords.malformedCode(code)
    case .emptyLabel(let language):
      HeadWords.emptyLabel(language)
    case .duplicateStatus(let code):
      Bilingual("there is a status \(code) already", "status \(code) sudah ada")
    case .duplicateLabel(let label, let status, let first):
      Bilingual(
        "\(status) is called “\(label)” like \(first); give each status a label of its own",
        "\(status) berlabel “\(label)” sama seperti \(first); beri setiap status label sendiri")
    case .duplicateResult(let code):
      Bilingual("there is a result \(code) already", "hasil \(code) sudah ada")
    case .dueOutOfRange(let status, let days):
      Bilingual(
        "\(status) cannot be due in \(days) working days; possible: \(Self.dueRange)",
        "batas \(status) tidak bisa \(days) hari kerja; yang mungkin: \(Self.dueRange)")
    case .heldAfterTheEnd(let status, let holder):
      Bilingual(
        "\(status) ends the subject, so its holder is nobody, not \(holder.rawValue)",
        "\(status) adalah status akhir, jadi holder-nya nobody, bukan \(holder.rawValue)")
    case .unreachable(let status):
      Bilingual(
        "no chain of steps leads to \(status) from the initial status",
        "tidak ada rangkaian langkah dari status awal ke \(status)")
    case .deadEnd(let status):
      Bilingual(
        "\(status) is a dead end: add a step out of it, or an outcome",
        "\(status) jalan buntu: tambahkan langkah keluar, atau outcome")
    case .endless(let status):
      Bilingual(
        "from \(status) no chain of steps leads to an end",
        "dari \(status) tidak ada rangkaian langkah ke status akhir")
    case .unknownStatus(let status, let step):
      Bilingual(
        "\(step) names the status \(status), which does not exist",
        "\(step) menyebut status \(status) yang tidak ada")
    case .stepInPlace(let step, let status):
      Bilingual("\(step) leads from \(status) to itself", "\(step) kembali ke \(status) itu sendiri")
    case .untakeable(let step, let from):
      Bilingual(
        "nobody may take \(step) out of \(from): add roles, or an event",
        "tidak ada yang boleh mengambil \(step) dari \(from): tambahkan roles, atau event")
    case .automaticWithPeople(let step, let from):
      Bilingual(
        "\(step) out of \(from) is taken by an event; take out roles and requires, or the event",
        "\(step) dari \(from) diambil oleh event; hapus roles dan requires, atau event-nya")
    case .turnWithoutEvent(let step, let from):
      Bilingual(
        "\(step) out of \(from) has a turn but no event",
        "\(step) dari \(from) punya turn tetapi tanpa event")
    case .notAReopening(let step, let from):
      Bilingual(
        "\(from) ends the subject: only people may lead back out of it, and to a status under way,"
          + " unlike \(step)",
        "\(from) adalah status akhir: hanya orang yang boleh membuka lagi, ke status yang masih berjalan;"
          + " \(step) tidak begitu")
    case .duplicateStep(let from, let to):
      Bilingual(
        "people have a step from \(from) to \(to) already",
        "langkah orang dari \(from) ke \(to) sudah ada")
    case .duplicateVerb(let step, let from):
      Bilingual("\(step) leads out of \(from) already", "\(step) dari \(from) sudah ada")
    case .ambiguousEvent(let event, .some(let turn), let from):
      Bilingual(
        "\(event.rawValue) at turn \(turn.rawValue) already takes another step out of \(from)",
        "\(event.rawValue) pada turn \(turn.rawValue) sudah mengambil langkah lain dari \(from)")
    case .ambiguousEvent(let event, nil, let from):
      Bilingual(
        "\(event.rawValue) already takes another step out of \(from)",
        "\(event.rawValue) sudah mengambil langkah lain dari \(from)")
    case .circling(let event, let turn, let from):
      Bilingual(
        "\(event.rawValue) at turn \(turn.rawValue) would lead from \(from) round and round",
        "\(event.rawValue) pada turn \(turn.rawValue) akan berputar terus dari \(from)")
    case .noResults(let step):
      Bilingual(
        "\(step) requires a result, but the pack lists no results",
        "\(step) mewajibkan hasil, tetapi paket tidak punya daftar results")
    }
  }

  private static var largest: String {
    let largest = Workflow.largest
    return "\(largest.statuses), \(largest.steps), \(largest.results)"
  }

  private static var dueRange: String {
    "\(Status.dueRange.lowerBound)–\(Status.dueRange.upperBound)"
  }
}
