import Domain

extension PackProblem {
  /// What a reader is told: what was found, and what would be accepted.
  var wording: Bilingual {
    switch self {
    case .tooLarge(let bytes, let limit):
      Bilingual(
        "the file has \(bytes) \(plural(bytes, "byte", "bytes")); a pack has at most \(limit)",
        "ukuran berkas \(bytes) bita; paket paling besar \(limit) bita")
    case .notText:
      Bilingual(
        "this is no text in UTF-8; save the file as plain text in UTF-8",
        "ini bukan teks UTF-8; simpan berkasnya sebagai teks biasa UTF-8")
    case .tab:
      Bilingual(
        "a tab stands before the first word; YAML indents with spaces",
        "ada tab sebelum kata pertama; inden YAML memakai spasi")
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
    case .noKind(let known):
      Bilingual(
        "nothing says what the pack holds; write one of: \(Self.kinds(known))",
        "isi paket belum disebut; tulis salah satu: \(Self.kinds(known))")
    case .otherKind(let kind, let wanted):
      Bilingual(
        "this pack holds a \(kind.label.english), not a \(wanted.label.english)",
        "paket ini berisi \(kind.label.indonesian), bukan \(wanted.label.indonesian)")
    case .notFields(let name):
      Bilingual("\(name) must have keys and values", "\(name) harus berisi kunci dan nilai")
    case .notList(let key):
      Bilingual("\(key) must be a list", "\(key) harus berupa daftar")
    case .emptyList(let key):
      Bilingual(
        "\(key) is an empty list; leave the key out, or fill it",
        "\(key) berupa daftar kosong; hapus kuncinya atau isi daftarnya")
    case .notAText(let key, let found):
      Bilingual(
        "\(key) must be a text, not \(Self.quoted(found)); put a text that looks otherwise in quotes",
        "\(key) harus berupa teks, bukan \(Self.quoted(found)); beri tanda kutip bila memang teks")
    case .notOneLine(let key):
      Bilingual(
        "\(key) must be one line without control characters",
        "\(key) harus satu baris tanpa karakter kendali")
    case .longText(let key, let limit):
      Bilingual(
        "\(key) is too long; at most \(limit) characters",
        "\(key) terlalu panjang; paling banyak \(limit) karakter")
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
    case .workflowFault(let fault):
      fault.wording
    case .calendarFault(let fault):
      fault.wording
    }
  }

  private static func kinds(_ known: [String]) -> String {
    known.map { "pack: \($0)" }.joined(separator: ", ")
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
