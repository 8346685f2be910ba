extension MappingFlaw {
  /// What was refused and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .unknownKey(let typed, let near, let all): Self.unknownKey(typed, near: near, all: all)
    case .duplicateKey(let key):
      Bilingual(
        "“\(key.english)” stands in the mapping twice; one column is enough.",
        "“\(key.indonesian)” disebut dua kali dalam pemetaan; cukup satu kolom.")
    case .missingKey(let key):
      Bilingual(
        "The mapping does not say which column is the \(key.english): add \(key.english)=COLUMN.",
        "Pemetaan belum menyebut kolom \(key.indonesian): tambahkan \(key.indonesian)=KOLOM.")
    case .missingColumn(let key):
      Bilingual(
        "No column stands after \(key.english)=.",
        "Belum ada nama kolom setelah \(key.indonesian)=.")
    case .noPair(let piece):
      Bilingual(
        "“\(piece)” is no pair KEY=COLUMN. A column with a comma in its name stands in quotation marks.",
        "“\(piece)” bukan pasangan KUNCI=KOLOM. Nama kolom yang memuat koma ditulis dalam tanda kutip.")
    case .openQuote:
      Bilingual(
        "A quotation mark in the mapping is never closed.",
        "Tanda kutip dalam pemetaan belum ditutup.")
    }
  }

  private static func unknownKey(_ typed: String, near: [Bilingual], all: [Bilingual]) -> Bilingual {
    let english = near.isEmpty ? "" : " Did you mean \(near.map(\.english).joined(separator: " or "))?"
    let indonesian = near.isEmpty ? "" : " Maksudnya \(near.map(\.indonesian).joined(separator: " atau "))?"
    return Bilingual(
      "There is no key “\(typed)”.\(english) Keys: \(all.map(\.english).joined(separator: ", ")).",
      "Tidak ada kunci “\(typed)”.\(indonesian) Kunci: \(all.map(\.indonesian).joined(separator: ", ")).")
  }
}

extension ImportFlaw {
  /// Line, column, value and reason, as one line of a list of flaws.
  public var wording: Bilingual {
    let value = value.isEmpty ? "" : " “\(value)”"
    guard !column.isEmpty else {
      return Bilingual(
        "Line \(line):\(value) \(reason.wording.english)",
        "Baris \(line):\(value) \(reason.wording.indonesian)")
    }
    return Bilingual(
      "Line \(line), \(column):\(value) \(reason.wording.english)",
      "Baris \(line), \(column):\(value) \(reason.wording.indonesian)")
  }
}

extension ImportReason {
  /// What is wrong and, where it is not plain, what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .missingCase: Bilingual("the case is missing", "kasus belum diisi")
    case .missingActivity: Bilingual("the activity is missing", "kegiatan belum diisi")
    case .missingInstant: Bilingual("the time is missing", "waktu belum diisi")
    case .unreadableInstant:
      Bilingual("is no time; write 2026-10-15 09:30", "bukan waktu; tulis seperti 2026-10-15 09:30")
    case .noZone:
      Bilingual(
        "has no zone; add --zone WITA, or an offset such as +08:00",
        "tanpa zona waktu; tambahkan --zona WITA, atau selisih seperti +08:00")
    case .skippedInstant(let zone):
      Bilingual(
        "never was in \(zone), where clocks went forward over it; correct it, or add its offset such as +08:00",
        "tidak pernah ada di \(zone) karena jam dimajukan; perbaiki, atau tambahkan selisihnya seperti +08:00"
      )
    case .instantTooOld: Bilingual("lies before 1970", "sebelum tahun 1970")
    case .instantTooLate:
      Bilingual(
        "lies after 2099; an end that is not known stays empty",
        "sesudah tahun 2099; waktu selesai yang belum diketahui dikosongkan")
    case .tooLong(let limit):
      Bilingual("has more than \(limit) characters", "lebih dari \(limit) karakter")
    case .controlCharacter:
      Bilingual("has a control character in it", "mengandung karakter kendali")
    case .caseNotInLog: Bilingual("is no case of the log", "tidak ada dalam log")
    case .duplicateCase(let firstLine):
      Bilingual("stands on line \(firstLine) already", "sudah ada di baris \(firstLine)")
    case .fieldCount(let found, let expected):
      Bilingual("\(found) fields, the header has \(expected)", "\(found) isian, judulnya \(expected) kolom")
    }
  }
}
