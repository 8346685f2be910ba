/// The texts embedded in the program: migrations and data packs.
public enum Schema {
  /// A migration: its number, its topic, and the SQL that makes it.
  public struct Migration: Sendable {
    /// 1, 2, 3 …, without gaps.
    public let number: Int
    /// What it brings, as in its file name.
    public let topic: String
    /// Its statements.
    public let sql: String
  }

  /// All migrations, in order.
  public static var migrations: [Migration] {
    [
      Migration(
        number: 1, topic: "clinic", sql: String(decoding: PackageResources.v001_clinic_sql, as: UTF8.self)),
      Migration(
        number: 2, topic: "keep", sql: String(decoding: PackageResources.v002_keep_sql, as: UTF8.self)),
      Migration(
        number: 3, topic: "desk", sql: String(decoding: PackageResources.v003_desk_sql, as: UTF8.self)),
    ]
  }

  /// The pack of the case workflow, as YAML.
  public static var casePack: String {
    String(decoding: PackageResources.case_yaml, as: UTF8.self)
  }

  /// The pack of the working calendar, as YAML, with the licence of its dates.
  public static var calendarPack: String {
    String(decoding: PackageResources.calendar_id_yaml, as: UTF8.self)
  }

  /// The regions of Indonesia, a code and a name a line, behind the licence of the list.
  public static var regions: String {
    String(decoding: PackageResources.regions_csv, as: UTF8.self)
  }
}
