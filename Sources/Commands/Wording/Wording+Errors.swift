import Domain
import Storage

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
    case .missingVerb(let noun, let verbs):
      Bilingual("`\(noun.name.english)` needs a verb: ", "`\(noun.name.indonesian)` perlu kata kerja: ")
        + list(verbs.map(\.name)) + help(noun.name)
    case .verbFirst(let verb, let noun):
      Bilingual("The noun comes first: ", "Kata benda lebih dulu: ")
        + Bilingual(
          "klinik \(noun.name.english) \(verb.name.english)",
          "klinik \(noun.name.indonesian) \(verb.name.indonesian)")
    case .misplaced(let line):
      Bilingual(
        "Noun and verb come first. Did you mean: ", "Kata benda dan kata kerja lebih dulu. Maksud Anda: ")
        + line
    case .nothingGiven(let command):
      Bilingual("Nothing to change was given.", "Tidak ada yang diminta untuk diubah.") + help(command)
    case .option(let name, let fault, let command): sentence(echo(name), fault) + help(command)
    case .loneOption(let given, let missing, let command):
      Bilingual(
        "\(given.english) and \(missing.english) go together; \(missing.english) is not given.",
        "\(given.indonesian) dan \(missing.indonesian) dipakai bersama; \(missing.indonesian) belum disebut."
      ) + help(command)
    case .otherLink(let code, let other, let relation):
      Bilingual(
        "\(code) \(relation.english) \(other): another kind of link. Leave --kind out to remove it.",
        "\(code) \(relation.indonesian) \(other): hubungannya lain. Hilangkan --hubungan untuk melepasnya.")
    case .leadsForClinic(let name):
      Bilingual(
        "\(name) works for the clinic. Add --mentor to pass the mentoring, or --leader to pass the lead of the team.",
        "\(name) bertugas di klinik. Tambahkan --mentor untuk mengalihkan pendampingan, atau --ketua untuk "
          + "mengalihkan jabatan ketua tim.")
    case .apart(let first, let second, let command):
      Bilingual(
        "\(first.english) and \(second.english) do not go together.",
        "\(first.indonesian) dan \(second.indonesian) tidak dapat dipakai bersama.") + help(command)
    case .unasked(let option, let step):
      Bilingual(
        "The step “\(step.english)” takes no \(option.english); leave it out.",
        "Langkah “\(step.indonesian)” tidak memakai \(option.indonesian); hilangkan.")
    case .foreignOption(let option, let report, let fitting):
      Bilingual(
        "`report \(report.english)` has no use for \(option.english). Reports that have: ",
        "`laporan \(report.indonesian)` tidak mengenal \(option.indonesian). Laporan yang mengenalnya: ")
        + list(fitting)
    case .missingArgument(let parameter, let command):
      Bilingual("Missing: \(parameter.name.english).", "Belum disebut: \(parameter.name.indonesian).")
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
    case .notUnderstood(let command):
      Bilingual(
        "`\(command.english)` was not understood in this form.",
        "`\(command.indonesian)` tidak dipahami dalam bentuk ini.")
        + help(command)
    case .noMessage(let command, let others):
      Bilingual(
        "`\(command.english)` has no text to send. --chat is for: \(others.map(\.english).joined(separator: ", ")).",
        "`\(command.indonesian)` tidak punya teks untuk dikirim. --chat untuk: "
          + "\(others.map(\.indonesian).joined(separator: ", ")).")
    case .message(let fault): ChatWords.sentence(fault)
    case .onlyText(let command):
      Bilingual(
        "“\(command.english)” answers in plain text only; leave the format out.",
        "“\(command.indonesian)” hanya menjawab sebagai teks biasa; hilangkan formatnya.")
    case .severalFormats:
      Bilingual(
        "One format at a time: --json, --csv, --excel, --md, --html or --chat.",
        "Satu format saja: --json, --csv, --excel, --md, --html, atau --chat.")
    case .onlyNow(let command):
      Bilingual(
        "`\(command.english)` works with the file as it is now. --known-on is for lists, shows, reports and the "
          + "history; leave it out.",
        "`\(command.indonesian)` bekerja dengan isi berkas sekarang. --tercatat-pada hanya untuk daftar, lihat, "
          + "laporan, dan riwayat; hilangkan pilihan itu.")
    case .line(let fault): sentence(fault)
    case .finding(let fault): sentence(fault)
    case .session(let fault): sentence(fault)
    case .writing(let fault): sentence(fault)
    case .confined(let what): sentence(what)
    case .unanswered(let sentence): sentence
    case .doubts(let questions):
      Bilingual(
        questions.map(\.english).joined(separator: "\n"), questions.map(\.indonesian).joined(separator: "\n"))
    case .page(let sentence, let lines):
      sentence + Bilingual(same: lines.map { "\n" + $0 }.joined())
    case .unreadablePage(let path, let fault): BreathWords.sentence(echo(path, limit: 400), fault)
    case .changedMeanwhile(let code):
      Bilingual(
        "Somebody changed that text of \(code) while you were writing; nothing was saved. See what stands there now, and "
          + "write again.",
        "Teks \(code) itu diubah orang lain selagi Anda menulis; tidak ada yang disimpan. Lihat isinya sekarang, lalu "
          + "tulis lagi.")
    case .cancelled: Bilingual("Cancelled; nothing was saved.", "Dibatalkan; tidak ada yang disimpan.")
    case .group(let name, let fault): sentence(echo(name), fault)
    case .output(let path, let fault): sentence(echo(path), fault)
    }
  }

  /// That a question has no answer, where no option could have given one.
  static func unanswered(_ question: Bilingual) -> Bilingual {
    Bilingual(
      "Unanswered, and nobody is there to ask: \(question.english)",
      "Belum dijawab, dan tidak ada yang dapat ditanyai: \(question.indonesian)")
  }

  private static func sentence(_ name: String, _ fault: CommandError.OptionFault) -> Bilingual {
    switch fault {
    case .unknown(let suggestions):
      Bilingual("Unknown option \(name).", "Opsi \(name) tidak dikenal.") + didYouMean(suggestions)
    case .missingValue: Bilingual("\(name) needs a value.", "\(name) perlu nilai.")
    case .unneededValue: Bilingual("\(name) takes no value.", "\(name) tidak memakai nilai.")
    case .repeated:
      Bilingual(
        "\(name) is given more than once, and takes one value. Give it once, with all of it.",
        "\(name) disebut lebih dari satu kali, padahal nilainya hanya satu. Sebut satu kali saja, dengan seluruh isinya."
      )
    }
  }

  private static func sentence(_ fault: CommandError.LineFault) -> Bilingual {
    switch fault {
    case .unreadable(let number):
      Bilingual(
        "Word \(number) of the line has letters that cannot be read; type it again instead of pasting it.",
        "Kata ke-\(number) pada baris ini memuat huruf yang tidak terbaca; ketik ulang, jangan ditempel.")
    case .tooLong(let length):
      Bilingual(
        "The command line is too long: \(length / 1024) KiB, at most \(longestLine / 1024). Put long text into a file.",
        "Baris perintah terlalu panjang: \(length / 1024) KiB, paling banyak \(longestLine / 1024). "
          + "Taruh teks panjang di berkas.")
    case .unclosedQuote(let mark, let place):
      Bilingual(
        "The quotation mark \(mark) at letter \(place) is never closed.",
        "Tanda kutip \(mark) di huruf ke-\(place) tidak ditutup.")
    }
  }

  private static func sentence(_ closed: CommandError.Confinement) -> Bilingual {
    switch closed {
    case .notTheOwner:
      Bilingual(
        "Only the account that owns the clinic's file says with --login who is at work; an admin uses --as.",
        "Hanya akun pemilik berkas klinik yang menetapkan siapa yang bekerja dengan --akun; admin memakai --sebagai."
      )
    case .option(let name):
      Bilingual(
        "\(name.english) is closed here: you work on the server through SSH, with this clinic only. "
          + "To keep an answer on your own computer: ssh … > FILE",
        "\(name.indonesian) tidak tersedia di sini: Anda bekerja di server lewat SSH, hanya dengan klinik ini. "
          + "Untuk menyimpan jawaban di komputer sendiri: ssh … > BERKAS")
    case .command(let name):
      Bilingual(
        "`\(name.english)` reaches files of the server and is closed here. Ask the admin of the server.",
        "`\(name.indonesian)` menyentuh berkas di server dan tidak tersedia di sini. Hubungi admin server.")
    case .editor:
      Bilingual(
        "No editor is started here; give the text on the line, or through a pipe with -.",
        "Editor tidak tersedia di sini; tulis teksnya di baris perintah, atau lewat pipa dengan -.")
    case .nestedShell:
      Bilingual(
        "You are in the shell already; `exit` leaves it.", "Anda sudah di konsol; `keluar` untuk keluar.")
    }
  }

  private static func sentence(_ path: String, _ fault: CommandError.OutputFault) -> Bilingual {
    switch fault {
    case .isDirectory:
      Bilingual("\(path) is a folder; name a file in it.", "\(path) adalah folder; sebut berkas di dalamnya.")
    case .exists:
      Bilingual(
        "\(path) is there already; give another name with --to.",
        "\(path) sudah ada; sebut nama lain dengan --ke.")
    case .isDatabase:
      Bilingual(
        "\(path) is the clinic's own file and is not overwritten.",
        "\(path) adalah berkas klinik sendiri dan tidak ditimpa.")
    case .isProgram:
      Bilingual(
        "\(path) is the program klinik itself and is not overwritten; give another name.",
        "\(path) adalah program klinik sendiri dan tidak ditimpa; sebut nama lain.")
    case .isThere:
      Bilingual(
        "\(path) is there already and is not overwritten. To replace it, add --force.",
        "\(path) sudah ada dan tidak ditimpa. Untuk menggantinya, tambahkan --timpa.")
    case .refused(let number):
      Bilingual(
        "\(path) could not be written: \(systemReason(number).english).",
        "\(path) tidak dapat ditulis: \(systemReason(number).indonesian).")
    }
  }

  private static func ambiguous(_ word: String, _ candidates: [Bilingual]) -> Bilingual {
    Bilingual("`\(echo(word))` can be: ", "`\(echo(word))` dapat berarti: ")
      + list(candidates)
  }

  private static func list(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      words.map(\.english).joined(separator: ", ") + ".",
      words.map(\.indonesian).joined(separator: ", ") + ".")
  }

  static func didYouMean(_ suggestions: [String]) -> Bilingual {
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
  static func + (first: Bilingual, second: Bilingual) -> Bilingual {
    Bilingual(first.english + second.english, first.indonesian + second.indonesian)
  }

  fileprivate func joined(_ sentence: Bilingual) -> Bilingual {
    self + Bilingual(" " + sentence.english, " " + sentence.indonesian)
  }
}
