import Domain
import Glibc
import Storage

/// A text that somebody wrote in an editor, and the file that keeps it until it is saved.
struct Manuscript {
  let text: String
  let path: String

  /// Removes the file, once its text is in the casebook.
  func discard() {
    unlink(path)
  }
}

extension Desk {
  /// The text of an option: as typed, or all of standard input where that is `-`.
  ///
  /// - Throws: ``CommandError/writing(_:)`` for input that is not UTF-8; ``Input/Failure``.
  func text(_ typed: String?) throws -> String? {
    guard typed == "-" else { return typed }
    if readsCommands { throw CommandError.writing(.inputHoldsCommands) }
    guard let text = String(validating: try input.rest(), as: UTF8.self) else {
      throw CommandError.writing(.notUTF8)
    }
    return text
  }

  /// What somebody writes in the editor of `VISUAL` or `EDITOR`, which begins with a text.
  ///
  /// - Throws: ``CommandError/writing(_:)``, which names the file that keeps what was written;
  ///   ``CommandError/cancelled`` where the text comes back empty.
  func written(beginning text: String = "") throws -> Manuscript {
    if isConfined { throw CommandError.confined(.editor) }
    let editors = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
    guard let editor = editors.first(where: { !$0.isEmpty }) else { throw CommandError.writing(.noEditor) }
    // Editors that append begin on a line of their own.
    let beginning = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    let path = try newFile(holding: beginning)
    let status = try run(editor, on: path)
    guard status == 0 else {
      let isUntouched = contents(of: path) == Array(beginning.utf8)
      if isUntouched { unlink(path) }
      throw CommandError.writing(.editorFailed(status, path: isUntouched ? nil : path))
    }
    guard let bytes = contents(of: path) else { throw CommandError.writing(.unreadable(path: path)) }
    guard let written = String(validating: bytes, as: UTF8.self) else {
      throw CommandError.writing(.unreadable(path: path))
    }
    guard !written.trimmed().isEmpty else {
      unlink(path)
      throw CommandError.cancelled
    }
    return Manuscript(text: written, path: path)
  }

  /// Does what saves a manuscript, which goes with it; where that is refused, says where the text is kept.
  func keeping<Result>(_ manuscript: Manuscript?, _ body: () throws -> Result) throws -> Result {
    do {
      let result = try body()
      manuscript?.discard()
      return result
    } catch {
      if let manuscript { try errors.say(Wording.textKept(at: manuscript.path).text + "\n") }
      throw error
    }
  }

  /// A file that only its owner may read.
  private func newFile(holding text: String) throws -> String {
    let folder = environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/klinik-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard descriptor >= 0 else { throw CommandError.output(folder, .refused(errno)) }
    let failure = writeAll(text, to: descriptor)
    close(descriptor)
    if let failure { throw CommandError.output(path, .refused(failure)) }
    return path
  }

  /// The exit status of an editor, which may be a command with arguments, such as `code --wait`.
  private func run(_ editor: String, on path: String) throws -> Int32 {
    let line: [String] = ["sh", "-c", "\(editor) \"$1\"", "sh", path]
    var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) }
    words.append(nil)
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawn(&child, "/bin/sh", nil, nil, words, environ)
    guard failure == 0 else { throw CommandError.output("/bin/sh", .refused(failure)) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    Interruption.clear()  // a Ctrl-C in the editor was meant for the editor
    return status == 0 ? 0 : max(1, (status >> 8) & 0xFF)
  }

  private func contents(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    while true {
      var count = 0
      bytes += [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, length in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        length = max(0, count)
      }
      if count < 0, errno != EINTR { return nil }
      if count == 0 { return bytes }
    }
  }
}
