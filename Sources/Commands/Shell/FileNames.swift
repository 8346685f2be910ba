import Glibc
import Storage

/// The files and folders whose path begins as typed, sorted; a folder ends with a slash. Those that begin with a dot
/// are offered when the dot was typed.
///
/// - Parameter endings: How the names of files end, without the dot; anything where there is none.
func fileNames(beginning typed: String, endingWith endings: [String]) -> [Completion] {
  let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
  let name = typed.dropFirst(folder.count)
  var paths: [String] = []
  for found in names(inFolder: folder.isEmpty ? "." : folder) where found.hasPrefix(name) {
    if found.hasPrefix("."), !name.hasPrefix(".") { continue }
    let path = folder + found
    if isFolder(path) {
      paths.append(path + "/")
    } else if endings.isEmpty || endings.contains(where: { found.lowercased().hasSuffix(".\($0)") }) {
      paths.append(path)
    }
  }
  return paths.sorted().map { Completion($0, "") }
}

private func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
