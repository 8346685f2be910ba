import Domain
import Storage

/// The sentences of texts for innovators. Their case is `pendampingan` to them, nobody is blamed, and no command is named.
enum ChatWords {
  static func recipient(_ recipient: Recipient, _ code: Code, findsPhone: Bool) -> Bilingual {
    let name = echo(recipient.name)
    let phone = Bilingual(
      " The phone: klinik person show \(quote(name))", " Nomor HP: klinik orang lihat \(quote(name))")
    return Bilingual(
      "May be sent to \(name) and the people of \(code), nobody else.",
      "Boleh dikirim kepada \(name) dan peserta \(code) saja.")
      + (findsPhone ? phone : Bilingual(same: ""))
  }

  static func shortened(_ session: Code) -> Bilingual {
    Bilingual(
      "The advice was too long for one message and was shortened; all of it: klinik session show \(session)",
      "Sarannya terlalu panjang untuk satu pesan dan dipendekkan; selengkapnya: klinik sesi lihat \(session)")
  }

  /// `Ibu Rina Astuti, pendampingan "Antrean obat" per Kamis 15 Okt 2026:`
  static func standing(_ address: Address, _ title: String, _ day: Day) -> Bilingual {
    Bilingual(
      "\(address.name), your mentoring “\(brief(title, 80))” as of \(day.words.english):",
      "\(address.name), pendampingan “\(brief(title, 80))” per \(day.words.indonesian):")
  }

  static func greeting(_ address: Address) -> Bilingual {
    Bilingual("\(address.name),", "\(address.name),")
  }

  /// `*Menunggu inovator*, giliran tim Ibu sejak Senin 12 Okt 2026.`
  static func turn(_ address: Address, _ status: Status, since: Day) -> Bilingual {
    let label = Bilingual("*\(brief(status.label.english, 60))*", "*\(brief(status.label.indonesian, 60))*")
    let (english, indonesian) = (since.words.english, since.words.indonesian)
    return switch status.holder {
    case .innovator:
      Bilingual(
        "\(label.english), your team's turn since \(english).",
        "\(label.indonesian), giliran tim \(address.you) sejak \(indonesian).")
    case .clinic:
      Bilingual(
        "\(label.english), the clinic's turn since \(english).",
        "\(label.indonesian), giliran klinik sejak \(indonesian).")
    case .outside:
      Bilingual(
        "\(label.english), in the hands of others since \(english).",
        "\(label.indonesian), di tangan pihak lain sejak \(indonesian).")
    case .nobody:
      Bilingual("\(label.english) since \(english).", "\(label.indonesian) sejak \(indonesian).")
    }
  }

  static func result(_ result: WorkflowResult) -> Bilingual {
    Bilingual(
      "Result: \(brief(result.label.english, 60)).", "Hasil: \(brief(result.label.indonesian, 60)).")
  }

  static func resumes(_ day: Day) -> Bilingual {
    let day = day.words
    return Bilingual("It resumes on \(day.english).", "Dilanjutkan \(day.indonesian).")
  }

  static func clinicUntil(_ day: Day) -> Bilingual {
    let day = day.words
    return Bilingual(
      "The clinic goes on with it by \(day.english).",
      "Klinik melanjutkannya paling lambat \(day.indonesian).")
  }

  static func answerBy(_ day: Day) -> Bilingual {
    let day = day.words
    return Bilingual(
      "Please answer by \(day.english).", "Mohon dijawab paling lambat \(day.indonesian).")
  }

  /// `Kami mengusulkan pendampingan ini selesai dengan hasil: terjawab. Mohon balas SETUJU atau BELUM …`; once the day
  /// is past, it is not held against anybody.
  static func agreeTo(_ result: WorkflowResult, by day: Day?) -> Bilingual {
    let label = Bilingual(brief(result.label.english, 60), brief(result.label.indonesian, 60))
    let until = day.map(\.words)
    return Bilingual(
      "We propose to end this mentoring with the result: \(label.english). Please answer AGREED or NOT YET"
        + (until.map { " by \($0.english)." } ?? "."),
      "Kami mengusulkan pendampingan ini selesai dengan hasil: \(label.indonesian). Mohon balas SETUJU atau BELUM"
        + (until.map { " paling lambat \($0.indonesian)." } ?? "."))
  }

  static func referred(_ recipient: String) -> Bilingual {
    let who = brief(recipient, 100)
    return Bilingual("Referred to \(who).", "Dirujuk ke \(who).")
  }

