import Domain
import Glibc
import Storage

/// A text that somebody wrote in an editor, and the file that keeps it until it is saved.
struct Manuscript {
  /// What is written: the file is found again by it.
  struct Subject {
    let name: String
    /// The option that takes the text without an editor.
    let option: Bilingual

    /// The notes of a session that is being logged; one of no case is told apart by its kind, its day and its people,
    /// one that opens a case by that.
    static func note(
      of session: SessionDraft, opening newCase: CaseDraft? = nil, newcomers: [Newcomer] = []
    ) -> Subject {
      let cases = session.cases.map { "\($0.rawValue)" }
      guard cases.isEmpty || newCase != nil else { return note(cases) }
      let people =
        session.attendance.keys.map { "\($0.rawValue)" }.sorted()
        + newcomers.map { PersonName.query($0.particulars.name.text) }
      let occasion = newCase.map(traits) ?? [session.kind.rawValue, session.day.iso]
      return note(cases + [digest(of: occasion + people)])
    }

    /// The notes of a session that was logged.
    static func note(of session: Code) -> Subject { note(["\(session)"]) }

    /// The problem of a case.
    static func problem(of caseFile: Code) -> Subject { problem("\(caseFile)") }

    /// The problem of a case that is being opened.
    static func problem(of newCase: CaseDraft) -> Subject { problem(digest(of: traits(of: newCase))) }

    private static func note(_ parts: [String]) -> Subject {
      Subject(name: (["note"] + parts).joined(separator: "-"), option: Bilingual("--note", "--catatan"))
    }

    private static func problem(_ part: String) -> Subject {
      Subject(name: "problem-\(part)", option: Bilingual("--problem", "--masalah"))
    }

    /// What tells a new case from another one.
    private static func traits(of newCase: CaseDraft) -> [String] {
      [folded(newCase.title).split(whereSeparator: \.isWhitespace).joined(separator: " ")]
        + newCase.participants.map { "\($0.rawValue)" }
    }

    private static func digest(of traits: [String]) -> String {
      Commands.digest(traits.joined(separator: "\0"))
    }
  }

  let text: String
  let file: ManuscriptFile
}

/// The file in which somebody writes: in the writer's own folder, under a name that says what is written of which
/// clinic, so that it is found again when the editor, klinik or the machine ended before the text was saved.
///
/// A class, because the lock that keeps a second editor away lasts as long as the file is in use.
final class ManuscriptFile {
  let path: String
  /// Whether it is found again under its name.
  let isKept: Bool
  private let lock: Int32

  /// The file of a subject, whatever it holds; nil where there can be none or another editor has it.
  init?(of subject: Manuscript.Subject, at desk: Desk) {
    guard let place = stateFile(subject.name, in: Self.folder, of: desk) else { return nil }
    let descriptor = open(place + ".lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return nil }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    (path, lock, isKept) = (place + ".txt", descriptor, true)
  }

  /// A file that nobody looks for later.
  init(temporaryAt desk: Desk) throws(CommandError) {
    let folder = desk.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(folder)/klinik-XXXXXX".utf8CString)
    lock = mkstemp(&template)
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    isKept = false
    guard lock >= 0 else { throw .output(folder, .refused(errno)) }
  }

  deinit {
    close(lock)
  }

  /// The files of the clinic that hold what was not saved.
  static func paths(at desk: Desk) -> [String] {
    guard let place = stateFile("", in: folder, of: desk), let slash = place.lastIndex(of: "/") else {
      return []
    }
    let ending = place[place.index(after: slash)...] + ".txt"
    return names(inFolder: String(place[..<slash])).filter { $0.hasSuffix(ending) }.map {
      "\(place[...slash])\($0)"
    }
  }

  /// Those of this user that hold a text, sorted.
  static func waiting(at desk: Desk) -> [String] {
    paths(at: desk).filter { path in
      var status = stat()
      return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size > 0
    }.sorted()
  }

  private static let folder = "manuscripts"

  /// What it holds; nil where it cannot be read.
  var bytes: [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
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

  /// When it was last written; nil where there is nothing in it.
  var leftAt: Instant? {
    var status = stat()
    guard isKept, lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      return nil
    }
    return Instant(
      milliseconds: Int64(status.st_mtim.tv_sec) * 1000 + Int64(status.st_mtim.tv_nsec) / 1_000_000)
  }

  /// Begins it anew.
  func begin(with text: String) throws(CommandError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .output(path, .refused(errno)) }
    var failure = writeAll(text, to: descriptor)
    if close(descriptor) != 0, failure == nil { failure = errno }
    if let failure { throw .output(path, .refused(failure)) }
  }

  /// Removes it, once its text is in the casebook or nobody wants it.
  func discard() {
    unlink(path)
    if isKept { unlink(path.dropLast(".txt".count) + ".lock") }
  }
}
