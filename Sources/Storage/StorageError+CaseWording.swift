import Domain

// The words of what a case or the journal refuses; the switch over all errors is in `StorageError+Wording.swift`.

extension StorageError {
  var caseWording: Bilingual {
    switch self {
    case .caseClosed(let code, let since, let status, let reopening):
      Self.caseClosed(code, since, status, reopening)
    case .noSuchStep(let code, let from, let wanted, let possible):
      Self.noSuchStep(code, from, wanted, possible)
    case .stepNotYours(let code, let step, let target, let ends):
      Self.stepNotYours(code, step, target, ends)
    case .stepOfImport(let code):
      Bilingual(
        "\(code) came with an imported log: its statuses are those of the log, and nobody takes a step with it.",
        "\(code) berasal dari log impor: statusnya mengikuti log itu, jadi tidak ada langkah yang diambil orang."
      )
    case .stepNeeds(let code, let step, let needs, _):
      Bilingual(
        "\(code): the step “\(step.label.english)” also needs: "
          + needs.map(\.label.english).joined(separator: ", ") + ".",
        "\(code): langkah “\(step.label.indonesian)” masih memerlukan: "
          + needs.map(\.label.indonesian).joined(separator: ", ") + ".")
    case .onlyProposed(let code, let proposed, let instead):
      Self.onlyProposed(code, proposed, instead)
    case .noSuchResult(let typed, let possible):
      Bilingual(
        "“\(typed)” is not a result. One of: \(possible.map(\.english).joined(separator: ", ")).",
        "“\(typed)” bukan hasil. Pilihannya: \(possible.map(\.indonesian).joined(separator: ", ")).")
    case .alreadyDone(let code):
      Bilingual(
        "\(code) is done already. Was that a mistake? klinik history \(code) names the number and who did it; "
          + "that person, a supervisor or an admin can take it back: klinik undo NUMBER",
        "\(code) sudah selesai. Keliru? Nomor dan pelakunya ada di klinik riwayat \(code); "
          + "orang itu, atasan, atau admin dapat menariknya kembali: klinik urungkan NOMOR")
    default: valueWording
    }
  }

