import Domain

// The words of what is refused of a pack.

extension StorageError {
  var packWording: Bilingual {
    switch self {
    case .notACaseWorkflow(let code):
      Bilingual(
        "No case would follow “\(code)”; a workflow of cases has code: case and subject: case.",
        "Tidak ada kasus yang akan mengikuti “\(code)”; alur kasus memakai code: case dan subject: case.")
    case .packDiffers(let code, let version, let newest):
      Bilingual(
        "\(code) version \(version) is loaded with other content, and cases may follow it. "
          + "Write version: \(newest + 1) in the file.",
        "\(code) versi \(version) sudah dimuat dengan isi lain, dan mungkin sudah diikuti kasus. "
          + "Tulis version: \(newest + 1) di berkasnya.")
    case .packOlder(let code, let version, let newest):
      Bilingual(
        "\(code) version \(version) is older than version \(newest), which is loaded; no case would follow it. "
          + "Write version: \(newest + 1) in the file.",
        "\(code) versi \(version) lebih lama daripada versi \(newest) yang sudah dimuat; tidak ada kasus yang "
          + "akan mengikutinya. Tulis version: \(newest + 1) di berkasnya.")
    case .calendarDiffers(let code, let version):
      Bilingual(
        "The calendar \(code) version \(version) is loaded with other content. "
          + "Write version: \(version + 1) in the file.",
        "Kalender \(code) versi \(version) sudah dimuat dengan isi lain. "
          + "Tulis version: \(version + 1) di berkasnya.")
    case .calendarOlder(let code, let version, let newest):
      Bilingual(
        "The calendar \(code) version \(version) is older than version \(newest), which is loaded. "
          + "If it is to hold all the same, write version: \(newest + 1) in the file.",
        "Kalender \(code) versi \(version) lebih lama daripada versi \(newest) yang sudah dimuat. "
          + "Jika tetap akan dipakai, tulis version: \(newest + 1) di berkasnya.")
    case .calendarLacksYears(let code, let version, let years):
      Self.lacks(years.map(String.init).joined(separator: ", "), "\(code) \(version)")
    case .noSuchPack(let typed, let known):
      Bilingual(
        "The pack “\(typed.english)” is not loaded. There are: \(known.map(\.english).joined(separator: ", ")).",
        "Paket “\(typed.indonesian)” tidak dimuat. Yang ada: \(known.map(\.indonesian).joined(separator: ", "))."
      )
    default: Self.unworded
    }
  }

  private static func lacks(_ years: String, _ calendar: String) -> Bilingual {
    Bilingual(
      "The loaded calendar knows \(years), the calendar \(calendar) does not; the working days of that time would "
        + "be unknown. Add \(years) to the file.",
      "Kalender yang dimuat memuat tahun \(years), kalender \(calendar) tidak; hari kerja masa itu tidak akan "
        + "diketahui lagi. Tambahkan tahun \(years) di berkasnya.")
  }
}
