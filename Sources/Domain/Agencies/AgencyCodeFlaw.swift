/// Why a text is no code of an agency.
public enum AgencyCodeFlaw: Error, Sendable, Hashable {
  /// Fewer than two Latin letters or digits.
  case noLetters
  /// Capitals, spaces, other marks or too many characters; the suggestion would be accepted.
  case notACode(suggestion: AgencyCode)

  /// What was refused and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .noLetters:
      Bilingual(
        "A code of an agency needs at least two letters or digits, such as dinkes.",
        "Kode unit harus berisi paling sedikit dua huruf atau angka, misalnya dinkes.")
    case .notACode(let suggestion):
      Bilingual(
        "A code of an agency has 2 to 60 small letters, digits and hyphens. Use: \(suggestion.text)",
        "Kode unit terdiri atas 2 s.d. 60 huruf kecil, angka, dan tanda hubung. Pakai: \(suggestion.text)")
    }
  }
}