  private var valueWording: Bilingual {
    switch self {
    case .loggedAlready(let code):
      Bilingual(
        "\(code) is in the book already: same day, kind, and case or person. See it: klinik session show \(code). "
          + "If it is another one, add --anyway.",
        "\(code) sudah tercatat: hari, jenis, dan kasus atau orangnya sama. Lihat: klinik sesi lihat \(code). "
          + "Bila memang sesi lain, tambahkan --tetap.")
    case .dayInFuture(let day):
      Bilingual(
        "\(day.words.english) is still to come; only what has happened is logged.",
        "\(day.words.indonesian) belum tiba; yang dicatat hanya yang sudah terjadi.")
    case .clockInFuture(let clock):
      Bilingual(
        "It is not \(clock.text) yet today; only what has happened is logged.",
        "Hari ini belum pukul \(clock.text); yang dicatat hanya yang sudah terjadi.")
    case .notInSession(let person, let session):
      Bilingual(
        "\(person) did not take part in \(session). Who did: klinik session show \(session)",
        "\(person) tidak tercatat dalam \(session). Yang tercatat: klinik sesi lihat \(session)")
    case .holdsSession(let person, let session):
      Bilingual(
        "\(person) held \(session); without them nobody would have. Say in the same command who did: "
          + "klinik session edit \(session) --without \(person) --mentor NAME",
        "\(person) yang mengampu \(session); tanpanya tidak ada pengampu. Sebut penggantinya sekaligus: "
          + "klinik sesi ubah \(session) --tanpa \(person) --oleh NAMA")
    case .lastVisitor(let session, .class):
      Bilingual(
        "Nobody would be left who came to \(session). Say how many came: klinik session edit \(session) --head-count NUMBER",
        "\(session) menjadi tanpa peserta. Sebut dahulu jumlah hadirnya: klinik sesi ubah \(session) --jumlah ANGKA"
      )
    case .lastVisitor(let session, _):
      Bilingual(
        "Nobody would be left who came to \(session). Say in the same command who did: "
          + "klinik session edit \(session) --without NAME --person NAME",
        "Tidak akan ada lagi inovator yang tercatat hadir pada \(session). Sebut sekaligus siapa yang datang: "
          + "klinik sesi ubah \(session) --tanpa NAMA --orang NAMA")
    case .notOnCase(let person, let caseFile, let followUp):
      Bilingual(
        "\(person) neither takes part in \(caseFile) nor works for the clinic. Add them to the case first: "
          + "klinik case edit \(caseFile) --person \(person). Somebody outside: "
          + (followUp.map { "klinik follow-up transfer \($0) outside" } ?? "--by outside")
          + ", and the name in the text of the follow-up.",
        "\(person) bukan peserta \(caseFile) dan bukan petugas klinik. Tambahkan dahulu ke kasusnya: "
          + "klinik kasus ubah \(caseFile) --orang \(person). Pihak luar: "
          + (followUp.map { "klinik tl alihkan \($0) luar" } ?? "--tugas luar")
          + ", namanya ditulis dalam isi tindak lanjut.")
    case .dayTooOld(let day):
      Bilingual(
        "\(day.words.english) lies before 2000; is the year right?",
        "\(day.words.indonesian) sebelum tahun 2000; apakah tahunnya benar?")
    case .dueBeforeAgreed(_, let agreed):
      Bilingual(
        "The due day cannot lie before the day of the agreement, \(agreed.words.english).",
        "Batas waktu tidak boleh sebelum hari kesepakatan, \(agreed.words.indonesian)."
      )
    case .dueTooFar(let day):
      Bilingual(
        "\(day.words.english) is more than ten years ahead; is the year right?",
        "\(day.words.indonesian) lebih dari sepuluh tahun lagi; apakah tahunnya benar?")
    case .dueBeforeToday(let day):
      Bilingual(
        "\(day.words.english) does not lie ahead; give a day that is still to come.",
        "\(day.words.indonesian) sudah lewat atau hari ini; sebut hari yang akan datang.")
    case .alreadyCancelled(let code):
      Bilingual(
        "\(code) was cancelled. Was that a mistake? Find its number with klinik history \(code), "
          + "then klinik undo NUMBER",
        "\(code) sudah dibatalkan. Keliru? Cari nomornya dengan klinik riwayat \(code), "
          + "lalu klinik urungkan NOMOR")
    case .notLater(let code, let day, let due):
      Bilingual(
        "\(code) is due on \(due.words.english); \(day.words.english) is not later. Give a later day.",
        "\(code) berbatas \(due.words.indonesian); \(day.words.indonesian) bukan sesudahnya. Sebut hari sesudahnya."
      )
    case .linkedToItself(let code):
      Bilingual(
        "\(code) cannot be linked to itself; name another case.",
        "\(code) tidak dapat dikaitkan dengan dirinya sendiri; sebut kasus lain.")
    case .notLinked(let code, let other):
      Bilingual(
        "\(code) and \(other) are not linked. What \(code) belongs to: klinik case show \(code)",
        "\(code) dan \(other) tidak berkaitan. Kaitan \(code): klinik kasus lihat \(code)")
    default: Self.unworded
    }
  }

  var importWording: Bilingual {
    switch self {
    case .noSuchColumn(let name, let path, let columns):
      Bilingual(
        "\(path) has no column “\(name)”. Its columns: \(columns.joined(separator: ", ")).",
        "\(path) tidak punya kolom “\(name)”. Kolomnya: \(columns.joined(separator: ", ")).")
    case .emptyLog(let path):
      Bilingual(
        "No row of \(path) could be imported; nothing was saved. Are the columns mapped right? --map",
        "Tidak satu pun baris \(path) dapat diimpor; tidak ada yang disimpan. Sudah benarkah --peta?")
    case .tooManyActivities(let limit):
      Bilingual(
        "The log has more than \(limit) different activities. Is the activity column the right one? --map",
        "Log ini berisi lebih dari \(limit) macam kegiatan. Apakah kolom kegiatannya benar? --peta")
    case .casesImported(let count, let name, let unit):
      Bilingual(
        "\(count) of its cases \(plural(count, "is", "are")) in the log “\(name)” already and would count twice. Undo that import first: "
          + "klinik undo \(unit); or give this one another --name; or add --again.",
        "\(count) kasusnya sudah ada dalam log “\(name)” dan akan terhitung dua kali. Urungkan dahulu impor itu: "
          + "klinik urungkan \(unit); atau beri --nama lain; atau tambahkan --lagi.")
    case .alreadyImported(let path, let unit):
      Bilingual(
        "\(path) was imported already, as number \(unit) of the history; its cases would count twice. "
          + "Take that import back: klinik undo \(unit). Import once more all the same: --again",
        "\(path) sudah pernah diimpor, nomor \(unit) dalam riwayat; kasusnya akan terhitung dua kali. "
          + "Menarik impor itu: klinik urungkan \(unit). Tetap mengimpor sekali lagi: --lagi")
    default: Self.unworded
    }
  }

