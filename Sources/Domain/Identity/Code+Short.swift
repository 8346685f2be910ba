extension Code {
  /// As it is said within its year: `KI-42`, and with the year where that is another one: `KI-2025-42`.
  public func short(in currentYear: Int) -> String {
    guard let year, year == currentYear, site == 0 else { return text }
    return "\(kind.rawValue)-\(number)"
  }
}
