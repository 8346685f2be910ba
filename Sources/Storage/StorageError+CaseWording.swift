import Domain

// The words of what a case or the journal refuses; the switch over all errors is in `StorageError+Wording.swift`.

extension StorageError {
  var caseWording: Bilingual {
    switch self {
    case .caseClosed(let code, let since, let status, reopen: true):
      Bilingual(
        "\(code) is \(status.english.lowercased()) since \(since.words.english). "
          + "Reopen it first: klinik case reopen \(code)",
        "\(code) sudah \(status.indonesian.lowercased()) sejak \(since.words.indonesian). "
          + "Buka lagi dahulu: klinik kasus buka-lagi \(code)")
    case .caseClosed(let code, let since, let status, reopen: false):
      Bilingual(
        "\(code) is \(status.english.lowercased()) since \(since.words.english), and nothing leads back. "
          + "Open a new one: klinik case open",
        "\(code) sudah \(status.indonesian.lowercased()) sejak \(since.words.indonesian) "
          + "dan tidak dapat dibuka lagi. Buka kasus baru: klinik kasus buka")
    case .noSuchStep(let code, let from, let wanted, let possible):
      Self.noSuchStep(code, from, wanted, possible)
    case .stepNotYours(let code, let step, let target):
      Bilingual(
        "\(code): the step “\(step.label.english)” is not yours to take. Who may: \(step.takers.english). "
          + "Who they are: klinik why \(code) --to \(target.typed.english)",
        "\(code): langkah “\(step.label.indonesian)” bukan hak Anda. Yang berhak: \(step.takers.indonesian). "
          + "Siapa orangnya: klinik mengapa \(code) --ke \(target.typed.indonesian)")
    case .stepNeeds(let code, let step, let needs, _):
      Bilingual(
        "\(code): the step “\(step.label.english)” also needs: "
          + needs.map(\.label.english).joined(separator: ", ") + ".",
        "\(code): langkah “\(step.label.indonesian)” masih memerlukan: "
          + needs.map(\.label.indonesian).joined(separator: ", ") + ".")
    case .noSuchResult(let typed, let possible):
      Bilingual(
        "“\(typed)” is not a result. One of: \(possible.map(\.english).joined(separator: ", ")).",
        "“\(typed)” bukan hasil. Pilihannya: \(possible.map(\.indonesian).joined(separator: ", ")).")
    case .alreadyDone(let code):
      Bilingual(
        "\(code) is done already. Was that a mistake? Find its number with klinik history \(code), "
          + "then klinik undo NUMBER",
        "\(code) sudah selesai. Keliru? Cari nomornya dengan klinik riwayat \(code), "
          + "lalu klinik urungkan NOMOR")
    default: valueWording
    }
  }

