package import Domain

/// Numbers as people write them: `1,434.5` in English, `1.434,5` in Indonesian.
package enum NumberWords {
  /// A whole number in groups of three.
  package static func integer(_ number: Int) -> Bilingual {
    let sign = number < 0 ? "-" : ""
    let digits = String(number.magnitude)
    return Bilingual(sign + grouped(digits, by: ","), sign + grouped(digits, by: "."))
  }

  /// A number to two decimals, without any where they are zero.
  package static func decimal(_ number: Double) -> Bilingual {
    let hundredfold = (number * 100).rounded()
    guard hundredfold.magnitude < 1e17 else { return Bilingual(same: number.description) }
    let whole = String(UInt64(hundredfold.magnitude) / 100)
    let hundredths = Int(UInt64(hundredfold.magnitude) % 100)
    let sign = hundredfold < 0 ? "-" : ""
    guard hundredths > 0 else {
      return Bilingual(sign + grouped(whole, by: ","), sign + grouped(whole, by: "."))
    }
    let decimals = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
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
