import ArgumentParser
import Domain
import Reports
import Storage

/// `backup test`: proves a backup by restoring it to scratch.
struct BackupTestCommand: Command {
  static let reachesFiles = true

  static let deed: Deed? = .backUp

  static var manual: Manual {
    Manual(
      .backup, .test,
      Bilingual(
        "Restores a backup to a temporary place and checks everything there.",
        "Memulihkan cadangan ke tempat sementara dan memeriksa semuanya di sana."),
      discussion: Bilingual(
        """
        Its bytes against the SHA-256 that was noted, SQLite's own checks, every row and text against the history, and \
        the history against that of this clinic. Exit status 1 where anything is wrong, for cron. The temporary place \
        is TMPDIR, otherwise /var/tmp.
        """,
        """
        Isinya dengan SHA-256 yang tercatat, pemeriksaan SQLite, setiap baris dan teks dengan riwayatnya, dan riwayatnya \
        dengan riwayat klinik ini. Status keluar 1 bila ada yang salah, untuk cron. Tempat sementaranya TMPDIR, atau \
        /var/tmp.
        """),
      examples: [
        Manual.Example(
          "backup test /backup/malam.db", "cadangan uji /cadangan/malam.db",
          Bilingual("whether it can be relied on", "apakah dapat diandalkan"))
      ])
  }

  @Argument(
    help: .both("The backup.", "Cadangannya.", value: Bilingual("FILE", "BERKAS")), completion: .file())
  var file: String

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let test = try casebook.testBackup(
      at: file, scratch: desk.scratchFolder, by: desk.actor(), at: desk.now)
    if !test.findings.isEmpty { desk.exitCode = .failed }
    return .table(Table(test, of: file, casebook.clinic.zone))
  }
}
