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

  static func isPlannedAnyway(_ reason: Bilingual) -> Bilingual {
    reason + Bilingual(" Plan it all the same?", " Tetap dijadwalkan?")
  }

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

  /// The notice that a newcomer is given, read out at the desk.
  static func notice(_ version: String) -> Bilingual {
    Bilingual(
      "Privacy notice \(version): name and unit are kept for the clinic's work; one may ask to see, correct and "
        + "erase them.",
      "Pemberitahuan privasi \(version): nama dan unit disimpan untuk pelayanan klinik; yang bersangkutan "
        + "berhak melihat, memperbaiki, dan meminta penghapusan.")
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

  /// A question with what may be answered, on one line.
  static func inFull(_ question: SpokenQuestion) -> Bilingual {
    let choices = question.choices.enumerated().map { number, choice in
      Bilingual("\(number + 1) \(choice.label.english)", "\(number + 1) \(choice.label.indonesian)")
    }
    guard choices.count > 1 else { return question.words }
    return Bilingual(
      "\(question.words.english) \(choices.map(\.english).joined(separator: "; "))",
      "\(question.words.indonesian) \(choices.map(\.indonesian).joined(separator: "; "))")
  }

  static func unsettled(_ count: Int, of total: Int) -> Bilingual {
    Bilingual(
      "\(count) of \(total) lines are unclear or refused; nothing was saved. Mend them in the file, then try again:",
      "\(count) dari \(total) baris belum jelas atau ditolak; tidak ada yang disimpan. Perbaiki di berkasnya, lalu "
        + "ulangi:")
  }

  static func savePage(_ count: Int) -> Bilingual {
    Bilingual("Save \(count) sessions, as one change?", "Simpan \(count) sesi, sebagai satu perubahan?")
  }

  static func savedPage(_ outcomes: [PageOutcome]) -> Bilingual {
    let codes = outcomes.map(\.session.code.text)
    let ends = codes.count > 1 ? "\(codes[0]) … \(codes[codes.count - 1])" : codes.joined()
    return Bilingual("Saved: \(codes.count) sessions, \(ends).", "Tersimpan: \(codes.count) sesi, \(ends).")
  }

  static func unreadablePage(_ path: String) -> Bilingual {
    Bilingual(
      "\(path) is no text in UTF-8, one session a line. Save it anew as UTF-8.",
      "\(path) tidak terbaca sebagai teks (UTF-8), satu baris satu sesi. Simpan ulang berkasnya sebagai UTF-8."
    )
  }

  static func noPage(_ path: String) -> Bilingual {
    Bilingual("There is no file \(path).", "Berkas \(path) tidak ditemukan.")
  }

  static func folderForPage(_ path: String) -> Bilingual {
    Bilingual(
      "\(path) is a folder. Give the file in it that holds the page.",
      "\(path) adalah folder. Sebut berkas di dalamnya yang berisi halaman buku tamu.")
  }

  static let emptyPage = Bilingual("The file holds no line.", "Berkasnya tidak berisi baris apa pun.")
}
