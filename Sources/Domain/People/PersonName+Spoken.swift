extension PersonName {
  /// The name as it is said to somebody: `Dr. Sari Wulandari, M.Si.` is Sari Wulandari.
  ///
  /// Degrees follow a comma and go; titles before the name go unless nothing else is left. All of the name stays: which
  /// of its words a person is called by cannot be told from a name.
  public static func spoken(_ name: String) -> String {
    let words = (name.split(separator: ",").first ?? Substring(name)).split(whereSeparator: \.isWhitespace)
    let called = words.drop { word in
      word.split(separator: ".").allSatisfy { NameTitles.before.contains(TextFolding.fold(String($0))) }
    }
    return (called.isEmpty ? words[...] : called).joined(separator: " ")
  }
}
