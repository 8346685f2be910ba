import Commands
import Domain
import Glibc

/// What time it is.
func now() -> Instant {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
}

/// The environment; a variable that is not UTF-8 is repaired, one without `=` passed over.
func readEnvironment() -> [String: String] {
  var environment: [String: String] = [:]
  var entry = environ
  while let text = entry.pointee {
    let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { environment[String(parts[0])] = String(parts[1]) }
    entry += 1
  }
  return environment
}

/// The name under which the user of this process logs in; the user's number where /etc/passwd does not list it.
///
/// The environment would be easier to ask, and to forge.
func loginName() -> String {
  let user = String(outerUser(getuid()))
  return field(0, ofTable: "/etc/passwd", where: 2, is: user) ?? user
}

/// The user's number outside a user namespace: inside one that anybody can make, everybody may call himself root.
private func outerUser(_ inner: uid_t) -> Int {
  let outer = firstFound(inLinesOf: "/proc/self/uid_map") { line -> Int? in
    let numbers = line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 3, (numbers[0]..<numbers[0] + numbers[2]).contains(Int(inner)) else { return nil }
    return numbers[1] + Int(inner) - numbers[0]
  }
  return outer ?? Int(inner)
}

/// The arguments, which the operating system hands over as bytes.
func readArguments() -> Result<[String], CommandError> {
  var words: [String] = []
  for index in 1..<max(1, Int(CommandLine.argc)) {
    guard let bytes = CommandLine.unsafeArgv[index] else { break }
    guard let word = String(validatingCString: bytes) else {
      return .failure(.line(.unreadable(word: index)))
    }
    words.append(word)
  }
  return .success(words)
}
