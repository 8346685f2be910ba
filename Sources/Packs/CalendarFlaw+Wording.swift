import Domain

extension CalendarFlaw.Fault {
  /// What a reader is told: what was found, and what would be accepted.
  var wording: Bilingual {
    switch self {
    case .malformedCode(let code):
      HeadWords.malformedCode(code)
    case .versionNotPositive(let version):
      HeadWords.versionNotPositive(version)
    case .emptyLabel(let language):
      HeadWords.emptyLabel(language)
    case .tooLarge(let years, let dated, let holidays):
      Bilingual(
        "\(years) years, \(dated) periods and \(holidays) holidays are too many; at most \(Self.largest)",
        "\(years) tahun, \(dated) periode, dan \(holidays) hari libur terlalu banyak;"
          + " paling banyak \(Self.largest)")
    case .noYears:
      Bilingual("years is empty; name those that are covered", "years kosong; sebutkan tahun yang dimuat")
    case .yearOutOfRange(let year):
      Bilingual(
        "\(year) is no year of a calendar; possible: \(Self.yearRange)",
        "\(year) bukan tahun kalender; yang mungkin: \(Self.yearRange)")
    case .duplicateYear(let year):
      Bilingual("\(year) stands here twice; keep one", "\(year) tertulis dua kali di sini; sisakan satu")
    case .yearWithoutHolidays(let year):
      Bilingual(
        "\(year) has no holidays; list them, or take the year out of years",
        "\(year) belum punya hari libur; tulis daftarnya, atau keluarkan tahunnya dari years")
    case .noHours:
      Bilingual("no weekday has slots", "tidak ada hari yang punya slots")
    case .overlappingSlots(let weekday, let first, let second):
      Bilingual(
        "\(second.text) begins before \(first.text) is over, on \(weekday.name.english)",
        "\(second.text) mulai sebelum \(first.text) selesai, pada hari \(weekday.name.indonesian)")
    case .endsBeforeStart(let from, let to):
      Bilingual(
        "the period ends on \(to.iso), before it begins on \(from.iso)",
        "periode selesai \(to.iso), sebelum mulainya \(from.iso)")
    case .overlappingPeriods(let from, let first):
      Bilingual(
        "the period from \(from.iso) shares days with the one from \(first.iso)",
        "periode mulai \(from.iso) tumpang-tindih dengan periode mulai \(first.iso)")
    case .outsideYears(let day):
      Bilingual("\(day.iso) lies in none of the years", "\(day.iso) di luar tahun yang dimuat (years)")
    case .duplicateHoliday(let day):
      Bilingual("\(day.iso) stands here twice; keep one", "\(day.iso) tertulis dua kali; sisakan satu")
    case .unnamedHoliday(let day):
      Bilingual("the holiday \(day.iso) has no name", "hari libur \(day.iso) belum bernama")
    }
  }

  private static var largest: String {
    let largest = WorkCalendar.largest
    return "\(largest.years), \(largest.dated), \(largest.holidays)"
  }

  private static var yearRange: String {
    "\(WorkCalendar.yearRange.lowerBound)–\(WorkCalendar.yearRange.upperBound)"
  }
}