  static func yourDeeds(_ address: Address) -> Bilingual {
    Bilingual("For your team to do:", "Yang perlu dikerjakan tim \(address.you):")
  }

  static let clinicDeeds = Bilingual("For the clinic to do:", "Yang dikerjakan klinik:")

  static let bring = Bilingual("Please have ready:", "Mohon disiapkan:")

  static let advice = Bilingual("Our advice:", "Saran kami:")

  /// `1. kirim denah, paling lambat Selasa 20 Okt 2026`; a day that is over is told without a word of blame.
  static func deed(_ number: Int, _ followUp: FollowUp, on today: Day, _ calendar: WorkCalendar) -> Bilingual
  {
    let deed = brief(followUp.deed, 110)
    let due = until(followUp.due, on: today, calendar)
    return Bilingual("\(number). \(deed), \(due.english)", "\(number). \(deed), \(due.indonesian)")
  }

  /// What to have ready for a meeting; by when it was to be done says nothing there.
  static func deed(_ number: Int, _ followUp: FollowUp) -> Bilingual {
    Bilingual(same: "\(number). \(brief(followUp.deed, 110))")
  }

  private static func until(_ due: Day, on today: Day, _ calendar: WorkCalendar) -> Bilingual {
    let by = Bilingual("by \(due.words.english)", "paling lambat \(due.words.indonesian)")
    guard due < today, let days = calendar.workingDays(from: due, to: today), days > 0 else { return by }
    return Bilingual(
      "\(by.english) (\(days) working day\(days == 1 ? "" : "s") ago)",
      "\(by.indonesian) (lewat \(days) hari kerja)")
  }

  static func more(_ count: Int) -> String {
    Bilingual("and \(count) more", "dan \(count) lagi").text
  }

  /// `Pertemuan berikutnya: mentoring Jumat 16 Okt 2026 pukul 09.00 WITA.`
  static func next(_ meeting: Meeting) -> Bilingual {
    Bilingual("Next: ", "Pertemuan berikutnya: ") + meeting.words
  }

  static func held(_ address: Address, _ meeting: Meeting, _ title: String) -> Bilingual {
    let (kind, when) = (meeting.kind, meeting.day)
    let about = brief(title, 80)
    return Bilingual(
      "\(address.name), thank you for coming to the \(kind.english) about “\(about)” on \(when.english).",
      "\(address.name), terima kasih atas kehadiran \(address.you) pada \(kind.indonesian) “\(about)”, "
        + "\(when.indonesian).")
  }

  /// For somebody who was not there.
  static func cameOf(_ address: Address, _ meeting: Meeting, _ title: String) -> Bilingual {
    let (kind, when) = (meeting.kind, meeting.day)
    let about = brief(title, 80)
    return Bilingual(
      "\(address.name), this came of the \(kind.english) about “\(about)” on \(when.english).",
      "\(address.name), berikut hasil \(kind.indonesian) “\(about)”, \(when.indonesian).")
  }

  static func invitation(_ address: Address, _ meeting: Meeting, _ title: String) -> Bilingual {
    let (kind, moment) = (meeting.kind, meeting.moment)
    let about = brief(title, 80)
    return Bilingual(
      "\(address.name), you are invited to the \(kind.english) about “\(about)” on \(moment.english)",
      "\(address.name), kami mengundang \(address.you) mengikuti \(kind.indonesian) “\(about)” pada "
        + moment.indonesian) + meeting.circumstances
  }

  static func calledOff(_ address: Address, _ meeting: Meeting, _ title: String) -> Bilingual {
    let end =
      meeting.detail.session.state == .missed
      ? Bilingual("did not take place", "tidak terlaksana") : Bilingual("is called off", "dibatalkan")
    return Bilingual(
      "\(address.name), the \(meeting.when.english) about “\(brief(title, 80))” \(end.english).",
      "\(address.name), \(meeting.when.indonesian), tentang “\(brief(title, 80))” \(end.indonesian).")
  }

  static func confirm(_ address: Address) -> Bilingual {
    Bilingual(
      "Please confirm that you can come, or suggest another time.",
      "Mohon konfirmasi kehadiran \(address.you), atau usulkan waktu lain.")
  }

  static let anotherDay = Bilingual("Which day would suit you?", "Hari apa yang cocok?")

