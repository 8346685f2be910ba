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
  let isTerminal = isatty(STDIN_FILENO) == 1
  var ahead: [UInt8] = []
  func fill() throws(Input.Failure) -> Bool {
    var failure: Int32?
    let block = [UInt8](unsafeUninitializedCapacity: 64 * 1024) { buffer, count in
      count = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      if count >= 0 { return }
      failure = errno
      count = 0
    }
    // At a terminal the input ends with Ctrl-C at a question of the shell, or when the terminal goes away.
    if let failure, !isTerminal { throw Input.Failure(code: failure) }
    ahead += block
    return !block.isEmpty
  }
  func line() throws(Input.Failure) -> String? {
    var searched = 0
    while true {
      if let end = ahead[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { ahead.removeSubrange(...end) }
        return String(decoding: ahead[..<end], as: UTF8.self)
      }
      searched = ahead.count
      if try !fill() { break }
    }
    defer { ahead = [] }
    return ahead.isEmpty ? nil : String(decoding: ahead, as: UTF8.self)
  }
  func rest() throws(Input.Failure) -> [UInt8] {
    while try fill() {}
    defer { ahead = [] }
    return ahead
  }
  return Input(isTerminal: isTerminal, line: line, rest: rest)
}

private func width(of descriptor: Int32, _ environment: [String: String]) -> Int {
  if let columns = environment["COLUMNS"].flatMap({ Int($0) }), columns > 0 { return columns }
  var size = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
  return Int(size.ws_col)
}
