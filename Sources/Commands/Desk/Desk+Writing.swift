import Domain
import Glibc
import Storage

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
    guard !text.isEmpty else { throw CommandError.writing(.inputEmpty) }
    return text
  }

  /// What somebody writes in the editor of `VISUAL` or `EDITOR`, which begins with a text, or with what was written
  /// of the same subject and not saved.
  ///
  /// - Throws: ``CommandError/writing(_:)``, which names the file that keeps what was written;
  ///   ``CommandError/cancelled`` where the text comes back empty.
  mutating func written(_ subject: Manuscript.Subject, beginning text: String = "") throws -> Manuscript {
    if isConfined { throw CommandError.confined(.editor) }
    let editors = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
    guard let editor = editors.first(where: { !$0.isEmpty }) else {
      throw CommandError.writing(.noEditor(instead: subject.option))
    }
    let (file, isTakenUp) = try manuscriptFile(of: subject)
    // Editors that append begin on a line of their own.
    if !isTakenUp { try file.begin(with: text.isEmpty || text.hasSuffix("\n") ? text : text + "\n") }
    let beginning = file.bytes
    let status = try run(editor, on: file.path)
    guard status == 0 else {
      let isUntouched = !isTakenUp && file.bytes == beginning
      if isUntouched { file.discard() }
      throw CommandError.writing(
        .editorFailed(status, path: isUntouched ? nil : file.path, isOffered: file.isKept))
    }
    guard let bytes = file.bytes, let written = String(validating: bytes, as: UTF8.self) else {
      throw CommandError.writing(.unreadable(path: file.path))
    }
    guard !written.trimmed().isEmpty else {
      file.discard()
      throw CommandError.cancelled
    }
    return Manuscript(text: written, file: file)
  }

  /// Does what saves a manuscript, which goes with it; where that is refused, says where the text is kept.
  func keeping<Result>(_ manuscript: Manuscript?, _ body: () throws -> Result) throws -> Result {
    do {
      let result = try body()
      manuscript?.file.discard()
      return result
    } catch {
      if let file = manuscript?.file {
        try errors.say(Wording.textKept(at: file.path, isOffered: file.isKept).text + "\n")
      }
      throw error
    }
  }

  /// The file of a subject, and whether what it holds is to be gone on with.
  private mutating func manuscriptFile(of subject: Manuscript.Subject) throws -> (
    ManuscriptFile, isTakenUp: Bool
  ) {
    guard let file = ManuscriptFile(of: subject, at: self) else {
      return (try ManuscriptFile(temporaryAt: self), false)
    }
    guard let leftAt = file.leftAt else { return (file, false) }
    let left = Wording.leftText(leftAt, try casebook().clinic.zone, at: file.path)
    // Where nobody can be asked, what was written stays where it is.
    guard input.isTerminal else {
      try errors.say(left.text + "\n")
      return (try ManuscriptFile(temporaryAt: self), false)
    }
    return (file, try confirm(Wording.takeUp(leftAt, try casebook().clinic.zone)))
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
}
