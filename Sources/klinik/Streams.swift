import Commands
import Glibc

/// Standard output or standard error. Nothing is kept back: a reply is one write.
func standardSink(_ descriptor: Int32, _ environment: [String: String]) -> Sink {
  let isTerminal = isatty(descriptor) == 1
  return Sink(isTerminal: isTerminal, width: isTerminal ? width(of: descriptor, environment) : nil) {
    text throws(Sink.Failure) in
    switch writeAll(text, to: descriptor) {
    case nil: break
    case EPIPE: throw .closed
    case let number?: throw .refused(number)
    }
  }
}

/// Standard input, read in blocks; what `line` has read ahead, `rest` gives first.
func standardInput() -> Input {
  var ahead: [UInt8] = []
  func fill() -> Bool {
    let block = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
      // Interrupted means Ctrl-C at a question of the shell: the input ends there.
      count = max(0, read(STDIN_FILENO, buffer.baseAddress, buffer.count))
    }
    ahead += block
    return !block.isEmpty
  }
  func line() -> String? {
    var searched = 0
    while true {
      if let end = ahead[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { ahead.removeSubrange(...end) }
        return String(decoding: ahead[..<end], as: UTF8.self)
      }
      searched = ahead.count
      if !fill() { break }
    }
    defer { ahead = [] }
    return ahead.isEmpty ? nil : String(decoding: ahead, as: UTF8.self)
  }
  func rest() -> [UInt8] {
    while fill() {}
    defer { ahead = [] }
    return ahead
  }
  return Input(isTerminal: isatty(STDIN_FILENO) == 1, line: line, rest: rest)
}

private func width(of descriptor: Int32, _ environment: [String: String]) -> Int {
  if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}
