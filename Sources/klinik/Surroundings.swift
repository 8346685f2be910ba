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

/// The name under which the user of this process logs in; the number where the system knows no name.
func loginName() -> String {
  let user = getuid()
  guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "\(user)" }
  return String(cString: name)
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
