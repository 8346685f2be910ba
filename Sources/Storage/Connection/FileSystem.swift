import CFileSystem
import Glibc

/// What keeps the files below a path, as statfs(2) tells it.
public struct FileSystem: Sendable, Hashable {
  /// Finds out what keeps a path; nil where the system does not say.
  typealias Probe = @Sendable (String) -> FileSystem?

  /// Its number, as in `linux/magic.h`.
  let magic: Int
  /// Whether there is a block device below it.
  let hasDevice: Bool

  /// What keeps the file or folder at a path.
  static let of: Probe = { path in
    var system = statfs()
    var status = stat()
    guard statfs(path, &system) == 0, stat(path, &status) == 0 else { return nil }
    let major = (status.st_dev >> 8) & 0xFFF
    return FileSystem(magic: Int(system.f_type), hasDevice: major != 0)
  }

  /// Whether nothing more fits where a file is, or is to be.
  static func isFull(_ path: String) -> Bool {
    var system = statfs()
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard statfs(path, &system) == 0 || statfs(folder, &system) == 0 else { return false }
    return system.f_bavail == 0
  }

  /// As it is called; its number where it is none that this program knows.
  public var name: String {
    Self.remote[magic] ?? Self.local[magic] ?? "0x" + String(UInt32(truncatingIfNeeded: magic), radix: 16)
  }

  /// Whether another machine keeps the files. What a program of this machine keeps (FUSE) is taken for that too,
  /// unless a disk is below it.
  public var isRemote: Bool {
    Self.remote[magic] != nil && !(magic == Self.fuse && hasDevice)
  }

  private static let fuse = 0x6573_5546

  private static let remote = [
    0x6969: "NFS", 0x517B: "SMB", 0xFF53_4D42: "CIFS", 0xFE53_4D42: "SMB2", 0x0102_1997: "9p", fuse: "FUSE",
    0x5346_414F: "AFS", 0x6B41_4653: "AFS", 0x00C3_6400: "Ceph", 0x7375_7245: "Coda", 0x564C: "NCP",
    0x0BD0_0BD0: "Lustre", 0x4750_4653: "GPFS",
  ]

  private static let local = [
    0xEF53: "ext4", 0x5846_5342: "XFS", 0x9123_683E: "Btrfs", 0x0102_1994: "tmpfs", 0x794C_7630: "overlay",
    0x2FC1_2FC1: "ZFS", 0xF2F5_2010: "F2FS", 0x4D44: "FAT", 0x2011_BAB0: "exFAT", 0x5346_544E: "NTFS",
  ]
}
