import Domain
import Storage

/// What the screen of a day says, in both languages.
enum TodayWords {
  static let you = Bilingual("you", "Anda")
  static let sessionsToday = Bilingual("sessions today", "sesi hari ini")
  static let late = Bilingual("past their day", "lewat waktu")
  static let turn = Bilingual("the clinic's turn", "giliran klinik")
  /// What innovators are to do; what is late is due this week no more.
  static func innovators(isOwn: Bool, orLate: Bool) -> Bilingual {
    let turn =
      isOwn
      ? Bilingual("your turn", "giliran Anda") : Bilingual("innovators' turn", "giliran inovator")
    return turn + thisWeek(orLate: orLate)
  }

  /// What outside parties are to do, such as another unit.
  static func outside(orLate: Bool) -> Bilingual {
    Bilingual("outside parties' turn", "giliran pihak luar") + thisWeek(orLate: orLate)
  }

  private static func thisWeek(orLate: Bool) -> Bilingual {
    orLate
      ? Bilingual(", due this week or late", ", jatuh tempo pekan ini atau sudah lewat")
      : Bilingual(", due this week", ", jatuh tempo pekan ini")
  }

  static let incomplete = Bilingual("to be completed", "perlu dilengkapi")
  static let nothingLate = Bilingual(
    "Nothing of the clinic's is late.", "Tidak ada giliran klinik yang lewat waktu.")
  static let moreLate = Bilingual("case list --overdue, followup list --overdue", "kasus --telat, tl --telat")
  static let moreTurn = Bilingual(
    "case list --holder clinic, followup list --party clinic", "kasus --giliran klinik, tl --giliran klinik")

  /// Those of this week where it is this week that is looked at.
  static func moreInnovators(isToday: Bool) -> Bilingual {
    more(Bilingual("followup list --party innovator", "tl --giliran inovator"), isToday: isToday)
  }

  /// The same of outside parties.
  static func moreOutside(isToday: Bool) -> Bilingual {
    more(Bilingual("followup list --party outside", "tl --giliran luar"), isToday: isToday)
  }

  private static func more(_ list: Bilingual, isToday: Bool) -> Bilingual {
    isToday ? list + Bilingual(" --this-week", " --pekan-ini") : list
  }

  static let noLimit = Bilingual("no limit", "tanpa batas")

  /// The day for which a session is planned.
  static func planned(_ day: Day) -> Bilingual {
    Bilingual("session \(day.briefWords.english)", "sesi \(day.briefWords.indonesian)")
  }

  static let dueToday = Bilingual("due today", "batas hari ini")

  /// What to type next; logging only to whoever may.
  static func help(logs: Bool) -> Bilingual {
    let log = logs ? Bilingual("Log a session: log ...  ", "Catat sesi: catat ...  ") : Bilingual(same: "")
    return log + Bilingual("Search: search ...  Help: ?", "Cari: cari ...  Bantuan: ?")
  }

  static func sessions(on day: Day) -> Bilingual {
    Bilingual("sessions on \(day.words.english)", "sesi \(day.words.indonesian)")
  }

  /// `Tidak ada sesi hari ini. Berikutnya Rabu 25 Nov 2026 pukul 09.00: Antrean obat.`
  static func noSessions(on day: Day?, next: SessionDetail?) -> Bilingual {
    let none =
      day.map { Bilingual("No session on \($0.words.english).", "Tidak ada sesi \($0.words.indonesian).") }
      ?? Bilingual("No session today.", "Tidak ada sesi hari ini.")
    guard let next else { return none }
    let clock = next.session.clock?.words
    let about = next.cases.map(\.title).first.map { ": \(brief($0, 30))" } ?? ""
    return none
      + Bilingual(
        " Next: \(next.session.day.words.english)\(clock.map { " at \($0.english)" } ?? "")\(about).",
        " Berikutnya \(next.session.day.words.indonesian)\(clock.map { " pukul \($0.indonesian)" } ?? "")\(about)."
      )
  }

  static func moreSessions(on day: Day) -> Bilingual {
    Bilingual("today \(day.iso) --all", "hari-ini \(day.iso) --semua")
  }

  static func moreNews(of person: Code?) -> Bilingual {
    guard let person else { return Bilingual("today --all", "hari-ini --semua") }
    return Bilingual("today --person \(person) --all", "hari-ini --orang \(person) --semua")
  }

