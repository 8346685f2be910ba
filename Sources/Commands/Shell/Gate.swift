import Domain
import Storage

/// The gate through which people come in who may not touch the clinic's file: a program that runs as the file's
/// owner, begun by SSH with a forced command that fixes whose login it is.
///
/// Behind it nobody names another clinic or another login, and nothing reaches the owner's files or starts another
/// program: no output file, no import, no editor.
enum Gate {
  /// Makes the desk that of a login, and confines it.
  ///
  /// - Throws: ``CommandError/confined(_:)`` unless the process runs as the owner of the clinic's file.
  static func confine(_ desk: inout Desk, to login: String) throws {
    guard Casebook.isOwner(ofFileAt: desk.clinicPath) else { throw CommandError.confined(.notTheOwner) }
    desk.login = login
    desk.isConfined = true
    desk.environment = desk.environment.filter { harmless.contains($0.key) || $0.key.hasPrefix("LC_") }
  }

  /// Refuses what a line may not ask for behind the gate.
  ///
  /// - Throws: ``CommandError/confined(_:)``.
  static func check(_ asked: GlobalOptions, against standing: GlobalOptions) throws(CommandError) {
    if asked.databasePath != standing.databasePath { throw .confined(.option(Bilingual("--db", "--berkas"))) }
    if asked.outputPath != nil { throw .confined(.option(Bilingual("--output", "--ke-berkas"))) }
  }

  /// What may come in from the other side: how the terminal looks, and where the owner's own folders are.
  private static let harmless: Set = [
    "TERM", "LANG", "COLUMNS", "NO_COLOR", "KLINIK_LANG", "HOME", "TZ", "SSH_ORIGINAL_COMMAND",
  ]
}
