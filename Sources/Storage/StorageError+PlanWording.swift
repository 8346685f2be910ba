import Domain

// The words of what is refused of a planned session; the switch over all errors is in `StorageError+Wording.swift`.

extension StorageError {
  var planWording: Bilingual {
    switch self {
    case .notPlanned(let code, .held, let unit):
      Self.sentence(
        Bilingual(
          "\(code) has taken place. To correct what it says: klinik session edit \(code). ",
          "\(code) sudah terlaksana. Untuk memperbaiki isinya: klinik sesi ubah \(code). "),
        Self.takingBack(
          unit,
          Bilingual("It did not take place? Take that back first", "Bila tidak terlaksana, urungkan dahulu")))
    case .notPlanned(let code, let state, let unit):
      Self.sentence(
        Bilingual(
          "\(code) is no longer planned: \(state.label.english). Plan another one: klinik session plan. ",
          "\(code) tidak lagi dijadwalkan: \(state.label.indonesian). Jadwalkan yang baru: klinik sesi jadwal. "
        ),
        Self.takingBack(unit, Bilingual("A slip? Take it back", "Bila keliru, urungkan")))
    case .planInPast(let day, let clock?):
      Bilingual(
        "\(day.words.english) \(clock.text) is over. What has happened is logged: klinik session log",
        "\(day.words.indonesian) pukul \(clock.words.indonesian) sudah lewat. Yang sudah terjadi dicatat: klinik sesi catat"
      )
    case .planInPast(let day, nil):
      Bilingual(
        "\(day.words.english) is over. What has happened is logged: klinik session log",
        "\(day.words.indonesian) sudah lewat. Yang sudah terjadi dicatat: klinik sesi catat")
    case .planTooFar(let day):
      Bilingual(
        "\(day.words.english) is more than a year ahead; is the year right?",
        "\(day.words.indonesian) lebih dari setahun lagi; apakah tahunnya benar?")
    case .clashes(let clashes):
      Bilingual(
        clashes.map(\.wording.english).joined(separator: "; ") + ". Take another hour, or add --anyway.",
        clashes.map(\.wording.indonesian).joined(separator: "; ")
          + ". Pilih waktu lain, atau tambahkan --tetap.")
    case .stillAhead(let code):
      Bilingual(
        "The hour of \(code) has not come yet. To call it off: klinik session cancel \(code)",
        "Waktu \(code) belum tiba. Untuk membatalkannya: klinik sesi batal \(code)")
    default: Self.unworded
    }
  }
}

extension StorageError {
  /// How what made a session what it is is taken back, and by whom.
  private static func takingBack(_ unit: LaterUnit?, _ invitation: Bilingual) -> Bilingual {
    let number = Bilingual(
      unit.map { "\($0.seq)" } ?? "NUMBER (klinik history)",
      unit.map { "\($0.seq)" } ?? "NOMOR (klinik riwayat)")
    let helpers =
      unit?.isYours == false
      ? Bilingual(" (by whoever did it, a supervisor or an admin)", " (oleh pelakunya, atasan, atau admin)")
      : Bilingual(same: "")
    return sentence(
      invitation, Bilingual(": klinik undo \(number.english)", ": klinik urungkan \(number.indonesian)"),
      helpers)
  }
}

extension Clash {
  /// A clause without full stop.
  fileprivate var wording: Bilingual {
    switch self {
    case .session(let code, let person):
      Bilingual(
        "\(person) is expected in \(code) at that hour",
        "\(person) sudah dijadwalkan di \(code) pada waktu itu")
    case .leave(let person, let until):
      Bilingual(
        "\(person) is away until \(until.words.english)",
        "\(person) tidak bertugas sampai \(until.words.indonesian)")
    }
  }
}