  private var valueWording: Bilingual {
    switch self {
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
    case .dayTooOld(let day):
      Bilingual(
        "\(day.words.english) lies before 2000; is the year right?",
        "\(day.words.indonesian) sebelum tahun 2000; apakah tahunnya benar?")
    case .dueBeforeAgreed(let day, let agreed):
      Bilingual(
        "\(day.words.english) lies before \(agreed.words.english), the day of the agreement; give a later day.",
        "\(day.words.indonesian) sebelum \(agreed.words.indonesian), hari kesepakatan; sebut hari sesudahnya."
      )
    case .dueBeforeToday(let day):
      Bilingual(
        "\(day.words.english) is not after today; give a day that is still to come.",
        "\(day.words.indonesian) bukan hari yang akan datang; sebut hari sesudah hari ini.")
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
        "\(count) of its cases are in the log “\(name)” already and would count twice. Undo that import first: "
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
        "There is nothing of yours to undo. What was done: klinik history",
        "Tidak ada pekerjaan Anda yang dapat diurungkan. Yang sudah dikerjakan: klinik riwayat")
    case .nothingToRedo:
      Bilingual(
        "There is nothing to redo: only your last undo can be taken back, before you do something else.",
        "Tidak ada yang dapat diulangi: hanya pembatalan terakhir Anda, sebelum mengerjakan hal lain.")
    case .noSuchUnit(let seq):
      Bilingual(
        "The history has no number \(seq). What there is: klinik history",
        "Riwayat tidak punya nomor \(seq). Yang ada: klinik riwayat")
    case .alreadyUndone(let seq, let undoer):
      Bilingual(
        "Number \(seq) was undone already, by number \(undoer). To take that back: klinik undo \(undoer)",
        "Nomor \(seq) sudah diurungkan oleh nomor \(undoer). Untuk menariknya kembali: klinik urungkan \(undoer)"
      )
    case .notUndoable(let seq):
      Bilingual(
        "Number \(seq) cannot be undone: the clinic rests on it, or it erased something for good.",
        "Nomor \(seq) tidak dapat diurungkan: klinik bertumpu padanya, atau isinya memang sudah dihapus untuk selamanya."
      )
    case .notYourUnit(let seq):
      Bilingual(
        "Number \(seq) is somebody else's work. A supervisor or an admin can undo it: klinik undo \(seq)",
        "Nomor \(seq) pekerjaan orang lain. Atasan atau admin dapat mengurungkannya: klinik urungkan \(seq)")
    case .touchedLater(let seq, let later):
      Bilingual(
        "Number \(seq) cannot be undone alone: number \(later) changed the same thing later. "
          + "Undo that first: klinik undo \(later)",
        "Nomor \(seq) tidak dapat diurungkan sendiri: nomor \(later) mengubah hal yang sama sesudahnya. "
          + "Urungkan itu dahulu: klinik urungkan \(later)")
    case .dependedOn(let seq, let later?):
      Bilingual(
        "Number \(seq) cannot be undone alone: number \(later) builds on it. "
          + "Undo that first: klinik undo \(later)",
        "Nomor \(seq) tidak dapat diurungkan sendiri: nomor \(later) bertumpu padanya. "
          + "Urungkan itu dahulu: klinik urungkan \(later)")
    case .dependedOn(let seq, nil):
      Bilingual(
        "Number \(seq) cannot be undone: what came later builds on it. See: klinik history",
        "Nomor \(seq) tidak dapat diurungkan: yang sesudahnya bertumpu padanya. Lihat: klinik riwayat")
    default: Self.unworded
    }
  }

  private static func noSuchStep(
    _ code: Code, _ from: Status, _ wanted: String, _ possible: [Step]
  ) -> Bilingual {
    let english = possible.map(\.label.typed.english).joined(separator: ", ")
    let indonesian = possible.map(\.label.typed.indonesian).joined(separator: ", ")
    let ways = Bilingual(
      possible.isEmpty ? "No step leads on." : "Possible: \(english). Type: klinik case step \(code) STEP",
      possible.isEmpty
        ? "Tidak ada langkah lain."
        : "Yang dapat dilakukan: \(indonesian). Ketik: klinik kasus langkah \(code) LANGKAH")
    guard !from.isTerminal else {
      return Bilingual(
        "\(code) is \(from.label.english.lowercased()) already. \(ways.english)",
        "\(code) sudah \(from.label.indonesian.lowercased()). \(ways.indonesian)")
    }
    return Bilingual(
      "No step “\(wanted)” leads out of “\(from.label.english)”, where \(code) stands. \(ways.english)",
      "Dari “\(from.label.indonesian)”, tempat \(code) berada, tidak ada langkah “\(wanted)”. "
        + ways.indonesian)
  }
}

extension Step {
  /// The roles that may take it; of mentors and innovators only those of the case.
  fileprivate var takers: Bilingual {
    StorageError.series(
      roles.sorted().map { role in
        switch role {
        case .mentor, .innovator:
          Bilingual("the case's \(role.label.english)", "\(role.label.indonesian) kasus ini")
        case .admin, .staff, .supervisor, .juror: role.label
        }
      })
  }
}
