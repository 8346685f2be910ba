import Domain
import Storage

/// What is said while a line is read back, in both languages.
enum BreathWords {
  static let session = Bilingual("Session", "Sesi")
  static let cases = Bilingual("Case", "Kasus")
  static let plan = Bilingual("Plan", "Jadwal")
  static let people = Bilingual("People", "Orang")
  static let topic = Bilingual("Topic", "Topik")
  static let place = Bilingual("Place", "Tempat")
  static let note = Bilingual("Note", "Catatan")
  static let advice = Bilingual("Advice", "Saran")
  /// Behind a day on which the clinic is closed.
  static let dayOff = Bilingual("(a day off)", "(hari libur)")
  static let followUp = Bilingual("To do", "TL")
  static let mentor = Bilingual("mentor", "mentor")
  static let by = Bilingual("by", "oleh")
  static let noClock = Bilingual("(no time given)", "(jam tidak disebut)")
  static let unnamed = Bilingual("(not named)", "(tidak disebut)")
  static let planned = Bilingual("planned", "dijadwalkan")
  static let missed = Bilingual("nobody came", "tidak hadir")
  static let save = Bilingual("Save? [Y]es, [e]dit, [n]o:", "Simpan? [Y]a, [u]bah, [t]idak:")
  static let again = Bilingual("The line anew:", "Tulis ulang kalimatnya:")
  static let unconfirmed = Bilingual(
    "Nothing was saved. If that is right, add --yes.", "Belum disimpan. Bila sudah benar, tambahkan --ya.")

  /// `SS-2026-0031 sudah tercatat: coaching 30 menit, Senin 16 Nov 2026, dicatat Hasan Basri.`
  private static func recorded(_ found: LoggedAlready) -> Bilingual {
    let session = found.session
    let (kind, length) = (session.kind.label, session.minutes.map(minutes))
    let (day, clock) = (session.day.words, session.clock.map(at))
    // A title behind a name may end with the full stop.
    let recorder = found.recorder.map { name in
      let name = echo(name)
      return Bilingual(", by \(name)", ", dicatat \(name)")
    }
    let end = found.recorder?.hasSuffix(".") == true ? "" : "."
    return Bilingual(
      "\(session.code) is logged already: \(kind.english)\(length.map { " \($0.english)" } ?? ""), \(day.english)"
        + "\(clock.map { " \($0.english)" } ?? "")\(recorder?.english ?? "")\(end)",
      "\(session.code) sudah tercatat: \(kind.indonesian)\(length.map { " \($0.indonesian)" } ?? ""), "
        + "\(day.indonesian)\(clock.map { " \($0.indonesian)" } ?? "")"
        + "\(recorder?.indonesian ?? "")\(end)")
  }

  static func logAgain(_ found: LoggedAlready) -> Bilingual {
    recorded(found) + Bilingual(" Log it once more?", " Catat lagi?")
  }

  /// The same where nobody can be asked: how to go on.
  static func loggedAlready(_ found: LoggedAlready) -> Bilingual {
    recorded(found)
      + Bilingual(" If it is another one, add --anyway.", " Bila memang sesi lain, tambahkan --tetap.")
  }

  /// Of an answer that is none: what Enter means instead.
  static func unread(_ unfilled: SpokenQuestion.Answer?) -> Bilingual {
    let enter: Bilingual =
      switch unfilled {
      case .day(let day):
        Bilingual("Enter takes \(day.words.english)", "Enter berarti \(day.words.indonesian)")
      case .nothing: Bilingual("Enter leaves it unknown", "Enter berarti tidak diisi")
      default: Bilingual("Enter stops, and nothing is saved", "Enter berarti batal, tidak ada yang disimpan")
      }
    return Bilingual(
      "That answer cannot be read. \(enter.english).", "Jawaban itu tidak terbaca. \(enter.indonesian).")
  }

  static func at(_ clock: Clock) -> Bilingual {
    Bilingual("at \(clock.words.english)", "pukul \(clock.words.indonesian)")
  }

  static func minutes(_ minutes: Minutes) -> Bilingual {
    Bilingual("\(minutes.count) minute\(minutes.count == 1 ? "" : "s")", "\(minutes.count) menit")
  }

  static func people(_ count: Int) -> Bilingual {
    Bilingual("\(count) \(count == 1 ? "person" : "people")", "\(count) orang")
  }

  static func new(_ name: String) -> Bilingual {
    Bilingual("\(name) (new)", "\(name) (baru)")
  }

