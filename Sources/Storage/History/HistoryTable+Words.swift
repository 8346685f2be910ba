import Domain

// The words of every journaled table and column, in both languages. A test compares them with the schema.

extension HistoryTable {
  /// Every journaled table.
  static let all = register + lives + calendars + workflows + cases + links + sessions

  private static let register = [
    HistoryTable(
      "setting", "clinic", "klinik",
      [.owner("key", .clinic, "setting", "setelan"), .init("value", "value", "nilai", .text)]),
    HistoryTable("zoneOffset", "zone", "zona", HistoryColumn.hidden("start", "seconds")),
    HistoryTable("word", "text", "teks", HistoryColumn.hidden("id", "digest", "thing", "place")),
    HistoryTable("identity", "particulars", "data diri", HistoryColumn.hidden("id", "person", "digest")),
    HistoryTable(
      "agency", "agency", "unit",
      [
        .owner("id", .agency, "agency", "unit"), .init("code", "code", "kode", .text),
        .init("name", "name", "nama", .word),
        .init("kind", "kind", "jenis", .words(AgencyKind.self, \.label)),
        .init("parent", "parent", "induk", .agency), .init("active", "active", "aktif", .flag),
        .init("since", "from", "sejak", .day), .init("until", "until", "sampai", .day),
        .init("successor", "taken over by", "dilanjutkan oleh", .agency),
      ]),
    HistoryTable(
      "agencyAlias", "alias", "alias",
      [.init("alias", "alias", "alias", .text), .owner("agency", .agency, "agency", "unit")]),
    HistoryTable(
      "person", "person", "orang",
      [
        .owner("id", .person, "person", "orang"), .init("identity", "particulars", "data diri", .identity),
        .init("agency", "agency", "unit", .agency), .init("active", "active", "aktif", .flag),
        .init("mergedInto", "merged into", "digabung ke", .person),
      ] + HistoryColumn.hidden("site", "number")),
    HistoryTable(
      "personRole", "role", "peran",
      [
        .owner("person", .person, "person", "orang"),
        .init("role", "role", "peran", .words(Role.self, \.label)),
      ]),
    HistoryTable(
      "login", "login", "akun",
      [.init("name", "login", "akun", .text), .owner("person", .person, "person", "orang")]),
  ]

  private static let lives = [
    HistoryTable(
      "agencyName", "former name", "nama lama",
      [
        .owner("agency", .agency, "agency", "unit"), .init("name", "former name", "nama lama", .word),
        .init("until", "until", "sampai", .day),
      ] + HistoryColumn.hidden("id")),
    HistoryTable(
      "posting", "posting", "penempatan",
      [
        .owner("person", .person, "person", "orang"), .init("agency", "agency", "unit", .agency),
        .init("since", "from", "sejak", .day), .init("until", "until", "sampai", .day),
      ] + HistoryColumn.hidden("id")),
    HistoryTable(
      "leave", "leave", "cuti",
      [
        .owner("person", .person, "person", "orang"),
        .init("kind", "kind", "jenis", .words(LeaveKind.self, \.label)),
        .init("since", "from", "sejak", .day), .init("until", "until", "sampai", .day),
      ] + HistoryColumn.hidden("id")),
    HistoryTable(
      "notice", "privacy notice", "pemberitahuan privasi",
      [
        .owner("person", .person, "person", "orang"), .init("version", "version", "versi", .text),
        .init("day", "given", "diberikan", .day),
      ] + HistoryColumn.hidden("recorder")),
    HistoryTable(
      "consent", "consent", "persetujuan",
      [
        .owner("person", .person, "person", "orang"),
        .init("purpose", "for", "untuk", .words(ConsentPurpose.self, \.label)),
        .init("givenOn", "given", "diberikan", .day), .init("withdrawnOn", "withdrawn", "ditarik", .day),
      ] + HistoryColumn.hidden("id", "recorder")),
    HistoryTable("erasure", "erasure", "penghapusan", HistoryColumn.hidden("id", "kind")),
    HistoryTable("fileErasure", "erasure of a file", "penghapusan berkas", HistoryColumn.hidden("digest")),
  ]

