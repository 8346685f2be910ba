import Domain
import Storage

// What is said about sessions and follow-ups, and about texts that are written for them.

extension Wording {
  static let whichKind = Bilingual("What kind of session was it?", "Jenis sesinya apa?")
  static let whichCase = Bilingual("Which case was it about?", "Tentang kasus yang mana?")
  static let howLong = Bilingual(
    "How long did it take? (such as 45m or 1h30; Enter: not known)",
    "Berapa lama? (misalnya 45m atau 1j30; Enter: tidak diketahui)")

  static let noLength = Bilingual(
    "The length of the session is missing: --minutes LENGTH, such as 45m or 1h30",
    "Lama sesi belum diisi: --menit LAMA, misalnya 45m atau 1j30")

  static func isItThatLong(_ minutes: Minutes) -> Bilingual {
    Bilingual(
      "\(minutes.count) \(plural(minutes.count, "minute", "minutes")) for one session?",
      "\(minutes.count) menit untuk satu sesi?")
  }

  static func isItBefore(_ code: Code, opened: Day, day: Day) -> Bilingual {
    Bilingual(
      "The session was on \(day.words.english), before \(code) was opened on \(opened.words.english)?",
      "Sesinya \(day.words.indonesian), sebelum \(code) dibuka pada \(opened.words.indonesian)?")
  }

  static func isItThatLongAgo(_ day: Day) -> Bilingual {
    Bilingual(
      "The session was on \(day.words.english), more than 60 days ago?",
      "Sesinya \(day.words.indonesian), lebih dari 60 hari yang lalu?")
  }

  /// A doubt where nobody is there to answer.
  static func unconfirmed(_ doubt: Bilingual) -> Bilingual {
    doubt + Bilingual(" If that is right: --yes", " Bila benar: --ya")
  }

  static let whoCame = Bilingual("Who came? (Enter: nobody)", "Siapa yang datang? (Enter: tidak ada)")

  /// Said to somebody who was brought along to others' cases.
  static let wordsOfOthers = Bilingual(
    "What was said belongs to the cases of this session, in none of which you take part.",
    "Isi pembicaraan hanya untuk peserta kasus sesi ini; Anda bukan pesertanya.")

  static func outsider(_ name: String, of cases: [Code]) -> Bilingual {
    let codes = cases.map(\.text).joined(separator: ", ")
    return Bilingual(
      "\(echo(name)) does not take part in \(codes).", "\(echo(name)) bukan peserta \(codes).")
  }

  /// `Konsultasi 10 menit, Kamis 15 Okt 2026 pukul 10.00.`: what was understood of a session.
  static func understood(_ session: Session) -> Bilingual {
    let (kind, day, clock) = (session.kind.label, session.day.words, session.clock?.words)
    let length = session.minutes.map { minutes in
      Bilingual(" \(minutes.count) minute\(minutes.count == 1 ? "" : "s")", " \(minutes.count) menit")
    }
    let english = kind.english.prefix(1).uppercased() + kind.english.dropFirst() + (length?.english ?? "")
    let indonesian =
      kind.indonesian.prefix(1).uppercased() + kind.indonesian.dropFirst() + (length?.indonesian ?? "")
    return Bilingual(
      "\(english), \(day.english)\(clock.map { " at \($0.english)" } ?? "").",
      "\(indonesian), \(day.indonesian)\(clock.map { " pukul \($0.indonesian)" } ?? "").")
  }

  static func dueWhen(_ deed: String, usual: Day) -> Bilingual {
    Bilingual(
      "When is “\(echo(deed))” due? (Enter: \(usual.words.english))",
      "Kapan batas waktu “\(echo(deed))”? (Enter: \(usual.words.indonesian))")
  }

  static func newPerson(_ name: String) -> Bilingual {
    Bilingual("a new person: \(name)", "orang baru: \(name)")
  }

  static func saved(_ codes: [String]) -> Bilingual {
    let list = codes.joined(separator: ", ")
    return Bilingual("Saved: \(list).", "Tersimpan: \(list).")
  }

  static func changed(_ code: String) -> Bilingual {
    Bilingual("Changed: \(code).", "Diubah: \(code).")
  }

  static func done(_ code: String) -> Bilingual {
    Bilingual("Done: \(code).", "Selesai: \(code).")
  }

