import Domain

extension PackProblem {
  /// What a reader is told: what was found, and what would be accepted.
  var wording: Bilingual {
    switch self {
    case .tooLarge(let bytes, let limit):
      Bilingual(
        "the file has \(bytes) \(plural(bytes, "byte", "bytes")); a pack has at most \(limit)",
        "ukuran berkas \(bytes) bita; paket paling besar \(limit) bita")
    case .anchor(let sign):
      Bilingual(
        "a pack has no anchors and aliases; write the text out, or a space after \(sign)",
        "paket tidak memakai jangkar dan alias; tulis lengkap isinya, atau beri spasi sesudah \(sign)")
    case .tangled:
      Bilingual(
        "too many lists and mappings inside one another; a pack has them only after \"key:\" or \"-\"",
        "terlalu banyak daftar dan isian bersarang; di paket keduanya hanya sesudah \"kunci:\" atau \"-\"")
    case .notYAML(let problem):
      Bilingual(
        "YAML cannot be read here: \(problem); check indents, quotes and colons",
        "YAML tidak terbaca di sini; periksa inden, tanda kutip, dan titik dua (\(problem))")
    case .duplicateKey(let key):
      Bilingual("\(key) stands here twice; keep one", "\(key) tertulis dua kali di sini; sisakan satu")
    case .empty:
      Bilingual("the file is empty", "berkas kosong")
    case .notFields(let name):
      Bilingual("\(name) must have keys and values", "\(name) harus berisi kunci dan nilai")
    case .notList(let key):
      Bilingual("\(key) must be a list", "\(key) harus berupa daftar")
    case .emptyList(let key):
      Bilingual(
        "\(key) is an empty list; leave the key out, or fill it",
        "\(key) berupa daftar kosong; hapus kuncinya atau isi daftarnya")
    case .notText(let key, let found):
      Bilingual(
        "\(key) must be a text, not \(Self.quoted(found)); put a text that looks otherwise in quotes",
        "\(key) harus berupa teks, bukan \(Self.quoted(found)); beri tanda kutip bila memang teks")
    case .notOneLine(let key):
      Bilingual(
        "\(key) must be one line without control characters",
        "\(key) harus satu baris tanpa karakter kendali")
    case .notNumber(let key, let found):
      Bilingual(
        "\(key) must be a whole number, not \(Self.quoted(found))",
        "\(key) harus bilangan bulat, bukan \(Self.quoted(found))")
    case .notFlag(let key, let found):
      Bilingual(
        "\(key) must be true or false, not \(Self.quoted(found))",
        "\(key) harus true atau false, bukan \(Self.quoted(found))")
    case .unknownKey(let key, let known):
      Self.unknown(key, among: known, english: "unknown key", indonesian: "kunci tidak dikenal:")
    case .missingKey(let key):
      Bilingual("\(key) is missing", "\(key) belum ada")
    case .unknownWord(let word, let key, let known):
      Self.unknown(word, among: known, english: "\(key) cannot be", indonesian: "\(key) tidak bisa")
    case .repeatedWord(let word, let key):
      Bilingual("\(key) names \(word) twice", "\(key) menyebut \(word) dua kali")
    case .more(let limit):
      Bilingual("there are more flaws than these \(limit)", "masih ada kesalahan lain di luar \(limit) ini")
    case .fault(let fault):
      fault.wording
    case .notADay(let key, let found):
      Bilingual(
        "\(key) must be a day that exists, such as 2026-12-24, not \(Self.quoted(found))",
        "\(key) harus tanggal yang ada, misalnya 2026-12-24, bukan \(Self.quoted(found))")
    case .notASlot(let found):
      Bilingual(
        "slots have a beginning and a later end, such as 07:30-12:00, unlike \(Self.quoted(found))",
        "slots berisi jam mulai dan jam selesai sesudahnya, misalnya 07:30-12:00, bukan \(Self.quoted(found))"
      )
    case .weekdayTwice(let weekday):
      Bilingual(
        "\(weekday.name.english) has its slots already; write them in one place",
        "slots hari \(weekday.name.indonesian) sudah ada; tulis di satu tempat saja")
    case .calendarFault(let fault):
      fault.wording
    }
  }

  private static func quoted(_ found: String) -> String {
    found.isEmpty ? "\"\"" : found
  }

  private static func unknown(
    _ word: String, among known: [String], english: String, indonesian: String
  ) -> Bilingual {
    if let nearest = Spelling.nearest(to: word, among: known) {
      return Bilingual(
        "\(english) \(quoted(word)); did you mean \(nearest)?",
        "\(indonesian) \(quoted(word)); maksud Anda \(nearest)?")
    }
    let list = known.joined(separator: ", ")
    return Bilingual(
      "\(english) \(quoted(word)); possible: \(list)",
      "\(indonesian) \(quoted(word)); yang mungkin: \(list)")
  }
}

extension WorkflowFlaw.Fault {
  fileprivate var wording: Bilingual {
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
      Bilingual("versions count from 1, not \(version)", "versi dihitung dari 1, bukan \(version)")
    case .malformedCode(let code):
      Bilingual(
        "\(code.debugDescription) is no code: up to 40 small letters, digits and hyphens, a letter first",
        "\(code.debugDescription) bukan kode: paling banyak 40 huruf kecil, angka, dan tanda hubung,"
          + " diawali huruf"
      )
    case .emptyLabel(.english):
      Bilingual("the English label (en) is empty", "label bahasa Inggris (en) kosong")
    case .emptyLabel(.indonesian):
      Bilingual("the Indonesian label (id) is empty", "label bahasa Indonesia (id) kosong")
    case .duplicateStatus(let code):
      Bilingual("there is a status \(code) already", "status \(code) sudah ada")
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
