import Foundation
import Testing

/// A process of the real program.
struct Run {
  /// How a process ended, and what it wrote where that was kept.
  struct Ending {
    /// The exit status; nil where a signal ended it.
    let status: Int32?
    let output: String
    let errors: String
  }

  fileprivate let pid: pid_t
  let output: String
  let errors: String

  init(output: String, errors: String) {
    self.init(pid: 0, output: output, errors: errors)
  }

  private init(pid: pid_t, output: String, errors: String) {
    self.pid = pid
    self.output = output
    self.errors = errors
  }

  /// The run, once its process is there.
  func started(
    _ executable: String, _ words: [[UInt8]], _ environment: [[UInt8]], _ wiring: Wiring
  ) throws -> Run {
    var child: pid_t = 0
    let failure = Self.withPointers([Array(executable.utf8)] + words) { words in
      Self.withPointers(environment) { environment in
        wiring.withActions { actions in
          Self.withOpenMask { posix_spawn(&child, executable, actions, $0, words, environment) }
        }
      }
    }
    try #require(failure == 0, "posix_spawn: \(failure)")
    return Run(pid: child, output: output, errors: errors)
  }

  /// Waits for the end.
  func wait() throws -> Ending {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0 { try #require(errno == EINTR) }
    return Ending(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : nil, output: try Self.text(at: output),
      errors: try Self.text(at: errors))
  }

  /// Kills the process after a while, unless it has ended by then.
  func kill(after microseconds: Int) throws -> Ending {
    usleep(UInt32(microseconds))
    Foundation.kill(pid, SIGKILL)  // a process that has ended keeps its number until it is waited for
    return try wait()
  }

  /// Does to the process what Ctrl-C does, after a while, unless it has ended by then.
  func interrupt(after microseconds: Int) throws -> Ending {
    usleep(UInt32(microseconds))
    Foundation.kill(pid, SIGINT)
    return try wait()
  }

  private static func text(at path: String) throws -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { return "" }
    return try #require(String(data: bytes, encoding: .utf8))
  }

  /// Attributes of a process that hears every signal, whatever the thread of the test keeps from itself.
  private static func withOpenMask(_ body: (UnsafePointer<posix_spawnattr_t>) -> Int32) -> Int32 {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return body(&attributes)
  }

  private static func withPointers<Result>(
    _ texts: [[UInt8]], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0.map { CChar(bitPattern: $0) } + [0]) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}

/// What a new process gets as its three streams.
struct Wiring {
  private var steps: [(inout posix_spawn_file_actions_t) -> Int32] = []
  private var opened: [Int32] = []

  /// Connects an input.
  mutating func connect(_ descriptor: Int32, to source: Program.Setting.Source) throws {
    switch source {
    case .nothing: add { posix_spawn_file_actions_addopen(&$0, descriptor, "/dev/null", O_RDONLY, 0) }
    case .closed: add { posix_spawn_file_actions_addclose(&$0, descriptor) }
    case .path(let path): add { posix_spawn_file_actions_addopen(&$0, descriptor, path, O_RDONLY, 0) }
    case .lines(let lines):
      let ends = try pipe()
      let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
      let count = Foundation.write(ends.writing, bytes, bytes.count)
      try #require(count == bytes.count, "more than a pipe holds")
      Foundation.close(ends.writing)
      opened.append(ends.reading)
      add { posix_spawn_file_actions_adddup2(&$0, ends.reading, descriptor) }
    }
  }

  /// Connects an output.
  mutating func connect(
    _ descriptor: Int32, to target: Program.Setting.Target, keptAt kept: String
  ) throws {
    switch target {
    case .kept: write(descriptor, to: kept, O_CREAT | O_TRUNC | O_APPEND)
    case .path(let path): write(descriptor, to: path, 0)
    case .closed: add { posix_spawn_file_actions_addclose(&$0, descriptor) }
    case .leftPipe:
      let ends = try pipe()
      Foundation.close(ends.reading)
      opened.append(ends.writing)
      add { posix_spawn_file_actions_adddup2(&$0, ends.writing, descriptor) }
    }
  }

  /// Closes what the new process has taken over.
  func close() {
    opened.forEach { Foundation.close($0) }
  }

  func withActions(_ body: (UnsafePointer<posix_spawn_file_actions_t>) -> Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for step in steps {
      let failure = step(&actions)
      if failure != 0 { return failure }
    }
    return body(&actions)
  }

  private mutating func write(_ descriptor: Int32, to path: String, _ flags: Int32) {
    add { posix_spawn_file_actions_addopen(&$0, descriptor, path, O_WRONLY | flags, 0o600) }
  }

  private mutating func add(_ step: @escaping (inout posix_spawn_file_actions_t) -> Int32) {
    steps.append(step)
  }

  /// A pipe that no other process inherits.
  private func pipe() throws -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [-1, -1]
    try #require(Foundation.pipe(&ends) == 0)
    for end in ends { try #require(fcntl(end, F_SETFD, FD_CLOEXEC) == 0) }
    return (ends[0], ends[1])
  }
}
