import Domain
import Foundation
import Glibc

/// The lines of a page of the guest book, as editors of any system save them.
struct PageFile {
  /// A session, and the number of its line in the file, from 1.
  typealias Line = (number: Int, text: String)

  /// What is read, in their order; empty lines and those that begin with # are left out.
  let lines: [Line]

  /// Reads a file of UTF-8, or of UTF-16 with its mark, with line ends of any system.
  ///
  /// - Throws: `CommandError.unreadablePage`.
  init(at path: String) throws {
    let text = try Self.text(of: Self.bytes(of: path), at: path)
    lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }.enumerated()
      .map { (number: $0 + 1, text: String($1).trimmed()) }
      .filter { !$0.text.isEmpty && !$0.text.hasPrefix("#") }
  }

  /// Longer than any page: what is longer is another file.
  private static let limit = 4_000_000

  private static func bytes(of path: String) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw CommandError.unreadablePage(path, errno == ENOENT ? .missing : .refused(errno))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw CommandError.unreadablePage(path, .folder)
    }
    do {
      let bytes = try file.read(upToCount: limit + 1) ?? Data()
      guard bytes.count <= limit else { throw CommandError.unreadablePage(path, .tooLong) }
      return Array(bytes)
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError.unreadablePage(path, .refused(EIO))
    }
  }

  private static func text(of bytes: [UInt8], at path: String) throws -> String {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
        let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
        return isLittle ? second << 8 | first : first << 8 | second
      }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw CommandError.unreadablePage(path, .noText(line: nil))
      }
      return text
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self), !text.contains("\0") { return text }
    let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let wrong = lines.firstIndex { $0.contains(0) || String(validating: $0, as: UTF8.self) == nil }
    throw CommandError.unreadablePage(path, .noText(line: wrong.map { $0 + 1 }))
  }
}