  static func newUnit(_ name: String) -> Bilingual {
    Bilingual("new unit \(name)", "unit baru \(name)")
  }

  static func newCase(_ title: String) -> Bilingual {
    Bilingual("new: \(title)", "baru: \(title)")
  }

  /// Why somebody is taken to have held it whom nobody named.
  static func implied(isTypist: Bool) -> Bilingual {
    isTypist ? Bilingual("(you)", "(Anda)") : Bilingual("(mentor of this case)", "(mentor kasus ini)")
  }

  /// `Kasus menjadi: Didampingi`, or that it stays where it is.
  static func becomes(_ standing: CaseStanding, several: Bool) -> Bilingual {
    let label = standing.status.label
    let verb = standing.hasMoved ? Bilingual("becomes", "menjadi") : Bilingual("stays", "tetap")
    let subject = several ? Bilingual(same: standing.code.text) : Bilingual("The case", "Kasus")
    return Bilingual(
      "\(subject.english) \(verb.english): \(label.english)",
      "\(subject.indonesian) \(verb.indonesian): \(label.indonesian)")
  }

  static func due(_ day: Day, said: Day?, today: Day) -> Bilingual {
    let near: Bilingual? =
      switch today.days(until: day) {
      case 0: Bilingual(" (today)", " (hari ini)")
      case 1: Bilingual(" (tomorrow)", " (besok)")
      default: nil
      }
    let off = said.map { said in
      Bilingual(
        " (said: \(said.words.english))", " (disebut: \(said.words.indonesian))")
    }
    let words = Bilingual("due \(day.words.english)", "batas \(day.words.indonesian)")
    return words + (off ?? near ?? Bilingual(same: ""))
  }

  // MARK: Pages

  static let unclearHeading = Bilingual(
    "Which day is meant? Write it as 18 Nov 2026, so that the lines below it have their day.",
    "Hari apa yang dimaksud? Tulis seperti 18 Nov 2026 agar baris di bawahnya mendapat harinya.")

  /// Of a line whose day stands in a heading that is not clear.
  static func below(_ number: Int) -> Bilingual {
    Bilingual(
      "Its day is that of line \(number), which is not clear.",
      "Harinya mengikuti baris \(number), yang belum jelas.")
  }

  /// A question with what may be answered, on one line.
  static func inFull(_ question: SpokenQuestion) -> Bilingual {
    let choices = question.choices.enumerated().map { number, choice in
      Bilingual("\(number + 1) \(choice.label.english)", "\(number + 1) \(choice.label.indonesian)")
    }
    guard choices.count > 1 else { return question.words + way(to: question) }
    return Bilingual(
      "\(question.words.english) \(choices.map(\.english).joined(separator: "; "))",
      "\(question.words.indonesian) \(choices.map(\.indonesian).joined(separator: "; "))")
  }

  /// What to add to a line that nobody can be asked about.
  private static func way(to question: SpokenQuestion) -> Bilingual {
    switch question.field {
    case .minutes where question.choices.isEmpty:
      Bilingual(" Add it to the line, such as 45 minutes.", " Tambahkan pada kalimatnya, misalnya 45 menit.")
    case .day where question.choices.isEmpty:
      Bilingual(" Write an existing date, such as 12/10.", " Tulis tanggal yang ada, misalnya 12/10.")
    case .clock where question.choices.isEmpty:
      Bilingual(" Write it in full, such as 09.30.", " Tulis lengkap, misalnya 09.30.")
    case .due:
      Bilingual(
        " Add the day at the end of it, such as friday.",
        " Tambahkan harinya di akhir TL itu, misalnya jumat.")
    case .person:
      Bilingual(" If so, write: new person NAME.", " Bila ya, tulis: orang baru NAMA.")
    case .caseFile:
      Bilingual(
        " Begin the line with its number, such as 42, or with: new case.",
        " Mulai kalimatnya dengan nomor kasus, misalnya 42, atau dengan: kasus baru.")
    case .agreement: Bilingual(" Begin a follow-up with FU.", " Awali tindak lanjut dengan TL.")
    case .minutes, .day, .clock, .kind, .topic, .holder, .held, .agency, .number, .owner, .followUpCase:
      Bilingual(same: "")
    }
  }

  static func unsettled(_ count: Int, of total: Int) -> Bilingual {
    Bilingual(
      "\(count) of \(total) lines are unclear or refused; nothing was saved. Mend them in the file, then try again:",
      "\(count) dari \(total) baris belum jelas atau ditolak; tidak ada yang disimpan. Perbaiki di berkasnya, lalu "
        + "ulangi:")
  }