  var journalWording: Bilingual {
    switch self {
    case .nothingToUndo:
      Bilingual(
        "There is nothing of yours to undo. What was done, with its numbers: klinik history; then klinik undo NUMBER",
        "Tidak ada pekerjaan Anda yang dapat diurungkan. Yang sudah dikerjakan, dengan nomornya: klinik riwayat; "
          + "lalu klinik urungkan NOMOR")
    case .nothingToRedo:
      Bilingual(
        "There is nothing to redo: only your last undo can be taken back, before you do something else.",
        "Tidak ada yang dapat diulangi: hanya pembatalan terakhir Anda, sebelum mengerjakan hal lain.")
    case .noSuchUnit(let seq):
      Bilingual(
        "The history has no number \(seq), or you may not see it. What there is: klinik history",
        "Riwayat tidak punya nomor \(seq), atau Anda tidak berwenang melihatnya. Yang ada: klinik riwayat")
    case .alreadyUndone(let seq, let undoer):
      Self.sentence(
        Bilingual(
          "Number \(seq) was undone already, by number \(undoer.seq). ",
          "Nomor \(seq) sudah diurungkan oleh nomor \(undoer.seq). "),
        undoer.asked(Bilingual("To take that back", "Untuk menariknya kembali")))
    case .notUndoable(let seq):
      Bilingual(
        "Number \(seq) cannot be undone: the clinic rests on it, or it erased something for good.",
        "Nomor \(seq) tidak dapat diurungkan: klinik bertumpu padanya, atau isinya memang sudah dihapus untuk selamanya."
      )
    case .notYourUnit(let seq):
      Bilingual(
        "Number \(seq) is somebody else's work. A supervisor or an admin may undo it.",
        "Nomor \(seq) pekerjaan orang lain. Atasan atau admin dapat mengurungkannya.")
    case .touchedLater(let seq, let later):
      Self.sentence(
        Bilingual(
          "Number \(seq) cannot be undone yet: number \(later.seq) changed the same thing later. ",
          "Nomor \(seq) belum dapat diurungkan: nomor \(later.seq) mengubah hal yang sama sesudahnya. "
        ),
        later.asked(Bilingual("Undo that first", "Urungkan itu dahulu")))
    case .dependedOn(let seq, let later?):
      Self.sentence(
        Bilingual(
          "Number \(seq) cannot be undone yet: number \(later.seq) builds on it. ",
          "Nomor \(seq) belum dapat diurungkan: nomor \(later.seq) bertumpu padanya. "),
        later.asked(Bilingual("Undo that first", "Urungkan itu dahulu")))
    case .dependedOn(let seq, nil):
      Bilingual(
        "Number \(seq) cannot be undone: what came later builds on it. See: klinik history",
        "Nomor \(seq) tidak dapat diurungkan: yang sesudahnya bertumpu padanya. Lihat: klinik riwayat")
    default: Self.unworded
    }
  }

  private static func caseClosed(
    _ code: Code, _ since: Day, _ status: Bilingual, _ reopening: Reopening
  ) -> Bilingual {
    let stands = Bilingual(
      "\(code) is \(status.english.lowercased()) since \(since.words.english)",
      "\(code) sudah \(status.indonesian.lowercased()) sejak \(since.words.indonesian)")
    let way =
      switch reopening {
      case .yours:
        Bilingual(
          ". Reopen it first: klinik case reopen \(code)",
          ". Buka lagi dahulu: klinik kasus buka-lagi \(code)")
      case .others(let roles):
        Bilingual(
          ". Who may reopen it: \(series(roles.sorted().map(\.label)).english).",
          ". Yang berhak membukanya lagi: \(series(roles.sorted().map(\.label)).indonesian).")
      case .nobody:
        Bilingual(
          ", and nothing leads back. Open a new one: klinik case open",
          " dan tidak dapat dibuka lagi. Buka kasus baru: klinik kasus buka")
      }
    return sentence(stands, way)
  }