  static func reminder(
    _ address: Address, _ followUp: FollowUp, _ title: String, on today: Day, _ calendar: WorkCalendar
  ) -> Bilingual {
    let deed = brief(followUp.deed, 200)
    let about = "“\(brief(title, 80))”"
    let due = until(followUp.due, on: today, calendar)
    if followUp.isCancelled {
      return Bilingual(
        "\(address.name), for \(about) this need not be done any more: \(deed).",
        "\(address.name), untuk \(about) ini tidak perlu dikerjakan lagi: \(deed).")
    }
    if followUp.doneAt != nil {
      return Bilingual(
        "\(address.name), for \(about) this is done: \(deed). Thank you.",
        "\(address.name), untuk \(about) ini sudah selesai: \(deed). Terima kasih.")
    }
    return switch followUp.party {
    case .innovator:
      Bilingual(
        "\(address.name), a reminder for \(about): \(deed), \(due.english).",
        "\(address.name), sekadar mengingatkan untuk \(about): \(deed), \(due.indonesian).")
    case .clinic:
      Bilingual(
        "\(address.name), for \(about) the clinic is at work on this: \(deed), \(due.english).",
        "\(address.name), untuk \(about) klinik sedang mengerjakan: \(deed), \(due.indonesian).")
    case .outside:
      Bilingual(
        "\(address.name), for \(about) we wait for others: \(deed), \(due.english).",
        "\(address.name), untuk \(about) kita menunggu pihak lain: \(deed), \(due.indonesian).")
    }
  }

  static let needHelp = Bilingual(
    "If something stands in the way, tell us: we are glad to help.",
    "Bila ada kendala, kabari kami; kami siap membantu.")

  static func closing(_ clinic: Clinic) -> Bilingual {
    let name = brief(clinic.name, 60)
    return Bilingual(
      "Questions? Answer this message. \(name)", "Ada pertanyaan? Balas pesan ini. \(name)")
  }

  static func sentence(_ fault: CommandError.MessageFault) -> Bilingual {
    switch fault {
    case .severalCases(let codes):
      let list = codes.map(\.text).joined(separator: ", ")
      return Bilingual(
        "The session belongs to several cases: \(list). For whom is the text? --case CODE, or --to PERSON.",
        "Sesi ini milik beberapa kasus: \(list). Teksnya untuk siapa? --kasus KODE, atau --kepada ORANG.")
    case .withoutCase(let session):
      return Bilingual(
        "\(session) belongs to no case, and texts are for the people of a case. As a page to send or print: "
          + "klinik session show \(session) --html. Where a case stands: klinik status CODE --chat",
        "\(session) tidak terkait kasus, sedangkan teks hanya untuk peserta kasus. Sebagai halaman untuk dikirim "
          + "atau dicetak: klinik sesi lihat \(session) --html. Keadaan kasus: klinik status KODE --chat")
    case .planIsOver(let session, let when):
      return Bilingual(
        "\(session) was planned for \(when.english), which is over, and was not logged yet, so there is nobody to "
          + "invite. It took place: klinik session log CASE KIND LENGTH --plan \(session). Nobody came: klinik session "
          + "absent \(session). It was moved: klinik session edit \(session) --date DAY",
        "\(session) dijadwalkan \(when.indonesian), sudah lewat, dan belum dicatat; tidak ada lagi yang diundang. "
          + "Terlaksana: klinik sesi catat KASUS JENIS LAMA --jadwal \(session). Tidak datang: klinik sesi tidak-hadir "
          + "\(session). Pindah hari: klinik sesi ubah \(session) --tanggal HARI")
    case .otherCase(let code, let session):
      return Bilingual("\(session) does not belong to \(code).", "\(session) bukan sesi \(code).")
    case .stranger(let name, let code):
      return Bilingual(
        "\(echo(name)) takes no part in \(code): the text is for its people only. Who they are: "
          + "klinik case show \(code)",
        "\(echo(name)) bukan peserta \(code): teksnya hanya untuk peserta. Pesertanya: "
          + "klinik kasus lihat \(code)")
    case .nobody(let code):
      return Bilingual(
        "\(code) has nobody to send a text to. Name who takes part: klinik case edit \(code) --person NAME",
        "\(code) belum punya peserta untuk dikirimi teks. Sebut pesertanya: "
          + "klinik kasus ubah \(code) --orang NAMA")
    case .onlyForChat(let option):
      return Bilingual(
        "\(option.english) says for whom a text is; it goes with --chat.",
        "\(option.indonesian) menyebut penerima teks; dipakai bersama --chat.")
    }
  }
}
