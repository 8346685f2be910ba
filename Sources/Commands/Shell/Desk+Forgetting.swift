import Glibc

// The lines that somebody typed may hold what was erased; those of the one who erases it go with it.

extension Desk {
  /// Removes lines from the shell's history and from what was written and not saved, now and once more when the shell
  /// ends, which keeps its lines until then.
  ///
  /// - Returns: How many lines the files had.
  mutating func forgetLines(_ isErased: @escaping (String) -> Bool) -> Int {
    forgets.append(isErased)
    return forgetLines()
  }

  /// Removes what was erased since the shell began from the files, of which it has just written one; where that is
  /// refused, says so, because what was done stays done.
  @discardableResult
  func forgetLines() -> Int {
    guard !forgets.isEmpty else { return 0 }
    let paths = [stateFile("history", of: self)].compactMap(\.self) + ManuscriptFile.paths(at: self)
    return paths.reduce(0) { count, path in
      do {
        return try count + removeLines(of: path) { line in forgets.contains { $0(line) } }
      } catch {
        _ = report(error, at: self)
        return count
      }
    }
  }
}

/// Rewrites a file without some of its lines; 0 where there is none.
func removeLines(of path: String, where isErased: (String) -> Bool) throws(CommandError) -> Int {
  guard let file = fopen(path, "r") else { return 0 }
  defer { fclose(file) }
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  var kept = ""
  var removed = 0
  while getline(&line, &capacity, file) > 0, let text = line.map({ String(cString: $0) }) {
    if isErased(typedLine(text)) { removed += 1 } else { kept += text }
  }
  guard removed > 0 else { return 0 }
  let neighbour = "\(path).\(getpid()).tmp"
  let descriptor = open(neighbour, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard descriptor >= 0 else { throw .output(path, .refused(errno)) }
  var failure = writeAll(kept, to: descriptor)
  if fsync(descriptor) != 0, failure == nil { failure = errno }
  close(descriptor)
  if failure == nil, rename(neighbour, path) != 0 { failure = errno }
  guard let failure else { return removed }
  unlink(neighbour)
  throw .output(path, .refused(failure))
}

/// A line as it was typed: libedit writes spaces, backslashes and bytes beyond ASCII in escapes (vis(3)).
func typedLine(_ written: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(written.utf8)[...]
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "\\") else {
      bytes.append(byte)
      continue
    }
    if rest.count >= 3, rest.prefix(3).allSatisfy({ (48...55).contains($0) }) {
      bytes.append(rest.prefix(3).reduce(0) { $0 &* 8 &+ ($1 - 48) })
      rest.removeFirst(3)
    } else if rest.count >= 3, rest.starts(with: Array("M-".utf8)) {
      bytes.append(rest[rest.startIndex + 2] | 0x80)
      rest.removeFirst(3)
    } else if rest.count >= 3, rest.starts(with: Array("M^".utf8)) {
      bytes.append((rest[rest.startIndex + 2] & 0x1F) | 0x80)
      rest.removeFirst(3)
    } else if let escaped = rest.popFirst() {
      bytes.append(escaped)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
