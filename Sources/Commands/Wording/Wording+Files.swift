import Domain
import Packs
import Storage

extension Wording {
  /// Several sentences, each on a line of its own.
  static func lines(_ sentences: [Bilingual]) -> Bilingual {
    Bilingual(
      sentences.map(\.english).joined(separator: "\n"), sentences.map(\.indonesian).joined(separator: "\n"))
  }

  /// A flaw of a pack, as compilers write theirs: file, line, reason.
  static func line(_ flaw: PackFlaw) -> Bilingual {
    let place = [flaw.file, flaw.line.map(String.init)].compactMap(\.self).joined(separator: ":")
    return Bilingual("\(place): \(flaw.reason.english)", "\(place): \(flaw.reason.indonesian)")
  }

  /// A workflow that no pack describes, such as one read off a log.
  static func flawedWorkflow(_ count: Int) -> Bilingual {
    Bilingual(
      "The workflow does not hold together (\(count) flaws); nothing was saved.",
      "Alurnya tidak utuh (\(count) kesalahan); tidak ada yang disimpan.")
  }

  /// Why a group cannot share a clinic's file.
  static func sentence(_ group: String, _ fault: CommandError.GroupFault) -> Bilingual {
    switch fault {
    case .unknown:
      Bilingual(
        "This machine has no group `\(group)`. Make it first, as root: groupadd \(group)",
        "Tidak ada grup `\(group)` di mesin ini. Buat dahulu sebagai root: groupadd \(group)")
    case .folderInUse(let folder):
      Bilingual(
        "The folder \(echo(folder)) holds other things or is not yours; to be shared it would be opened to "
          + "\(group). Name a file in an empty folder of your own.",
        "Folder \(echo(folder)) berisi hal lain atau bukan milik Anda, padahal akan dibuka untuk \(group). "
          + "Sebut berkas di folder kosong milik Anda.")
    case .refused(let folder, let number):
      Bilingual(
        "\(echo(folder)) cannot be given to the group \(group): \(systemReason(number).english). "
          + "Only root and members of the group can do that.",
        "\(echo(folder)) tidak dapat diberikan kepada grup \(group): \(systemReason(number).indonesian). "
          + "Hanya root dan anggota grup itu yang bisa.")
    }
  }
}
