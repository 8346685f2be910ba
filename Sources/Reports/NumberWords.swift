package import Domain

/// Numbers as people write them: `1,434.5` in English, `1.434,5` in Indonesian.
package enum NumberWords {
  /// A whole number in groups of three.
  package static func integer(_ number: Int) -> Bilingual {
    let sign = number < 0 ? "-" : ""
    let digits = String(number.magnitude)
    return Bilingual(sign + grouped(digits, by: ","), sign + grouped(digits, by: "."))
  }

  /// A number to two decimals, or as many as asked for, without any where they are zero.
  package static func decimal(_ number: Double, places: Int = 2) -> Bilingual {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = (number * Double(scale)).rounded()
    guard scaled.magnitude < 1e17 else { return Bilingual(same: number.description) }
    let (quotient, remainder) = UInt64(scaled.magnitude).quotientAndRemainder(dividingBy: UInt64(scale))
    let whole = String(quotient)
    let sign = scaled < 0 ? "-" : ""
    guard remainder > 0 else {
      return Bilingual(sign + grouped(whole, by: ","), sign + grouped(whole, by: "."))
    }
    let digits = String(remainder)
    let decimals = String(repeating: "0", count: places - digits.utf8.count) + digits
    return Bilingual(
      "\(sign)\(grouped(whole, by: ",")).\(decimals)", "\(sign)\(grouped(whole, by: ".")),\(decimals)")
  }

  private static func grouped(_ digits: String, by separator: Character) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.utf8.count - index) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return text
  }
}
