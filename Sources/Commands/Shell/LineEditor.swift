import CEdit
import Glibc

/// Lets a person change a line at the terminal of a single command, where one can be edited; its history is not read.
package func retyping() -> ((_ prompt: String, _ line: String) -> String?) {
  { prompt, line in
    guard let editor = LineEditor(historyPath: nil),
      case .line(let typed) = editor.read(prompt: prompt, beginning: line)
    else { return nil }
    return typed
  }
}

/// A line of the terminal with editing, history and completion, by libedit.
///
/// A class, because libedit keeps its address and calls back while a line is being edited.
final class LineEditor {
  /// What typing a line ended with.
  enum Outcome {
    case line(String)
    /// Ctrl-C: the line is dropped.
    case cancelled
    /// Ctrl-D, or the terminal went away.
    case ended
  }

  /// What Tab offers for the text before the cursor.
  var candidates: (String) -> [Completion] = { _ in [] }

  private let edit: OpaquePointer
  private let lines: OpaquePointer
  private let historyPath: String?
  private var prompt: UnsafeMutablePointer<CChar>?

  /// Nil where the terminal cannot be edited.
  init?(historyPath: String?) {
    guard klinik_use_utf8() != 0, let edit = klinik_edit_begin("klinik") else { return nil }
    guard let lines = history_init() else {
      el_end(edit)
      return nil
    }
    self.edit = edit
    self.lines = lines
    self.historyPath = historyPath
    klinik_edit_set_up(edit, Unmanaged.passUnretained(self).toOpaque()) { LineEditor.owner(of: $0)?.prompt }
    klinik_edit_use_history(edit, lines, 1000)
    klinik_edit_bind(edit, "^I", "klinik-complete", "Complete a word") { edit, _ in
      UInt8(LineEditor.owner(of: edit)?.complete() ?? CC_ERROR)
    }
    if let historyPath { _ = klinik_history_load(lines, historyPath) }  // the first time there is none
  }

  deinit {
    el_end(edit)
    history_end(lines)
    free(prompt)
  }

  /// Shows a prompt and lets a person type a line, or go on with one that is begun.
  ///
  /// - Parameter isKept: Whether the line goes into the history.
  func read(prompt text: String, beginning: String = "", isKept: Bool = true) -> Outcome {
    free(prompt)
    prompt = strdup(text)
    // Typed for them, as it were: what controls the editor is no part of a line.
    if !beginning.isEmpty {
      el_push(
        edit,
        String(beginning.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.map(Character.init)))
    }
    var count: Int32 = 0
    guard let bytes = el_gets(edit, &count) else {
      if count < 0, errno == EINTR {
        el_reset(edit)
        return .cancelled
      }
      return .ended
    }
    var line = String(decoding: UnsafeRawBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    if line.last?.isNewline == true { line.removeLast() }
    let typed = line.trimmed()
    if isKept, !typed.isEmpty { klinik_history_enter(lines, typed) }
    return .line(line)
  }

  /// Keeps the history for the next time, whole or not at all; readable by its owner only.
  func saveHistory() {
    guard let historyPath else { return }
    let neighbour = "\(historyPath).\(getpid()).tmp"
    if klinik_history_save(lines, neighbour) < 0 || rename(neighbour, historyPath) != 0 { unlink(neighbour) }
  }

  private static func owner(of edit: OpaquePointer?) -> LineEditor? {
    klinik_edit_owner(edit).map { Unmanaged<LineEditor>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Completes the word before the cursor as far as it is clear, and lists the candidates where there are several.
  private func complete() -> Int32 {
    guard let info = el_line(edit)?.pointee, let start = info.buffer, let cursor = info.cursor else {
      return CC_ERROR
    }
    let before = String(
      decoding: UnsafeRawBufferPointer(start: start, count: cursor - start), as: UTF8.self)
    let candidates = candidates(before)
    guard !candidates.isEmpty else { return CC_ERROR }
    let line = SplitLine(before)
    if let text = insertion(of: candidates, for: line) {
      replace(line.currentWord.raw, by: text)
      return CC_REFRESH
    }
    show(candidates)
    return CC_REDISPLAY
  }

  private func replace(_ typed: String, by text: String) {
    el_deletestr(edit, Int32(typed.unicodeScalars.count))
    el_insertstr(edit, text)
  }

  private func show(_ candidates: [Completion]) {
    let shown = candidates.prefix(40).map { (echo($0.text, limit: 40), echo($0.meaning, limit: 120)) }
    var text = "\n" + columns(shown).joined(separator: "\n") + "\n"
    if candidates.count > shown.count { text += "  ... +\(candidates.count - shown.count)\n" }
    _ = writeAll(text, to: STDOUT_FILENO)
  }
}
