import Domain

/// What is said about the working calendar.
enum CalendarWords {
  static func title(_ year: Int, _ edition: String) -> Bilingual {
    Bilingual("Calendar of \(year) (\(edition))", "Kalender \(year) (\(edition))")
  }

  static func unknown(_ year: Int) -> Bilingual {
    Bilingual(
      "The calendar of \(year) is not loaded: klinik calendar load FILE",
      "Kalender \(year) belum dimuat: klinik kalender muat BERKAS")
  }

  static func changed(_ day: Day, _ holiday: Holiday?) -> Bilingual {
    guard let holiday else {
      return Bilingual(
        "\(day.words.english) is like its weekday again.",
        "\(day.words.indonesian) kembali seperti hari biasa.")
    }
    let label = holiday.kind.label
    // A day that the clinic itself set has no name but what it is.
    let name = holiday.name == label.indonesian ? "" : ", \(holiday.name)"
    return Bilingual(
      "\(day.words.english): \(label.english)\(name).", "\(day.words.indonesian): \(label.indonesian)\(name)."
    )
  }

  static func unchanged(_ day: Day) -> Bilingual {
    Bilingual(
      "\(day.words.english) was so already; nothing was changed.",
      "\(day.words.indonesian) sudah demikian; tidak ada yang diubah.")
  }
}
