import Domain

/// Lengths of time as people say them: the two largest units, such as `2 d 3 h`, `2 hari 3 jam`.
enum DurationWords {
  private struct Unit {
    let seconds: Int
    let name: Bilingual
  }

  private static let units = [
    Unit(seconds: 86_400, name: Bilingual("d", "hari")), Unit(seconds: 3600, name: Bilingual("h", "jam")),
    Unit(seconds: 60, name: Bilingual("m", "menit")), Unit(seconds: 1, name: Bilingual("s", "detik")),
  ]

  /// A day is 24 hours. Under a minute seconds stand alone, under a second with two decimals; otherwise
  /// the smaller of the two units is rounded, and one that comes out as zero is not shown.
  static func words(milliseconds: Double) -> Bilingual {
    let size = milliseconds.magnitude
    guard size < 1e16 else { return Bilingual(same: "\(milliseconds) ms") }
    let sign = milliseconds < 0 ? "-" : ""
    if size < 995 {
      let seconds = NumberWords.decimal(size / 1000)
      let sign = seconds.english == "0" ? "" : sign
      return Bilingual("\(sign)\(seconds.english) s", "\(sign)\(seconds.indonesian) detik")
    }
    let (seconds, large) = rounded(seconds: size / 1000)
    let parts = large == units.count - 1 ? units[large...] : units[large...(large + 1)]
    return Bilingual(
      sign + join(seconds, parts) { $0.english }, sign + join(seconds, parts) { $0.indonesian })
  }

  /// Calendar days to one decimal, without it where that is zero: `11.5 days`, `11,5 hari`.
  static func words(days: Double) -> Bilingual {
    let rounded = (days * 10).rounded() / 10
    let number = NumberWords.decimal(rounded, places: 1)
    return Bilingual(
      "\(number.english) \(rounded == 1 ? "day" : "days")", "\(number.indonesian) hari")
  }

  /// Rounds to the second largest unit, and once more where that carries over into a larger one.
  private static func rounded(seconds: Double) -> (seconds: Int, large: Int) {
    var exact = seconds
    while true {
      let large = units.firstIndex { exact >= Double($0.seconds) } ?? units.count - 1
      let small = units[min(large + 1, units.count - 1)].seconds
      let whole = Int((exact / Double(small)).rounded()) * small
      guard large > 0, whole >= units[large - 1].seconds, exact < Double(units[large - 1].seconds) else {
        return (whole, large)
      }
      exact = Double(whole)
    }
  }

  private static func join(
    _ seconds: Int, _ parts: ArraySlice<Unit>, wording: (Bilingual) -> String
  ) -> String {
    var rest = seconds
    var words: [String] = []
    for unit in parts {
      let (count, remainder) = rest.quotientAndRemainder(dividingBy: unit.seconds)
      rest = remainder
      if count > 0 { words.append("\(count) \(wording(unit.name))") }
    }
    return words.joined(separator: " ")
  }
}