  /// Since the visit of somebody else where there is a name, else the reader's own.
  static func since(_ day: Day, of name: String?) -> Bilingual {
    Bilingual(
      "since \(name.map { "\($0)'s" } ?? "your") visit of \(day.words.english)",
      "sejak kunjungan \(name ?? "Anda") \(day.words.indonesian)")
  }

  static func nothingNew(since day: Day, of name: String?) -> Bilingual {
    Wording.ended(
      Bilingual("Nothing new ", "Belum ada perkembangan ") + since(day, of: name))
  }

  /// `konsultasi, Fitri Amalia: jaringan`; of a visit that did not take place that nobody came.
  static func visit(_ detail: SessionDetail) -> Bilingual {
    let kind = detail.session.kind.label
    guard detail.session.state != .missed else {
      return Bilingual("\(kind.english): nobody came", "\(kind.indonesian): tidak hadir")
    }
    let holders = detail.attendance.holders.map(\.name)
    let note = detail.note?.split(whereSeparator: \.isNewline).first.map { ": \($0)" } ?? ""
    let rest = holders.map { ", \($0)" }.joined() + note
    return Bilingual(kind.english + rest, kind.indonesian + rest)
  }

  /// `Libur: Hari Raya Natal (libur nasional).`
  static func holiday(_ holiday: Holiday) -> Bilingual {
    let (name, kind) = (holiday.name, holiday.kind.label)
    return holiday.kind == .workday
      ? Bilingual("A working day: \(name).", "Hari kerja: \(name).")
      : Bilingual("Holiday: \(name) (\(kind.english)).", "Libur: \(name) (\(kind.indonesian)).")
  }

  /// `Belum ada mentor: 3 kasus (kasus --tanpa-mentor).`
  static func withoutMentor(_ count: Int) -> Bilingual {
    Bilingual(
      "No mentor yet: \(count) \(plural(count, "case", "cases")) (case list --no-mentor).",
      "Belum ada mentor: \(count) kasus (kasus --tanpa-mentor).")
  }

  /// Below a past day: what is told of the days since.
  static let seenLater = Bilingual(
    "A past day as things stand today: what was done since is no longer listed.",
    "Hari lampau menurut keadaan sekarang: yang selesai sesudahnya tidak lagi ditampilkan.")

  /// `Tidak bertugas: Marwah Idris (cuti s.d. Jumat 13 Nov 2026).`
  static func away(_ absences: [TodayScreen.Absence]) -> Bilingual {
    let english = absences.map { name, leave in
      "\(name) (\(leave.kind.label.english) until \(leave.until.words.english))"
    }
    let indonesian = absences.map { name, leave in
      "\(name) (\(leave.kind.label.indonesian) s.d. \(leave.until.words.indonesian))"
    }
    return Bilingual(
      "Away: \(english.joined(separator: ", ")).", "Tidak bertugas: \(indonesian.joined(separator: ", ")).")
  }

  /// `selesai 12 Okt`, `batas Jum 16 Okt`, `dibatalkan`.
  static func became(_ followUp: FollowUp, _ zone: Zone) -> Bilingual {
    if followUp.isCancelled { return FollowUpEnding.cancelled.label }
    guard let done = followUp.doneAt else { return due(followUp.due) }
    let day = zone.day(of: done).briefWords
    return Bilingual("done \(day.english)", "selesai \(day.indonesian)")
  }

  /// Working days in short for the clinic's people, who know the word, and in full for innovators.
  static func late(workingDays count: Int, inFull: Bool) -> Bilingual {
    Bilingual(
      "\(count) working day\(count == 1 ? "" : "s") late", "lewat \(count) \(inFull ? "hari kerja" : "hk")")
  }

  static func late(days count: Int) -> Bilingual {
    Bilingual("\(count) day\(count == 1 ? "" : "s") late", "lewat \(count) hari")
  }

  static func due(_ day: Day) -> Bilingual {
    Bilingual("due \(day.briefWords.english)", "batas \(day.briefWords.indonesian)")
  }

  /// `07.42 WITA` behind the date.
  static func clock(_ now: Instant, _ zone: Zone) -> Bilingual {
    let clock = zone.clock(of: now).words
    let name = zone.commonName
    return Bilingual("  \(clock.english) \(name)", "  \(clock.indonesian) \(name)")
  }

