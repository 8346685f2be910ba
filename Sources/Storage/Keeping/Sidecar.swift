import Foundation
import Glibc

/// The digest of a backup in a file beside it, as `sha256sum --check` reads it.
enum Sidecar {
  /// Where it stands.
  static func path(of backup: String) -> String { backup + ".sha256" }

  /// Writes it, down to the disk; the name must be free.
  static func write(_ digest: Data, of backup: String) throws(StorageError) {
    let path = path(of: backup)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
    guard file >= 0 else {
      throw errno == EEXIST ? .alreadyThere(path: path) : .unreadable(path: path, code: errno)
    }
    defer { close(file) }
    do throws(StorageError) {
      var line = line(digest, of: backup)
      let failure = line.withUTF8 { bytes -> StorageError? in
        do throws(StorageError) {
          try Storage.write(all: UnsafeRawBufferPointer(bytes), to: file, path)
          return nil
        } catch {
          return error
        }
      }
      if let failure { throw failure }
      guard fsync(file) == 0 else { throw StorageError.unreadable(path: path, code: errno) }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// What it says, in hexadecimal; an empty text where it says nothing that is a digest, nil where there is none.
  static func digest(of backup: String) -> String? {
    // Not to wait where somebody put a pipe.
    let file = open(path(of: backup), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return errno == ENOENT ? nil : "" }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 80)
    let count = read(file, &bytes, bytes.count)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    let digits = text.drop { $0 == "\\" }.prefix(64).lowercased()
    return digits.count == 64 && digits.allSatisfy { $0.isASCII && $0.isHexDigit } ? digits : ""
  }

  /// The digest, two blanks and the name; a name with a line feed or a backslash is marked, as sha256sum marks it.
  private static func line(_ digest: Data, of backup: String) -> String {
    let name = backup.split(separator: "/").last.map(String.init) ?? backup
    let escaped = name.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    return "\(escaped == name ? "" : "\\")\(digest.hexadecimal)  \(escaped)\n"
  }
}
