import Domain
import Glibc

extension Wording {
  /// What an error of the command line is to a reader: what was refused, why, and what would be accepted.
  static func sentence(_ error: CommandError) -> Bilingual {
    switch error {
    case .unknownNoun(let word, let suggestions):
      Bilingual("There is no command `\(echo(word))`.", "Tidak ada perintah `\(echo(word))`.")
        + didYouMean(suggestions) + see(Bilingual("klinik help", "klinik bantuan"))
    case .ambiguousNoun(let word, let nouns):
      ambiguous(word, nouns.map(\.name))
    case .unknownVerb(let word, let noun, let suggestions):
      Bilingual(
        "`\(noun.name.english)` has no verb `\(echo(word))`.",
        "`\(noun.name.indonesian)` tidak punya kata kerja `\(echo(word))`.")
        + didYouMean(suggestions) + help(noun.name)
    case .ambiguousVerb(let word, let noun, let verbs):
      ambiguous(word, verbs.map(\.name)) + help(noun.name)
    case .missingVerb(let noun):
      Bilingual("What about `\(noun.name.english)`?", "`\(noun.name.indonesian)` apa?") + help(noun.name)
    case .verbFirst(let verb, let noun):
      Bilingual("The noun comes first: ", "Kata benda lebih dulu: ")
        + Bilingual(
          "klinik \(noun.name.english) \(verb.name.english)",
          "klinik \(noun.name.indonesian) \(verb.name.indonesian)")
    case .unknownOption(let name, let suggestions, let command):
      Bilingual("Unknown option \(echo(name)).", "Opsi \(echo(name)) tidak dikenal.")
        + didYouMean(suggestions) + help(command)
    case .missingValue(let name, let command):
      Bilingual("\(echo(name)) needs a value.", "\(echo(name)) perlu nilai.") + help(command)
    case .unneededValue(let name, let command):
      Bilingual("\(echo(name)) takes no value.", "\(echo(name)) tidak memakai nilai.") + help(command)
    case .missingArgument(let parameter, let command):
      Bilingual("Missing: \(parameter.name.english).", "Belum ada: \(parameter.name.indonesian).")
        .joined(parameter.summary) + help(command)
    case .unexpectedArgument(let word, let command):
      Bilingual(
        "`\(echo(word))` is one word too many for `\(command.english)`.",
        "`\(echo(word))` berlebih untuk `\(command.indonesian)`.") + help(command)
    case .invalidValue(let value, let name, let allowed, let suggestions):
      Bilingual(
        "`\(echo(value))` is not a value of \(name.english).",
        "`\(echo(value))` bukan nilai untuk \(name.indonesian).")
        + didYouMean(suggestions) + oneOf(allowed)
    default: finding(error)
    }
  }

  private static func finding(_ error: CommandError) -> Bilingual {
    switch error {
    case .severalHits(let question, let lines):
      question + Bilingual(same: "\n  " + lines.map { echo($0) }.joined(separator: "\n  "))
        + Bilingual("\nName one by its code.", "\nSebut salah satu dengan kodenya.")
    case .tooManyHits(let question, let count):
      question + Bilingual(" \(count) fit; type more of the name.", " Ada \(count); ketik lebih lengkap.")
    case .noChoice:
      Bilingual("Nothing was chosen; nothing was done.", "Tidak ada yang dipilih; tidak ada yang dikerjakan.")
    case .noCase:
      Bilingual("Which case? Name its code, such as KI-42.", "Kasus yang mana? Sebut kodenya, misalnya KI-42.")
    case .notACode(let word, let kind):
      Bilingual(
        "`\(echo(word))` is not a code such as \(kind.rawValue)-42.",
        "`\(echo(word))` bukan kode seperti \(kind.rawValue)-42.")
    case .notADay(let word):
      Bilingual(
        "`\(echo(word))` is not a day; write it as 2026-10-15, today or yesterday.",
        "`\(echo(word))` bukan hari; tulis seperti 2026-10-15, hari-ini, atau kemarin.")
    case .notAClock(let word):
      Bilingual(
        "`\(echo(word))` is not a time of day; write it as 10.00 or 13:30.",
        "`\(echo(word))` bukan jam; tulis seperti 10.00 atau 13:30.")
    case .notMinutes(let word):
      Bilingual(
        "`\(echo(word))` is not a length of 1 minute to 24 hours; write it as 45, 45m or 1h30.",
        "`\(echo(word))` bukan lama sesi dari 1 menit sampai 24 jam; tulis seperti 45, 45m, atau 1j30.")
    default: delivery(error)
    }
  }

