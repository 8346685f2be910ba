public import Domain
import GRDB

/// What changes about a clinic as a whole.
public enum SettingChange: Sendable, Hashable {
  case name(String)
  case language(Language)
  case region(RegionCode)

  fileprivate var key: SettingKey {
    switch self {
    case .name: .name
    case .language: .language
    case .region: .region
    }
  }

  fileprivate var value: String {
    switch self {
    case .name(let name): name
    case .language(let language): language.rawValue
    case .region(let region): region.text
    }
  }
}

extension Casebook {
  /// What holds for the whole clinic, as it is now; another process may have changed it since the file was opened.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func settings(by actor: Actor) throws -> Clinic {
    try read(.readSettings, by: actor) { database, _ in try Clinic(database) }
  }

  /// Changes a setting; one that is so already makes no unit.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func editSetting(_ change: SettingChange, by actor: Actor, at now: Instant) throws -> Written<Void> {
    try write(.editSetting, by: actor, at: now) { book in
      try book.database.run(
        """
        INSERT INTO setting (key, value) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value
        """, [change.key.rawValue, change.value])
    }
  }
}