  /// `Orang: Rina Astuti, Nurlina (baru); mentor Sari Wulandari.`
  static func attended(
    innovators: [(name: String, isNew: Bool)], holders: [(name: String, part: SessionPart)]
  )
    -> Bilingual
  {
    func words(_ language: Language) -> String {
      let new = Bilingual("new", "baru")[language]
      let people = innovators.map { $0.isNew ? "\($0.name) (\(new))" : $0.name }.joined(separator: ", ")
      let others = holders.map { "\($0.part.label[language]) \($0.name)" }.joined(separator: ", ")
      return [people, others].filter { !$0.isEmpty }.joined(separator: "; ")
    }
    return ended(Bilingual("People: \(words(.english))", "Orang: \(words(.indonesian))"))
  }

  /// `KI-2026-0008 Arsip desa menjadi: Menunggu inovator.`, or that it stays or wakes up; a sentence a case.
  static func standings(_ standings: [CaseStanding]) -> Bilingual? {
    standings.isEmpty ? nil : joined(standings.map(standing))
  }

  private static func standing(_ standing: CaseStanding) -> Bilingual {
    let verb =
      if standing.isWoken {
        Bilingual("wakes up and is now", "dilanjutkan lagi dan menjadi")
      } else if standing.hasMoved {
        Bilingual("is now", "menjadi")
      } else {
        Bilingual("stays", "tetap")
      }
    let (name, label) = ("\(standing.code) \(standing.title)", standing.status.label)
    return Bilingual(
      "\(name) \(verb.english): \(label.english).", "\(name) \(verb.indonesian): \(label.indonesian).")
  }

  /// Several sentences on one line.
  static func joined(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(
      sentences.map(\.english).joined(separator: " "), sentences.map(\.indonesian).joined(separator: " "))
  }

  static let wrongUndo = Bilingual("Wrong? klinik undo", "Keliru? klinik urungkan")

  /// What to type next of a session: its text for the phone where it is of one case, else to look at it.
  static func afterSession(_ session: Session, cases: Int) -> Bilingual {
    guard cases == 1 else { return seeSession(session.code.text) }
    return Bilingual(
      "For their phone: klinik session show \(session.code) --chat",
      "Untuk WA: klinik sesi lihat \(session.code) --chat")
  }

  static func seeSession(_ code: String) -> Bilingual {
    Bilingual("See: klinik session show \(code)", "Lihat: klinik sesi lihat \(code)")
  }

  /// Who reads what was written down, where that is more than one might think; nothing of a session of one case.
  static func sharedNotes(of cases: [Code], _ texts: String?...) -> [Bilingual] {
    guard cases.count > 1, texts.contains(where: { $0 != nil }) else { return [] }
    let codes = cases.map(\.text).joined(separator: ", ")
    return [
      Bilingual(
        "Its notes and advice are read by the people of each of its cases: \(codes).",
        "Catatan dan sarannya terbaca oleh orang dari setiap kasusnya: \(codes).")
    ]
  }

  /// Where a text is that could not be saved, and whether the editor will begin with it the next time.
  static func textKept(at path: String, isOffered: Bool) -> Bilingual {
    let kept = Bilingual("What you wrote is kept in \(echo(path))", "Tulisan Anda tersimpan di \(echo(path))")
    guard isOffered else {
      return kept
        + Bilingual(
          "; it is not offered again, and erasing does not reach it: take what you need and delete it yourself.",
          "; tidak ditawarkan lagi dan tidak ikut terhapus saat data dihapus: ambil isinya, lalu hapus sendiri."
        )
    }
    return kept
      + Bilingual(
        " and is offered again when you write the same.",
        " dan ditawarkan lagi saat Anda menulis hal yang sama.")
  }

  static func leftText(_ at: Instant, _ zone: Zone, at path: String) -> Bilingual {
    let when = at.words(in: zone)
    return Bilingual(
      "A text of \(when.english) was not saved; it is in \(echo(path))",
      "Ada tulisan \(when.indonesian) yang belum tersimpan, di \(echo(path))")
  }

  static func takeUp(_ at: Instant, _ zone: Zone) -> Bilingual {
    let when = at.words(in: zone)
    return Bilingual(
      "A text of \(when.english) was not saved. Go on with it? (The answer n deletes that text.)",
      "Ada tulisan \(when.indonesian) yang belum tersimpan. Lanjutkan? (Jawaban t menghapus tulisan itu.)")
  }