  static func tested(_ at: Instant, _ zone: Zone) -> Bilingual {
    let (day, clock) = (zone.day(of: at).briefWords, zone.clock(of: at).words)
    return Bilingual(
      "Backup of \(day.english) \(clock.english) is tested.",
      "Cadangan \(day.indonesian) \(clock.indonesian) teruji.")
  }

  static func unknownYear(_ year: Int) -> Bilingual {
    Bilingual(
      "The calendar of \(year) is not loaded: working days of that year are unknown.",
      "Kalender \(year) belum dimuat: hari kerja tahun itu belum diketahui.")
  }

  /// What an innovator is asked to answer.
  static func answer(_ item: Agenda.DueCase) -> Bilingual {
    let title = item.summary.caseFile.title
    return Bilingual(
      "\(brief(title, 40)): agree to the proposed result, or not yet",
      "\(brief(title, 40)): setujui hasil yang diusulkan, atau belum")
  }

  /// What a case waits for: `belum dijawab, masuk Selasa: Dinas Perdagangan`.
  static func waiting(
    _ summary: CaseSummary, _ due: CaseDue?, on today: Day, _ zone: Zone, isOwn: Bool
  ) -> Bilingual {
    let title = summary.caseFile.title
    if due?.ground == .waking {
      return Bilingual("its pause is over: \(title)", "waktunya dilanjutkan: \(title)")
    }
    if summary.status.isInitial {
      let since = zone.day(of: summary.since)
      // A weekday alone names only one of the last seven days.
      let day = since.days(until: today) < 7 ? since.weekday.name : since.briefWords
      let from = isOwn ? title : summary.agency ?? summary.leader ?? title
      return Bilingual(
        "not answered yet, came \(day.english): \(from)", "belum dijawab, masuk \(day.indonesian): \(from)")
    }
    let label = summary.status.label
    let mentor = summary.mentor.map { ", \($0)" } ?? ""
    return Bilingual(
      "\(label.english.lowercased()): \(title)\(mentor)",
      "\(label.indonesian.lowercased()): \(title)\(mentor)")
  }

  /// `mentoring, Sari Wulandari (cuti), di Puskesmas Melati`.
  static func meeting(
    _ detail: SessionDetail, you name: String?, away: [TodayScreen.Absence]
  ) -> Bilingual {
    let holder = detail.attendance.holders.first.map { holder in
      let leave = away.first { $0.name == holder.name }?.leave.kind.label
      let mark = leave.map { Bilingual(" (\($0.english))", " (\($0.indonesian))") } ?? Bilingual(same: "")
      return (holder.name == name ? you : Bilingual(same: holder.name)) + mark
    }
    let place =
      detail.place.map { Bilingual("at \($0)", "di \($0)") }
      ?? (detail.channel == .inPerson ? nil : detail.channel.label)
    let state = detail.session.state == .held ? Bilingual("logged", "tercatat") : nil
    let parts = [detail.session.kind.label, holder, place, state].compactMap(\.self)
    return Bilingual(
      parts.map(\.english).joined(separator: ", "), parts.map(\.indonesian).joined(separator: ", "))
  }

  static func lack(_ item: Agenda.Unfinished) -> Bilingual {
    let (kind, day) = (item.session.kind.label, item.session.day.briefWords)
    switch item.lack {
    case .outcome:
      return Bilingual(
        "\(kind.english) planned for \(day.english): did it take place?",
        "\(kind.indonesian) dijadwalkan \(day.indonesian): terlaksana?")
    case .attendance(let listed, let counted):
      return Bilingual(
        "\(kind.english) of \(day.english): \(listed) of \(counted) people listed",
        listed == 0
          ? "\(kind.indonesian) \(day.indonesian): daftar hadir belum diisi (\(counted) orang)"
          : "\(kind.indonesian) \(day.indonesian): daftar hadir baru \(listed) dari \(counted) orang")
    }
  }

  static func noPhone(_ leader: String, _ agency: String?) -> Bilingual {
    let who = [leader, agency].compactMap(\.self).joined(separator: ", ")
    return Bilingual("\(who): no phone number yet", "\(who): nomor HP belum ada")
  }
}
