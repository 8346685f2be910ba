import Domain

// The words of what is refused of a planned session; the switch over all errors is in `StorageError+Wording.swift`.

extension StorageError {
  var planWording: Bilingual {
    switch self {
    case .notPlanned(let code, .held):
      Bilingual(
        "\(code) has taken place. To correct it: klinik session edit \(code)",
        "\(code) sudah terlaksana. Untuk memperbaikinya: klinik sesi ubah \(code)")
    case .notPlanned(let code, let state):
      Bilingual(
        "\(code) is no longer planned: \(state.label.english). Plan another one: klinik session plan",
        "\(code) tidak lagi dijadwalkan: \(state.label.indonesian). Jadwalkan yang baru: klinik sesi jadwal")
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

extension Clash {
  /// A clause without full stop.
  fileprivate var wording: Bilingual {
    switch self {
    case .session(let code, _, let name):
      Bilingual(
        "\(name) is expected in \(code) at that hour",
        "\(name) sudah dijadwalkan di \(code) pada waktu itu")
    case .leave(_, let name, let until):
      Bilingual(
        "\(name) is away until \(until.words.english)",
        "\(name) tidak bertugas sampai \(until.words.indonesian)")
    }
  }
}
