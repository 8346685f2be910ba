import ArgumentParser
import Domain
import Reports
import Storage

/// `backup restore`: makes a clinic's file of a backup, never over another one.
struct BackupRestore: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .backup, .restore,
      Bilingual(
        "Restores a backup to a new place, after testing it.",
        "Memulihkan cadangan ke tempat baru, setelah diuji."),
      discussion: Bilingual(
        """
        Never over a file that exists: move the damaged one away first, with its -wal. It needs no clinic, and asks for \
        no rights in one: who can read the backup may restore it. In a folder that a group shares, the group can use it.
        """,
        """
        Berkas yang sudah ada tidak pernah ditimpa: pindahkan dahulu yang rusak, beserta -wal-nya. Tidak memerlukan \
        klinik maupun hak di dalamnya: siapa yang dapat membaca cadangan, dapat memulihkannya. Di folder milik bersama \
        suatu grup, grup itu dapat memakainya.
        """),
      examples: [
        Manual.Example(
          "backup restore /backup/malam.db /srv/klinik/klinik.db",
          "cadangan pulihkan /cadangan/malam.db /srv/klinik/klinik.db",
          Bilingual("on a new machine", "di mesin baru")),
        Manual.Example(
          "backup restore malam.db /srv/klinik/klinik.db --group klinik",
          "cadangan pulihkan malam.db /srv/klinik/klinik.db --grup klinik",
          Bilingual("for several accounts of that machine", "untuk beberapa akun di mesin itu")),
      ])
  }

  @Argument(
    help: .both("The backup.", "Cadangannya.", value: Bilingual("FILE", "BERKAS")), completion: .file())
  var file: String

  @Argument(
    help: .both("Where the clinic will stand.", "Tempat kliniknya nanti.", value: Bilingual("TO", "KE")),
    completion: .file())
  var target: String

  @Option(
    name: .both("group", "grup"),
    help: .both(
      "A group of this machine whose members all work with the file.",
      "Grup di mesin ini yang semua anggotanya memakai berkas ini.", value: Bilingual("GROUP", "GRUP")))
  var group: String?

  func run(at desk: inout Desk) throws -> Reply {
    let group = try group.map { try SharingGroup(named: $0) }
    if let group {
      try Casebook.requirePlace(at: target)
      try group.requireFolder(of: target)
      try group.share(folderOf: target)
    }
    let test = try Casebook.restore(file, to: target, scratch: desk.scratchFolder)
    guard test.findings.isEmpty else {
      desk.exitCode = .failed
      return .table(Table(test, of: file, test.clinic?.zone ?? .universal, notes: [BackupWords.notRestored]))
    }
    return .receipt(
      Receipt(
        BackupWords.restored(test, to: target, test.clinic?.zone ?? .universal),
        hints: BackupWords.next(target, isOlder: test.isOlder)))
  }
}

extension Zone {
  /// For moments of a clinic whose zone is not known.
  fileprivate static let universal = Zone(name: "UTC", firstOffset: 0)
}
