import Glibc

/// A group of the operating system whose members share a clinic's file.
struct SharingGroup {
  let name: String
  private let id: gid_t

  /// Looks it up.
  ///
  /// - Throws: `CommandError.group(_, .unknown)`.
  init(named name: String, in table: String = "/etc/group") throws(CommandError) {
    guard let id = field(2, ofTable: table, where: 0, is: name).flatMap(gid_t.init) else {
      throw .group(name, .unknown)
    }
    self.name = name
    self.id = id
  }

  /// Makes sure that the folder of a new clinic can be opened to the group without opening anything else, or is the
  /// group's already.
  ///
  /// - Throws: `CommandError.group(_, .folderInUse)`.
  func requireFolder(of path: String) throws(CommandError) {
    let folder = folder(of: path)
    var status = stat()
    guard stat(folder, &status) == 0 else { throw .group(name, .refused(folder, errno)) }
    guard isShared(status) || (status.st_uid == geteuid() && Self.isEmpty(folder)) else {
      throw .group(name, .folderInUse(folder))
    }
  }

  /// Gives the folder to the group, so that whatever is made in it belongs to the group as well.
  ///
  /// - Throws: `CommandError.group(_, .refused)`.
  func share(folderOf path: String) throws(CommandError) {
    let folder = folder(of: path)
    var status = stat()
    if stat(folder, &status) == 0, isShared(status) { return }
    // In this order: chown(2) takes the mark away that chmod(2) sets.
    guard chown(folder, uid_t.max, id) == 0, chmod(folder, 0o2770) == 0 else {
      throw .group(name, .refused(folder, errno))
    }
  }

  /// Whether a folder is as ``share(folderOf:)`` leaves it.
  private func isShared(_ status: stat) -> Bool {
    status.st_gid == id && status.st_mode & 0o7777 == 0o2770
  }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func isEmpty(_ folder: String) -> Bool {
    guard let stream = opendir(folder) else { return false }
    defer { closedir(stream) }
    var count = 0
    while readdir(stream) != nil { count += 1 }
    return count <= 2  // itself and its parent
  }
}