  static func sentence(_ fault: CommandError.SessionFault) -> Bilingual {
    switch fault {
    case .lineWithOptions:
      Bilingual(
        "A sentence takes no options; say all of it in the sentence: klinik help session log",
        "Kalimat bebas tidak dapat disertai opsi; sebut semuanya di kalimatnya: klinik bantuan sesi catat")
    case .pageWithMore:
      Bilingual(
        "The page of --from says all of it in its own lines; beside it only --yes and --anyway are taken.",
        "Halaman dari --dari menyebut semuanya pada barisnya sendiri; selain itu hanya --ya dan --tetap yang dapat "
          + "dipakai.")
    case .nothingSaid:
      Bilingual(
        "The line is empty. Say the session in it, such as: klinik session log 42 coaching 45 minutes Rina",
        "Barisnya kosong. Sebut sesinya, misalnya: klinik sesi catat 42 coaching 45 menit bu Rina")
    case .noKind:
      Bilingual("What kind of session? One of: ", "Jenis sesinya apa? Pilihannya: ") + kinds
    case .severalKinds(let first, let second):
      Bilingual(
        "A session has one kind; these are two: \(first.label.english), \(second.label.english).",
        "Satu sesi satu jenis; ini dua: \(first.label.indonesian), \(second.label.indonesian).")
    case .severalLengths(let first, let second):
      Bilingual(
        "Was it \(echo(first)) or \(echo(second)) long? A case is named with its letters, such as KI-42.",
        "Lamanya \(echo(first)) atau \(echo(second))? Kasus disebut dengan hurufnya, misalnya KI-42.")
    case .strangeWord(let word, let suggestions):
      Bilingual(
        "`\(echo(word))` is no case, kind or length.", "`\(echo(word))` bukan kasus, jenis, atau lama sesi.")
        + meaning(suggestions)
        + Bilingual(" Kinds: ", " Jenis: ") + kinds
        + Bilingual(" Longer text goes with --note.", " Teks lain ditulis dengan --catatan.")
    case .unpaired(let option, let given, let deeds):
      Bilingual(
        "\(option.english) is given \(given) \(plural(given, "time", "times")) for \(deeds) "
          + "\(plural(deeds, "follow-up", "follow-ups")); give it once for all, or once for each.",
        "\(option.indonesian) disebut \(given) kali untuk \(deeds) tindak lanjut; "
          + "sebut sekali untuk semua, atau sekali untuk masing-masing.")
    case .noDue(let deed):
      Bilingual(
        "When is “\(echo(deed))” due? Give the day with --due.",
        "Kapan batas waktu “\(echo(deed))”? Sebut harinya dengan --batas.")
    case .onlyForNew(let option):
      Bilingual(
        "\(option.english) describes a new case; open it with --new TITLE.",
        "\(option.indonesian) menerangkan kasus baru; buka dengan --baru JUDUL.")
    case .noOpenCase(let people):
      Bilingual(
        "\(echo(people.joined(separator: ", "))): no open case. Open one with --new TITLE, or name the case.",
        "\(echo(people.joined(separator: ", "))) belum punya kasus yang berjalan. "
          + "Buka dengan --baru JUDUL, atau sebut kode kasusnya.")
    case .maybeKnown(let name, let lines):
      Bilingual(
        "“\(echo(name))” may be somebody who is known already:",
        "“\(echo(name))” mungkin orang yang sudah dikenal:")
        + Bilingual(same: "\n  " + lines.map { echo($0) }.joined(separator: "\n  "))
        + Bilingual(
          "\nName one by the code, or add a new person with --yes.",
          "\nSebut kodenya, atau tambahkan sebagai orang baru dengan --ya.")
    case .nobodyNew(let people):
      Bilingual(
        "--nip and --phone are for somebody new, but \(people.joined(separator: "; ")) is known already. "
          + "To change what is known: klinik person edit",
        "--nip dan --hp untuk orang baru, sedangkan \(people.joined(separator: "; ")) sudah dikenal. "
          + "Mengubah datanya: klinik orang ubah")
    case .severalNewcomers(let count):
      Bilingual(
        "--nip and --phone belong to one person, but \(count) are new. Add them first: klinik person add NAME",
        "--nip dan --hp milik satu orang, sedangkan yang baru \(count) orang. "
          + "Daftarkan dahulu: klinik orang tambah NAMA")
    case .noPlan(let day):
      Bilingual(
        "No such session is planned for \(day.words.english). What is: klinik session list --state planned. If it was "
          + "agreed on elsewhere: klinik log NAME KIND did not come",
        "Tidak ada sesi seperti itu yang dijadwalkan \(day.words.indonesian). "
          + "Yang ada: klinik sesi daftar --keadaan dijadwalkan. Bila janjinya di luar Klinik: klinik catat NAMA "
          + "JENIS tidak datang")
    case .otherCase(let code, let unit):
      Bilingual(
        "The case of a session moved on with it, so \(echo(code)) cannot take its place. Undo the session and log it "
          + "again: klinik undo\(unit.map { " \($0)" } ?? " NUMBER (klinik history)")",
        "Kasus sebuah sesi ikut bergerak bersamanya, jadi tidak dapat diganti dengan \(echo(code)). Urungkan sesinya, "
          + "lalu catat lagi: klinik urungkan\(unit.map { " \($0)" } ?? " NOMOR (klinik riwayat)")")
    case .notHeld:
      Bilingual(
        "Follow-ups and the end of a case belong to a session that was held. Leave them out here; a follow-up: "
          + "klinik follow-up add, the end of a case: klinik case close.",
        "Tindak lanjut dan penutupan kasus hanya dari sesi yang terlaksana. Hilangkan dari kalimat ini; tindak "
          + "lanjut: klinik tindak-lanjut tambah, penutupan: klinik kasus tutup.")
    case .plannedNew:
      Bilingual(
        "A session is planned for people and cases that are known. Add them first: klinik person add, klinik case open",
        "Sesi dijadwalkan untuk orang dan kasus yang sudah dikenal. Tambahkan dahulu: klinik orang tambah, "
          + "klinik kasus buka")
    case .noDay:
      Bilingual("For which day? Give it with --date.", "Untuk hari apa? Sebut harinya dengan --tanggal.")
    case .noHeadCount(let count):
      Bilingual(
        "\(count) people cannot have come; give a number from 1 to 100,000.",
        "\(count) orang tidak mungkin; sebut angka 1 sampai 100.000.")
    }
  }

