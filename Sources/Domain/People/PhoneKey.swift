/// The form in which a phone number is found again by its end, however its beginning is written.
///
/// `0812-5551-2217` and `+62 812 5551 2217` are both found by `2217`: the digits stand backwards, so that the end
/// of a number is the beginning of its key.
public enum PhoneKey {
  /// Fewer digits than these find nobody: too many numbers end alike.
  public static let shortest = 4

  /// The key of a whole number; nil where it has too few digits.
  public static func of(_ phone: String) -> String? {
    let digits = phone.filter { ("0"..."9").contains($0) }
    return digits.count < shortest ? nil : mark + String(digits.reversed())
  }

  /// What somebody typed, as the beginning of a key; nil where it is not the end of a phone number.
  ///
  /// A whole number is found whether it begins with 0 or with +62.
  public static func query(_ typed: String) -> String? {
    let isNumber = typed.allSatisfy { ("0"..."9").contains($0) || " +-().".contains($0) }
    guard isNumber else { return nil }
    let digits = typed.filter { ("0"..."9").contains($0) }
    guard digits.count >= wholeNumber else { return of(digits) }
    return of(String(digits.hasPrefix("62") ? digits.dropFirst(2) : digits.drop { $0 == "0" }))
  }

  /// So many digits are a number with its beginning, and not only the end of one.
  private static let wholeNumber = 9

  /// No key of a name begins with it.
  private static let mark = "#"
}
