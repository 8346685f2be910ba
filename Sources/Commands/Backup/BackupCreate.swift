import ArgumentParser
import Domain
import Storage

/// `backup create`: copies the clinic while everybody goes on working.
struct BackupCreate: Command {
  static let reachesFiles = true

  static let deed: Deed? = .backUp

  static var manual: Manual {
    Manual(
      .backup, .create,
      Bilingual(
        "Copies the whole clinic to a file, safely while others work with it.",
        "Menyalin seluruh klinik ke satu berkas; aman selagi klinik dipakai."),
      discussion: Bilingual(
        """
        Nothing that exists is overwritten. In a folder the copy gets a name with day and time. Its SHA-256 is written \
        beside it, for `sha256sum --check`. A backup on the same disk goes with the disk: name another one.
        """,
        """
        Yang sudah ada tidak ditimpa. Dalam folder, salinan diberi nama dengan hari dan jam. SHA-256-nya ditulis di \
        sebelahnya, untuk `sha256sum --check`. Cadangan di disk yang sama hilang bersama disknya: sebut disk lain.
        """),
      examples: [
        Manual.Example(
          "backup create /backup", "cadangan buat /cadangan",
          Bilingual("into a folder, with a name of its own", "ke sebuah folder, namanya dibuatkan"))
      ])
  }

  @Argument(
    help: .both(
      "A file or a folder; otherwise beside the clinic's file.",
      "Berkas atau folder; bila tidak disebut, di sebelah berkas klinik.",
      value: Bilingual("FILE-OR-FOLDER", "BERKAS-ATAU-FOLDER")), completion: .file())
  var target: String?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let now = desk.now
    let place = BackupPlace(target, of: desk.clinicPath, at: now, in: casebook.clinic.zone)
    let backup = try casebook.backUp(to: place.path, by: actor, at: now)
    return .receipt(
      Receipt(BackupWords.made(backup, at: place.path), hints: [BackupWords.proveIt(place.path)]))
  }
}