  static func answerNow(_ count: Int, of total: Int) -> Bilingual {
    Bilingual(
      "\(count) of \(total) lines are not clear yet. Answer them one by one now? An n skips the line.",
      "\(count) dari \(total) baris belum jelas. Jawab satu per satu sekarang? Jawaban t pada sebuah pertanyaan "
        + "melewati baris itu."
    )
  }

  static func leaveOut(_ count: Int, keeping kept: Int) -> Bilingual {
    Bilingual(
      "Go on with the other \(kept) and leave \(count == 1 ? "this line" : "these \(count) lines") out?",
      "Lanjutkan dengan \(kept) baris yang lain dan lewati \(count) baris ini?")
  }

  static func savePage(_ count: Int) -> Bilingual {
    Bilingual(
      "Save \(count) session\(count == 1 ? "" : "s"), as one change?",
      "Simpan \(count) sesi, sebagai satu perubahan?")
  }

  static func savedPage(_ outcomes: [PageOutcome]) -> Bilingual {
    let (count, codes) = (outcomes.count, runs(of: outcomes.map(\.session.code)))
    return Bilingual(
      "Saved: \(count) session\(count == 1 ? "" : "s"), \(codes).", "Tersimpan: \(count) sesi, \(codes).")
  }

  /// `SS-2026-0051, SS-2026-0058 … SS-2026-0065`: codes that follow each other as their first and last one.
  private static func runs(of codes: [Code]) -> String {
    var runs: [[Code]] = []
    for code in codes.sorted(by: { ($0.year ?? 0, $0.number) < ($1.year ?? 0, $1.number) }) {
      if let last = runs.last?.last, last.year == code.year, last.number + 1 == code.number {
        runs[runs.count - 1].append(code)
      } else {
        runs.append([code])
      }
    }
    return runs.map { run in
      run.count > 2 ? "\(run[0]) … \(run[run.count - 1])" : run.map(\.text).joined(separator: ", ")
    }.joined(separator: ", ")
  }

  static func sentence(_ path: String, _ fault: CommandError.PageFault) -> Bilingual {
    switch fault {
    case .missing: Bilingual("There is no file \(path).", "Tidak ada berkas \(path).")
    case .folder:
      Bilingual(
        "\(path) is a folder; name a file, a line for each entry.",
        "\(path) adalah folder; sebut berkas yang isinya satu per baris.")
    case .tooLong:
      Bilingual(
        "\(path) is far longer than a page of the guest book; split it.",
        "\(path) terlalu panjang untuk satu halaman buku tamu; bagi menjadi beberapa berkas.")
    case .noText(let line?):
      Bilingual(
        "Line \(line) of \(path) is not readable text; save the file as UTF-8.",
        "Baris \(line) pada \(path) bukan teks yang terbaca; simpan berkasnya sebagai UTF-8.")
    case .noText(nil):
      Bilingual(
        "\(path) is not readable text; save it as UTF-8.",
        "\(path) bukan teks yang terbaca; simpan sebagai UTF-8.")
    case .refused(let number):
      Bilingual(
        "\(path) could not be read: \(systemReason(number).english).",
        "\(path) tidak dapat dibaca: \(systemReason(number).indonesian).")
    }
  }

  static let emptyPage = Bilingual("The file holds no session.", "Berkasnya tidak berisi satu sesi pun.")

  static let tooLong = Bilingual(
    "This is longer than any session is said in one breath: at most \(Utterance.longest) words.",
    "Ini terlalu panjang untuk satu kalimat sesi: paling banyak \(Utterance.longest) kata.")

  /// Somebody new whom a line before introduced already.
  static func introduced(_ name: String, at number: Int) -> Bilingual {
    let name = echo(name)
    return Bilingual(
      "Line \(number) introduces \(name) already: save the page without this line first, then log this one by name; or, "
        + "if that is somebody else, give the unit.",
      "\(name) sudah diperkenalkan di baris \(number): simpan dahulu halamannya tanpa baris ini, lalu catat baris ini "
        + "dengan namanya; atau, bila orangnya lain, sebut unitnya.")
  }

  /// A line that stands in the page before.
  static func same(as number: Int) -> Bilingual {
    Bilingual(
      "The same as line \(number): strike one of them or, if it was another session, say at what time.",
      "Sama dengan baris \(number): coret salah satu atau, bila memang sesi lain, sebut jamnya.")
  }
}
