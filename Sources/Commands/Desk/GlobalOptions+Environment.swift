import Domain

extension GlobalOptions {
  /// The options that hold before a command line says anything: `KLINIK_LANG`, `KLINIK_DB`, `NO_COLOR`, `TERM` and
  /// the locale.
  package init(environment: [String: String]) {
    let chosen = environment["KLINIK_LANG"].flatMap { Language(rawValue: $0.lowercased()) }
    self.init(
      language: chosen ?? Language(locale: environment), languageIsChosen: chosen != nil,
      databasePath: Self.clinicPath(environment),
      allowsColor: (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb")
  }

  /// The clinic's file that the environment names, or the usual one; nil without a home.
  static func clinicPath(_ environment: [String: String]) -> String? {
    environment["KLINIK_DB"].flatMap { $0.isEmpty ? nil : $0 } ?? usualPath(environment)
  }

  /// Where a clinic's file stands unless somebody says otherwise; nil without a home.
  static func usualPath(_ environment: [String: String]) -> String? {
    directory("XDG_DATA_HOME", ".local/share", environment).map { "\($0)/klinik/klinik.db" }
  }

  /// A directory of the XDG base directory specification, which ignores relative paths.
  static func directory(_ variable: String, _ usual: String, _ environment: [String: String]) -> String? {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    return "\(home)/\(usual)"
  }
}

extension Language {
  /// The language of the locale; Indonesian unless it is an English one.
  fileprivate init(locale environment: [String: String]) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale?.hasPrefix("en") == true ? .english : .indonesian
  }
}
