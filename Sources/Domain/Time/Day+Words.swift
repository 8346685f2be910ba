// Dates and clocks as people write them; the only file that knows the names of days and months.

extension Day {
  /// `Mon 12 Oct 2026`, `Senin 12 Okt 2026`: always with the weekday.
  public var words: Bilingual {
    let (year, month, day) = components
    let name = Month.shortNames[month - 1]
    return Bilingual(
      "\(weekday.shortName.english) \(day) \(name.english) \(year)",
      "\(weekday.name.indonesian) \(day) \(name.indonesian) \(year)")
  }
}

extension Day {
  /// `Thursday, 15 October 2026`, `Kamis, 15 Oktober 2026`: as it stands above a page.
  public var longWords: Bilingual {
    let (year, month, day) = components
    let (name, weekday) = (Month.names[month - 1], weekday.name)
    return Bilingual(
      "\(weekday.english), \(day) \(name.english) \(year)",
      "\(weekday.indonesian), \(day) \(name.indonesian) \(year)")
  }

  /// `Mon 19 Oct`, `Sen 19 Okt`: where the year is clear and room is scarce.
  public var briefWords: Bilingual {
    let (_, month, day) = components
    let (name, weekday) = (Month.shortNames[month - 1], weekday.shortName)
    return Bilingual(
      "\(weekday.english) \(day) \(name.english)", "\(weekday.indonesian) \(day) \(name.indonesian)")
  }
}

extension Clock {
  /// `10:05`, `10.05`.
  public var words: Bilingual {
    let (hour, minute) = (padded(hour, to: 2), padded(minute, to: 2))
    return Bilingual("\(hour):\(minute)", "\(hour).\(minute)")
  }
}

extension Instant {
  /// `Mon 12 Oct 2026 10:05`, `Senin 12 Okt 2026 10.05`: day and clock of a zone, which is not named.
  public func words(in zone: Zone) -> Bilingual {
    let day = zone.day(of: self).words
    let clock = zone.clock(of: self).words
    return Bilingual("\(day.english) \(clock.english)", "\(day.indonesian) \(clock.indonesian)")
  }
}

extension ISOWeek {
  /// `week 42 of 2026`, `pekan ke-42 tahun 2026`.
  public var words: Bilingual {
    Bilingual("week \(week) of \(year)", "pekan ke-\(week) tahun \(year)")
  }
}

extension Month {
  /// `October 2026`, `Oktober 2026`.
  public var words: Bilingual {
    let name = Month.names[month - 1]
    return Bilingual("\(name.english) \(year)", "\(name.indonesian) \(year)")
  }

  /// The twelve months written out, January first.
  public static let names = [
    Bilingual("January", "Januari"), Bilingual("February", "Februari"), Bilingual("March", "Maret"),
    Bilingual("April", "April"), Bilingual("May", "Mei"), Bilingual("June", "Juni"),
    Bilingual("July", "Juli"), Bilingual("August", "Agustus"), Bilingual("September", "September"),
    Bilingual("October", "Oktober"), Bilingual("November", "November"), Bilingual("December", "Desember"),
  ]

  /// The twelve months in three letters, January first.
  public static let shortNames = [
    Bilingual("Jan", "Jan"), Bilingual("Feb", "Feb"), Bilingual("Mar", "Mar"), Bilingual("Apr", "Apr"),
    Bilingual("May", "Mei"), Bilingual("Jun", "Jun"), Bilingual("Jul", "Jul"), Bilingual("Aug", "Agu"),
    Bilingual("Sep", "Sep"), Bilingual("Oct", "Okt"), Bilingual("Nov", "Nov"), Bilingual("Dec", "Des"),
  ]

  /// Further spellings that are met in writing, by the number of the month; nothing here is ever shown.
  static let otherNames = [
    2: ["pebruari", "peb"], 8: ["agt", "ags", "agust"], 9: ["sept"], 11: ["nopember", "nop"],
  ]
}

extension Weekday {
  /// The day written out: `Monday`, `Senin`.
  public var name: Bilingual {
    switch self {
    case .monday: Bilingual("Monday", "Senin")
    case .tuesday: Bilingual("Tuesday", "Selasa")
    case .wednesday: Bilingual("Wednesday", "Rabu")
    case .thursday: Bilingual("Thursday", "Kamis")
    case .friday: Bilingual("Friday", "Jumat")
    case .saturday: Bilingual("Saturday", "Sabtu")
    case .sunday: Bilingual("Sunday", "Minggu")
    }
  }

  /// The day in three letters: `Mon`, `Sen`.
  public var shortName: Bilingual {
    let name = name
    return Bilingual(String(name.english.prefix(3)), String(name.indonesian.prefix(3)))
  }
}