  private static func stepNotYours(
    _ code: Code, _ step: Step, _ target: Bilingual, _ ends: Bool
  ) -> Bilingual {
    let takers = step.takers(ending: ends)
    return Bilingual(
      "\(code): the step “\(step.label.english)” is not yours to take. Who may: \(takers.english). "
        + "Who they are: klinik why \(code) --to \(target.typed.english)",
      "\(code): langkah “\(step.label.indonesian)” bukan hak Anda. Yang berhak: \(takers.indonesian). "
        + "Siapa orangnya: klinik mengapa \(code) --ke \(target.typed.indonesian)")
  }

  private static func onlyProposed(_ code: Code, _ proposed: Bilingual, _ instead: Step?) -> Bilingual {
    let typed = instead?.label.typed
    return Bilingual(
      "\(code) is proposed to end as “\(proposed.english)”; you can confirm that result and no other."
        + (typed.map { " If it is not right, say so: klinik case step \(code) \($0.english)" } ?? ""),
      "\(code) diusulkan selesai dengan hasil “\(proposed.indonesian)”; hanya hasil itu yang dapat Anda konfirmasi."
        + (typed.map { " Bila belum sesuai, ketik: klinik kasus langkah \(code) \($0.indonesian)" } ?? ""))
  }

  private static func noSuchStep(
    _ code: Code, _ from: Status, _ wanted: Bilingual, _ possible: [Step]
  ) -> Bilingual {
    let english = possible.map(\.label.typed.english).joined(separator: ", ")
    let indonesian = possible.map(\.label.typed.indonesian).joined(separator: ", ")
    let ways = Bilingual(
      possible.isEmpty
        ? "None that there is can be taken by you; who may take which: klinik case step \(code)"
        : "Possible: \(english). Type: klinik case step \(code) STEP",
      possible.isEmpty
        ? "Tidak ada langkah yang dapat Anda ambil; siapa yang berhak: klinik kasus langkah \(code)"
        : "Yang dapat dilakukan: \(indonesian). Ketik: klinik kasus langkah \(code) LANGKAH")
    guard !from.isTerminal else {
      return Bilingual(
        "\(code) is \(from.label.english.lowercased()) already. \(ways.english)",
        "\(code) sudah \(from.label.indonesian.lowercased()). \(ways.indonesian)")
    }
    return Bilingual(
      "No step “\(wanted.english)” leads out of “\(from.label.english)”, where \(code) stands. \(ways.english)",
      "Dari “\(from.label.indonesian)”, tempat \(code) berada, tidak ada langkah “\(wanted.indonesian)”. "
        + ways.indonesian)
  }
}

extension Step {
  /// The roles that may take it; of mentors and innovators only those of the case, and where it ends the case only
  /// its leader.
  fileprivate func takers(ending ends: Bool) -> Bilingual {
    StorageError.series(
      roles.sorted().map { role in
        switch role {
        case .innovator where ends: Bilingual("the case's leader", "ketua kasus ini")
        case .mentor, .innovator:
          Bilingual("the case's \(role.label.english)", "\(role.label.indonesian) kasus ini")
        case .admin, .staff, .supervisor, .juror: role.label
        }
      })
  }
}

extension StorageError.LaterUnit {
  /// The command for whoever may type it; for everybody else who that is.
  fileprivate func asked(_ invitation: Bilingual) -> Bilingual {
    guard isYours else {
      return Bilingual(
        "It is not yours: whoever did it, a supervisor or an admin may undo it.",
        "Itu bukan milik Anda: pelakunya, atasan, atau admin dapat mengurungkannya.")
    }
    return StorageError.sentence(
      invitation, Bilingual(": klinik undo \(seq)", ": klinik urungkan \(seq)"))
  }
}
