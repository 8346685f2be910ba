import Glibc

/// Where something of this user and this clinic is kept between two commands; nil where it cannot be. Each clinic has
/// files of its own, named after a digest of its path, in a folder that only its owner reads.
///
/// - Parameters:
///   - name: What the file is, such as `history`.
///   - folder: The folder within Klinik's own, where it is not that one.
func stateFile(_ name: String, in folder: String? = nil, of desk: Desk) -> String? {
  guard let state = GlobalOptions.directory("XDG_STATE_HOME", ".local/state", desk.environment) else {
    return nil
  }
  let folder = "\(state)/klinik" + (folder.map { "/\($0)" } ?? "")
  guard makeFolders(folder) else { return nil }
  // Behind the gate everybody is the same user of the system, and none sees what another one typed.
  let place = fullPath(desk.clinicPath) + (desk.isConfined ? "\0\(desk.login)" : "")
  return "\(folder)/\(name)-\(digest(place))"
}

private func makeFolders(_ path: String) -> Bool {
  var folder = ""
  for part in path.split(separator: "/") {
    folder += "/\(part)"
    if mkdir(folder, 0o700) != 0, errno != EEXIST { return false }
  }
  return access(folder, W_OK) == 0
}

private func fullPath(_ path: String) -> String {
  guard let full = realpath(path, nil) else { return path }
  defer { free(full) }
  return String(cString: full)
}

/// FNV-1a: it only keeps two clinics, or two texts, apart; it protects nothing.
func digest(_ text: String) -> String {
  let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
