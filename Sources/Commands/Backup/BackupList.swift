import ArgumentParser
import Domain
import Reports
import Storage

/// `backup list`: the backups that the clinic remembers.
struct BackupList: Command {
  static var manual: Manual {
    Manual(
      .backup, .list,
      Bilingual(
        "Lists the backups that were made and tested, the latest first.",
        "Menampilkan cadangan yang dibuat dan diuji, yang terbaru dahulu."),
      examples: [
        Manual.Example("backup", "cadangan", Bilingual("when the last one was", "kapan yang terakhir"))
      ])
  }

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let (backups, total) = try casebook.backups(limit: limit.rows.count, by: desk.actor())
    let rows = backups.map { backup -> [Value] in
      [
        .instant(backup.madeAt), backup.testedAt.map(Value.instant) ?? .missing, .integer(Int(backup.unit)),
        .integer(Int(backup.size)), .code(backup.digest),
      ]
    }
    return .table(
      Table(
        name: "backupList", title: BackupWords.backups, zone: casebook.clinic.zone,
        columns: [
          BackupWords.madeAt, BackupWords.testedAt, BackupWords.unit, BackupWords.size, BackupWords.digest,
        ], rows: rows, total: total, notes: total == 0 ? [BackupWords.noneYet] : []))
  }
}
