import Glibc

/// Another program at work: how long it took, how much memory, and how it ended.
struct Child {
  /// What a child needed.
  struct Cost {
    /// From before it was started until it was gone.
    var nanoseconds: UInt64
    /// The most memory that it held at once.
    var kilobytes: Int
    /// Its exit status; 128 and the signal where one ended it.
    var status: Int32
    /// What it said on standard error, so that a failure can be told.
    var complaint = ""

    var milliseconds: Double { Double(nanoseconds) / 1e6 }
  }

  /// Its file and its arguments.
  var words: [String]
  /// A file that it reads from.
  var input = "/dev/null"
  /// A file that it writes to.
  var output = "/dev/null"

  /// Runs it to its end.
  func run(_ folder: String) throws -> Cost {
    let complaints = "\(folder)/complaint-\(getpid())"
    let began = Self.now()
    let id = try start(complaints: complaints)
    var (_, cost) = try Self.wait(for: id)
    cost.nanoseconds = Self.now() - began
    if cost.status != 0 { cost.complaint = try readText(complaints) }
    return cost
  }

  /// Starts it, and does not wait.
  func start(complaints: String = "/dev/null") throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    let write = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, write, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, complaints, write, 0o600)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var id = pid_t()
    let code = posix_spawnp(&id, words[0], &actions, nil, arguments, environ)
    guard code == 0 else { throw BenchError.notStarted(words[0], code: code) }
    return id
  }

  /// Waits for one child, or for any with -1.
  static func wait(for id: pid_t) throws -> (id: pid_t, cost: Cost) {
    var status: Int32 = 0
    var usage = rusage()
    var ended = wait4(id, &status, 0, &usage)
    while ended < 0, errno == EINTR { ended = wait4(id, &status, 0, &usage) }
    guard ended > 0 else { throw BenchError.notStarted("wait4", code: errno) }
    let signal = status & 0x7F
    let code = signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    return (ended, Cost(nanoseconds: 0, kilobytes: usage.ru_maxrss, status: code))
  }

  /// A clock that only goes forward.
  static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// Why something could not be measured.
enum BenchError: Error, CustomStringConvertible {
  case notStarted(String, code: Int32)
  case failed(Child, Child.Cost)
  case unexpected(String)
  case file(String, code: Int32)

  var description: String {
    switch self {
    case .notStarted(let program, let code): "\(program) could not be started (\(code))"
    case .failed(let child, let cost):
      "exit status \(cost.status) of `\(child.words.joined(separator: " ").prefix(200))`: "
        + cost.complaint.split(separator: "\n").prefix(2).joined(separator: " ")
    case .unexpected(let what): what
    case .file(let path, let code): "\(path): error \(code)"
    }
  }
}
