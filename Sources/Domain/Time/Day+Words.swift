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

  /// `Mon 12 Oct`, `Sen 12 Okt`, for narrow lists; with the year unless it is the one that the reader takes for
  /// granted.
  public func shortWords(in unsaidYear: Int?) -> Bilingual {
    let (year, month, day) = components
    let (weekday, name) = (weekday.shortName, Month.shortNames[month - 1])
    let end = year == unsaidYear ? "" : " \(year)"
    return Bilingual(
      "\(weekday.english) \(day) \(name.english)\(end)",
      "\(weekday.indonesian) \(day) \(name.indonesian)\(end)")
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
  public var briefWords: Bilingual { shortWords(in: components.year) }
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
    spoken(zone.day(of: self).words, zone.clock(of: self).words)
  }

  /// `Mon 12 Oct 10:05`, `Sen 12 Okt 10.05`, with the year as in ``Day/shortWords(in:)``.
  public func shortWords(in zone: Zone, unsaidYear: Int?) -> Bilingual {
    spoken(zone.day(of: self).shortWords(in: unsaidYear), zone.clock(of: self).words)
  }

  private func spoken(_ day: Bilingual, _ clock: Bilingual) -> Bilingual {
    Bilingual("\(day.english) \(clock.english)", "\(day.indonesian) \(clock.indonesian)")
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