  /// Days of the calendar belong to the clinic; what a pack compiles into by the hundred is not told row by row.
  private static let calendars = [
    HistoryTable(
      "calendar", "calendar", "kalender",
      [
        .owner("id", .clinic, "calendar", "kalender"), .init("code", "code", "kode", .text),
        .init("version", "version", "versi", .integer),
      ] + HistoryColumn.hidden("labelEn", "labelId")),
    HistoryTable(
      "calendarYear", "year of the calendar", "tahun kalender",
      [
        .owner("calendar", .clinic, "calendar", "kalender"), .init("year", "year", "tahun", .integer),
      ]),
    HistoryTable(
      "calendarSeason", "dated hours", "jam kerja berkala",
      [
        .owner("calendar", .clinic, "calendar", "kalender"), .init("since", "from", "sejak", .day),
        .init("until", "until", "sampai", .day),
      ] + HistoryColumn.hidden("labelEn", "labelId")),
    HistoryTable(
      "workSlot", "working hours", "jam kerja",
      [.owner("calendar", .clinic, "calendar", "kalender")]
        + HistoryColumn.hidden("season", "weekday", "fromMinute", "toMinute")),
    HistoryTable(
      "holiday", "day of the calendar", "hari di kalender",
      [
        .owner("calendar", .clinic, "calendar", "kalender"), .init("day", "day", "hari", .day),
        .init("kind", "kind", "jenis", .words(Holiday.Kind.self, \.label)),
        .init("name", "name", "nama", .text),
      ] + HistoryColumn.hidden("own")),
  ]

  private static let workflows = [
    HistoryTable(
      "workflow", "workflow", "alur",
      [
        .owner("id", .workflow, "workflow", "alur"), .init("code", "code", "kode", .text),
        .init("version", "version", "versi", .integer),
        .init("derived", "read off a log", "dibaca dari log", .flag),
      ] + HistoryColumn.hidden("labelEn", "labelId")),
    HistoryTable(
      "status", "status", "status",
      [
        .owner("workflow", .workflow, "workflow", "alur"), .init("code", "status", "status", .text),
        .init("holder", "holder", "giliran", .words(Holder.self, \.label)),
        .init("dueDays", "working days due", "batas hari kerja", .integer),
      ] + HistoryColumn.hidden("id", "position", "labelEn", "labelId", "outcome", "initial")),
    HistoryTable(
      "step", "step", "langkah",
      [
        .owner("workflow", .workflow, "workflow", "alur"), .init("code", "step", "langkah", .text),
        .init("toStatus", "to", "ke", .status(before: "fromStatus")),
      ] + HistoryColumn.hidden("id", "labelEn", "labelId", "fromStatus", "event", "turn")),
    HistoryTable("stepRole", "who may step", "pelaku langkah", HistoryColumn.hidden("step", "role")),
    HistoryTable("stepNeed", "what a step needs", "syarat langkah", HistoryColumn.hidden("step", "need")),
    HistoryTable(
      "caseResult", "result", "hasil",
      [.owner("workflow", .workflow, "workflow", "alur"), .init("code", "result", "hasil", .text)]
        + HistoryColumn.hidden("labelEn", "labelId")),
    HistoryTable(
      "batch", "import", "impor",
      [
        .owner("id", .batch, "import", "impor"), .init("workflow", "workflow", "alur", .workflow),
        .init("name", "file", "berkas", .word), .init("columns", "table of cases", "tabel kasus", .flag),
      ] + HistoryColumn.hidden("digest")),
  ]

