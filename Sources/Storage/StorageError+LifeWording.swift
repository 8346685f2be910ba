import Domain

// The words of what is refused of people and agencies through time.

extension StorageError {
  var lifeWording: Bilingual {
    switch self {
    case .moveTooEarly(let code, let since):
      Bilingual(
        "\(code) has been in the present agency since \(since.words.english); a move lies after that. "
          + "A wrong agency is corrected with: klinik person edit \(code) --agency AGENCY",
        "\(code) bertugas di unit sekarang sejak \(since.words.indonesian); mutasi harus sesudahnya. "
          + "Unit yang keliru diperbaiki dengan: klinik orang ubah \(code) --unit UNIT")
    case .agencyClosed(let code, let until, let successor): Self.agencyClosed(code, until, successor)
    case .renameTooEarly(let code, let until):
      Bilingual(
        "\(code) had its former name until \(until.words.english); the next name begins after the day behind that.",
        "\(code) masih bernama lama sampai \(until.words.indonesian); nama berikutnya berlaku sesudah hari berikutnya."
      )
    case .leaveOverlaps(let code, let since, let until):
      Bilingual(
        "\(code) is away already from \(since.words.english) to \(until.words.english). "
          + "Cancel that first: klinik leave cancel \(code) \(since.iso)",
        "\(code) sudah tercatat tidak masuk \(since.words.indonesian) s.d. \(until.words.indonesian). "
          + "Batalkan dahulu: klinik cuti batal \(code) \(since.iso)")
    case .noLeave(let code, let day):
      Bilingual(
        "No leave of \(code) covers \(day.words.english). What there is: klinik leave list \(code)",
        "Tidak ada cuti \(code) pada \(day.words.indonesian). Yang tercatat: klinik cuti daftar \(code)")
    case .onlyOwnLeave:
      Bilingual(
        "You may record and cancel your own leave only. Ask staff for somebody else's.",
        "Anda hanya berhak mencatat dan membatalkan cuti sendiri. Untuk orang lain, minta petugas.")
    case .noCalendarYear(let year):
      Bilingual(
        "The calendar of \(year) is not loaded. Load it first: klinik calendar load FILE",
        "Kalender \(year) belum dimuat. Muat dahulu: klinik kalender muat BERKAS")
    case .noOwnHoliday(let day, nil):
      Bilingual(
        "\(day.words.english) is like its weekday already.",
        "\(day.words.indonesian) memang sudah seperti hari biasa.")
    case .noOwnHoliday(let day, let holiday?):
      Bilingual(
        "\(holiday.name) comes from the calendar's pack. To work on that day all the same: "
          + "klinik calendar holiday \(day.iso) --workday",
        "\(holiday.name) berasal dari paket kalender. Bila hari itu tetap masuk: "
          + "klinik kalender libur \(day.iso) --masuk")
    default: mergeWording
    }
  }

  private var mergeWording: Bilingual {
    switch self {
    case .mergedWithItself(let code):
      Bilingual(
        "\(code) cannot be merged with itself; name the entry that is to go first, then the one that stays.",
        "\(code) tidak dapat digabung dengan dirinya; sebut dahulu yang digabung, lalu yang dipertahankan.")
    case .mergedAway(let code, let into):
      Bilingual(
        "\(code) was merged into \(into) and cannot be used on its own. See: klinik person show \(into)",
        "\(code) sudah digabung ke \(into) dan tidak dapat dipakai sendiri. Lihat: klinik orang lihat \(into)"
      )
    case .numbersDiffer(let first, let second):
      Bilingual(
        "\(first) and \(second) have different NIPs, so they are two people. "
          + "Is one of the numbers wrong? Correct it first: klinik person edit \(first) --nip NIP",
        "NIP \(first) dan \(second) berbeda, jadi keduanya orang yang berlainan. "
          + "Ada NIP yang keliru? Perbaiki dahulu: klinik orang ubah \(first) --nip NIP")
    case .nothingToTransfer(let code):
      Bilingual(
        "\(code) has no open case to pass on. What there is: klinik person show \(code)",
        "\(code) tidak punya kasus berjalan untuk dialihkan. Yang ada: klinik orang lihat \(code)")
    default: Self.unworded
    }
  }

  private static func agencyClosed(_ code: String, _ until: Day?, _ successor: String?) -> Bilingual {
    let last = until.map {
      Bilingual("; its last day was \($0.words.english)", "; hari terakhirnya \($0.words.indonesian)")
    }
    let next =
      successor.map {
        Bilingual("Its work went to \($0); name that one.", "Tugasnya dilanjutkan \($0); sebut unit itu.")
      }
      ?? Bilingual(
        "Is it open after all? klinik agency edit \(code) --activate",
        "Ternyata masih ada? klinik unit ubah \(code) --aktifkan")
    return Bilingual(
      "\(code) is closed\(last?.english ?? ""). \(next.english)",
      "Unit \(code) sudah ditutup\(last?.indonesian ?? ""). \(next.indonesian)")
  }
}
