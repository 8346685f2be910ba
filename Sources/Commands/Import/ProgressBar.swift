/// A line on a terminal that says how far a long command has come; elsewhere nothing.
///
/// A class, because the work that it watches reports to it while the command holds it.
final class ProgressBar {
  private static let width = 40
  private let sink: Sink
  private var shown = -1

  init(on sink: Sink) {
    self.sink = sink
  }

  /// Shows that `done` of `total` is done.
  func show(_ done: Int, of total: Int) {
    guard sink.isTerminal, total > 0 else { return }
    let percent = done * 100 / total
    guard percent != shown else { return }
    shown = percent
    let filled = percent * Self.width / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: Self.width - filled)
    write("\r[\(bar)] \(percent) %")
  }

  /// Takes the line away again.
  func clear() {
    guard shown >= 0 else { return }
    shown = -1
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    do {
      try sink.write(text)
    } catch {}  // a bar that nobody sees is no reason to stop the work
  }
}
