import Domain
import Glibc

/// Where a new backup will stand.
struct BackupPlace {
  let path: String

  /// The file that was named; in a folder, or where nothing was named, a name of its own: the clinic's file, the day
  /// and the time.
  init(_ typed: String?, of clinic: String, at now: Instant, in zone: Zone) {
    let parts = clinic.split(separator: "/", omittingEmptySubsequences: false)
    let own = parts.last.map(String.init) ?? clinic
    let stem = own.hasSuffix(".db") ? String(own.dropLast(3)) : own
    let time = zone.clock(of: now).text.replacing(":", with: "")
    let name = "\(stem)-\(zone.day(of: now).iso)-\(time).db"
    guard let typed else {
      path = (parts.dropLast().map(String.init) + [name]).joined(separator: "/")
      return
    }
    path = Self.isFolder(typed) ? typed + (typed.hasSuffix("/") ? "" : "/") + name : typed
  }

  /// A name with a slash at its end means a folder, also where there is none yet.
  private static func isFolder(_ path: String) -> Bool {
    if path.hasSuffix("/") { return true }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

extension Desk {
  /// A folder for temporary files that may be as large as the clinic.
  var scratchFolder: String {
    guard let folder = environment["TMPDIR"], !folder.isEmpty else { return "/var/tmp" }
    return folder
  }
}