  private static let cases = [
    HistoryTable("file", "file", "berkas", HistoryColumn.hidden("digest", "size")),
    HistoryTable(
      "attachment", "attachment", "lampiran",
      [
        .owner("id", .attachment, "attachment", "lampiran"), .init("name", "name", "nama", .word),
        .init("caseFile", "case", "kasus", .caseFile),
        .init("addedAt", "attached", "dilampirkan", .instant),
        .init("addedBy", "attached by", "dilampirkan oleh", .person),
      ] + HistoryColumn.hidden("year", "site", "number", "file")),
    HistoryTable(
      "caseFile", "case", "kasus",
      [
        .owner("id", .caseFile, "case", "kasus"), .init("title", "title", "judul", .word),
        .init("problem", "problem", "masalah", .word), .init("agency", "agency", "unit", .agency),
        .init("mentor", "mentor", "mentor", .person),
        .init("topic", "topic", "topik", .words(Topic.self, \.label)),
        .init("openedAt", "opened", "dibuka", .instant),
        .init("openedBy", "opened by", "dibuka oleh", .person),
        .init("result", "result", "hasil", .result), .init("resumeOn", "resumes on", "dilanjutkan", .day),
        .init("recipient", "referred to", "dirujuk ke", .word),
        .init("startedAt", "start", "mulai", .instant), .init("endedAt", "end", "selesai", .instant),
        .init("deadline", "deadline", "tenggat", .instant),
      ] + HistoryColumn.hidden("year", "site", "number", "workflow", "status", "batch")),
    HistoryTable(
      "participant", "participant", "peserta",
      [
        .owner("caseFile", .caseFile, "case", "kasus"), .init("person", "participant", "peserta", .person),
        .init("part", "part", "bagian", .words(CasePart.self, casePart)),
      ]),
    HistoryTable(
      "transition", "step", "langkah",
      [
        .owner("subject", .caseFile, "case", "kasus"),
        .init("toStatus", "status", "status", .status(before: "fromStatus")),
        .init("at", "at", "pada", .instant), .init("who", "by", "oleh", .person),
        .init("reason", "reason", "alasan", .word),
      ] + HistoryColumn.hidden("id", "fromStatus", "recorder")),
  ]

  private static let links = [
    HistoryTable(
      "caseLink", "link", "kaitan",
      [
        .owner("caseFile", .caseFile, "case", "kasus"), .init("other", "other case", "kasus lain", .caseFile),
        .init("kind", "is to it", "hubungan", .words(CaseLink.self, \.label)),
      ])
  ]

  private static func casePart(_ part: CasePart) -> Bilingual {
    switch part {
    case .leader: Bilingual("leader", "ketua")
    case .member: Bilingual("member", "anggota")
    }
  }

  private static let sessions = [
    HistoryTable(
      "session", "session", "sesi",
      [
        .owner("id", .session, "session", "sesi"),
        .init("kind", "kind", "jenis", .words(SessionKind.self, \.label)), .init("day", "day", "hari", .day),
        .init("clock", "time", "jam", .clock), .init("minutes", "minutes", "menit", .integer),
        .init("channel", "channel", "kanal", .words(Channel.self, \.label)),
        .init("topic", "topic", "topik", .words(Topic.self, \.label)),
        .init("place", "place", "tempat", .word),
        .init("note", "note", "catatan", .word), .init("advice", "advice", "saran", .word),
        .init("state", "state", "keadaan", .words(SessionState.self, \.label)),
        .init("headCount", "head count", "jumlah hadir", .integer),
        .init("reason", "reason", "alasan", .word),
      ] + HistoryColumn.hidden("year", "site", "number", "recorder", "recordedAt", "plannedAt")),
    HistoryTable(
      "sessionCase", "session", "sesi",
      [.owner("session", .session, "session", "sesi"), .init("caseFile", "case", "kasus", .caseFile)]),
    HistoryTable(
      "attendance", "attendance", "kehadiran",
      [
        .owner("session", .session, "session", "sesi"), .init("person", "present", "hadir", .person),
        .init("part", "part", "bagian", .words(SessionPart.self, \.label)),
      ]),
    HistoryTable(
      "followUp", "follow-up", "tindak lanjut",
      [
        .owner("id", .followUp, "follow-up", "tindak lanjut"), .init("caseFile", "case", "kasus", .caseFile),
        .init("session", "session", "sesi", .session), .init("deed", "deed", "langkah", .word),
        .init("party", "whose turn", "giliran", .words(Party.self, \.label)),
        .init("owner", "who", "siapa", .person), .init("due", "due", "batas", .day),
        .init("doneAt", "done", "selesai", .instant),
        .init("doneBy", "done by", "diselesaikan oleh", .person),
        .init("ending", "ended as", "berakhir sebagai", .words(FollowUpEnding.self, \.label)),
        .init("reason", "reason", "alasan", .word),
      ] + HistoryColumn.hidden("year", "site", "number", "openedAt", "openedBy")),
  ]
}
