import Domain
import Storage

extension Wording {
  /// Why what was typed does not lead to one thing, and what would.
  static func sentence(_ fault: CommandError.FindingFault) -> Bilingual {
    switch fault {
    case .several(let question, let lines):
      question + Bilingual(same: "\n  " + lines.map { echo($0) }.joined(separator: "\n  "))
        + Bilingual("\nName one by its code.", "\nSebut salah satu dengan kodenya.")
    case .tooMany(let question, let count):
      question + Bilingual(" \(count) fit; type more of the name.", " Ada \(count); ketik lebih lengkap.")
    case .noChoice:
      Bilingual("Nothing was chosen; nothing was done.", "Tidak ada yang dipilih; tidak ada yang dikerjakan.")
    case .noAnswer(let choices) where choices > 1:
      Bilingual(
        "Answer with a number from 1 to \(choices), or write what is meant.",
        "Jawab dengan angka 1 sampai \(choices), atau tulis yang dimaksud.")
    case .noAnswer:
      Bilingual("That was not understood; say it in other words.", "Belum dipahami; tulis dengan kata lain.")
    case .noCase:
      Bilingual(
        "Which case? Name its code, such as KI-42.", "Kasus yang mana? Sebut kodenya, misalnya KI-42.")
    case .noCaseOf(let name):
      Bilingual(
        "\(echo(name)) takes part in no case that you may see. Others: klinik case list",
        "\(echo(name)) tidak mengikuti kasus yang boleh Anda lihat. Yang lain: klinik kasus daftar")
    case .lastYear(let word, let code):
      Bilingual(
        "There is no `\(echo(word))` of this year. Last year's is \(code.text); name it with its year.",
        "Belum ada `\(echo(word))` tahun ini. Yang dari tahun lalu \(code.text); sebut dengan tahunnya.")
    case .noPerson:
      Bilingual(
        "Name the person: a name or a code such as OR-12.", "Sebut orangnya: nama atau kode, misalnya OR-12.")
    case .noAgency:
      Bilingual(
        "Name the agency: its code, an alias or a name.", "Sebut unitnya: kode, alias, atau namanya.")
    case .notACode(let word, let kind):
      Bilingual(
        "`\(echo(word))` is not a code such as \(kind.rawValue)-42.",
        "`\(echo(word))` bukan kode seperti \(kind.rawValue)-42.")
    case .notADay(let word, .back):
      Bilingual(
        "`\(echo(word))` is not a day; write it as 20-11-2026, 20 Nov, 20/11, Friday, today or yesterday.",
        "`\(echo(word))` bukan hari; tulis seperti 20-11-2026, 20 Nov, 20/11, Jumat, hari ini, atau kemarin.")
    case .notADay(let word, .ahead):
      Bilingual(
        "`\(echo(word))` is not a day; write it as 20-11-2026, 20 Nov, 20/11, Friday, +7, today or tomorrow.",
        "`\(echo(word))` bukan hari; tulis seperti 20-11-2026, 20 Nov, 20/11, Jumat, +7, besok, atau lusa.")
    case .gone(let day, let next):
      Bilingual(
        "\(day.words.english) is over. If \(next.words.english) is meant, write it with its year.",
        "\(day.words.indonesian) sudah lewat. Bila maksudnya \(next.words.indonesian), tulis dengan tahunnya."
      )
    case .dueBefore(let day, let agreed): StorageError.dueBeforeAgreed(day, agreed: agreed).wording
    case .stillToCome(let when):
      Bilingual(
        "\(when.english) is still to come; only what has happened can be reported.",
        "\(when.indonesian) belum tiba; yang dapat dilaporkan hanya yang sudah terjadi.")
    case .daysReversed(let first, let last):
      Bilingual(
        "Nothing lies between \(first.words.english) and \(last.words.english): the first day is after the last.",
        "Tidak ada hari dari \(first.words.indonesian) sampai \(last.words.indonesian): hari pertama sesudah hari "
          + "terakhir.")
    case .asOfBeforeFirst(let first, let moment):
      Bilingual(
        "As of \(moment.words.english) nothing can be known of days since \(first.words.english): "
          + "--as-of lies before --from.",
        "Per \(moment.words.indonesian) belum ada yang diketahui tentang hari mulai \(first.words.indonesian): "
          + "--per lebih awal daripada --dari.")
    case .notAClock(let word):
      Bilingual(
        "`\(echo(word))` is not a time of day; write it as 10.00 or 13:30.",
        "`\(echo(word))` bukan jam; tulis seperti 10.00 atau 13:30.")
    case .notMinutes(let word):
      Bilingual(
        "`\(echo(word))` is not a length of 1 minute to 24 hours; write it as 45, 45m or 1h30.",
        "`\(echo(word))` bukan lama sesi dari 1 menit sampai 24 jam; tulis seperti 45, 45m, atau 1j30.")
    case .notAZone(let word, let near):
      Bilingual(
        "There is no time zone `\(echo(word))`; write WIB, WITA, WIT or a name such as Asia/Makassar.",
        "Tidak ada zona waktu `\(echo(word))`; tulis WIB, WITA, WIT, atau nama seperti Asia/Makassar.")
        + didYouMean(near)
    case .notARegion(let word, let near):
      Bilingual(
        "`\(echo(word))` is not the code of a province, regency or city; write it as 73 or 73.14.",
        "`\(echo(word))` bukan kode provinsi, kabupaten, atau kota; tulis seperti 73 atau 73.14.")
        + didYouMean(near)
    }
  }
}