  private static func delivery(_ error: CommandError) -> Bilingual {
    switch error {
    case .severalFormats:
      Bilingual(
        "One format at a time: --json, --csv, --excel or --md.",
        "Satu format saja: --json, --csv, --excel, atau --md.")
    case .unreadableArgument(let number):
      Bilingual(
        "Word \(number) of the command line is not readable text (UTF-8 without NUL).",
        "Kata ke-\(number) pada baris perintah bukan teks yang terbaca (UTF-8 tanpa NUL).")
    case .tooLong(let length):
      Bilingual(
        "The command line is too long: \(length / 1024) KiB, at most 256. Put long text into a file.",
        "Baris perintah terlalu panjang: \(length / 1024) KiB, paling banyak 256. Taruh teks panjang di berkas."
      )
    case .unclosedQuote(let mark, let place):
      Bilingual(
        "The quotation mark \(mark) at letter \(place) is never closed.",
        "Tanda kutip \(mark) di huruf ke-\(place) tidak ditutup.")
    case .unanswered(let question):
      Bilingual(
        "Nobody is there to answer: \(question.english)", "Tidak ada yang menjawab: \(question.indonesian)")
    case .outputIsDirectory(let path):
      Bilingual(
        "\(echo(path)) is a folder; name a file in it.",
        "\(echo(path)) adalah folder; sebut berkas di dalamnya.")
    case .outputIsDatabase(let path):
      Bilingual(
        "\(echo(path)) is the clinic's own file and is not overwritten.",
        "\(echo(path)) adalah berkas klinik sendiri dan tidak ditimpa.")
    case .outputFailed(let path, let number):
      Bilingual(
        "\(echo(path)) could not be written: \(String(cString: strerror(number))).",
        "\(echo(path)) tidak dapat ditulis: \(String(cString: strerror(number))).")
    default: unforeseen("\(error)")
    }
  }

  private static func ambiguous(_ word: String, _ candidates: [Bilingual]) -> Bilingual {
    Bilingual("`\(echo(word))` can be: ", "`\(echo(word))` dapat berarti: ")
      + Bilingual(
        candidates.map(\.english).joined(separator: ", ") + ".",
        candidates.map(\.indonesian).joined(separator: ", ") + ".")
  }

  private static func didYouMean(_ suggestions: [String]) -> Bilingual {
    guard !suggestions.isEmpty else { return Bilingual(same: "") }
    return Bilingual(
      " Did you mean \(suggestions.joined(separator: ", "))?",
      " Maksud Anda \(suggestions.joined(separator: ", "))?")
  }

  private static func oneOf(_ allowed: [Bilingual]) -> Bilingual {
    guard !allowed.isEmpty else { return Bilingual(same: "") }
    return Bilingual(
      " One of: \(allowed.map(\.english).joined(separator: ", ")).",
      " Pilihannya: \(allowed.map(\.indonesian).joined(separator: ", ")).")
  }

  private static func help(_ command: Bilingual?) -> Bilingual {
    guard let command else { return Bilingual(same: "") }
    return see(Bilingual("klinik help \(command.english)", "klinik bantuan \(command.indonesian)"))
  }

  private static func see(_ line: Bilingual) -> Bilingual {
    Bilingual("\nHelp: \(line.english)", "\nBantuan: \(line.indonesian)")
  }
}

extension Bilingual {
  fileprivate static func + (first: Bilingual, second: Bilingual) -> Bilingual {
    Bilingual(first.english + second.english, first.indonesian + second.indonesian)
  }

  fileprivate func joined(_ sentence: Bilingual) -> Bilingual {
    self + Bilingual(" " + sentence.english, " " + sentence.indonesian)
  }
}