  static func sentence(_ fault: CommandError.WritingFault) -> Bilingual {
    switch fault {
    case .inputHoldsCommands:
      Bilingual(
        "Here the input holds the commands; write the text on its line, or in an editor.",
        "Di sini masukan berisi perintah; tulis teksnya pada barisnya, atau di editor.")
    case .inputEmpty:
      Bilingual(
        "Standard input holds no text; only one option can take it, with -.",
        "Masukan standar tidak berisi teks; hanya satu opsi yang dapat mengambilnya dengan -.")
    case .notUTF8:
      Bilingual(
        "Standard input is not readable text (UTF-8).", "Masukan standar bukan teks yang terbaca (UTF-8).")
    case .noEditor(let option):
      Bilingual(
        "No editor is set. Set one, such as: export EDITOR=nano, or give the text with \(option.english)",
        "Editor belum dipilih. Pilih dahulu, misalnya: export EDITOR=nano, atau tulis teksnya dengan "
          + option.indonesian)
    case .editorFailed(let status, let path, let isOffered):
      Bilingual(
        "The editor failed (\(status)); nothing was saved.",
        "Editor gagal (\(status)); tidak ada yang disimpan.")
        + (path.map { Bilingual(same: " ") + textKept(at: $0, isOffered: isOffered) } ?? Bilingual(same: ""))
    case .unreadable(let path):
      Bilingual(
        "What the editor left is not readable text (UTF-8); nothing was saved. It is kept in \(echo(path))",
        "Hasil editor bukan teks yang terbaca (UTF-8); tidak ada yang disimpan. Berkasnya di \(echo(path))")
    }
  }

  private static var kinds: Bilingual {
    Bilingual(
      SessionKind.allCases.map(\.label.english).joined(separator: ", ") + ".",
      SessionKind.allCases.map(\.label.indonesian).joined(separator: ", ") + ".")
  }

  private static func meaning(_ suggestions: [String]) -> Bilingual {
    guard !suggestions.isEmpty else { return Bilingual(same: "") }
    let list = suggestions.joined(separator: ", ")
    return Bilingual(" Did you mean \(list)?", " Maksud Anda \(list)?")
  }
}
