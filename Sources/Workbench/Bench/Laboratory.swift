import Domain
import Glibc
import Storage

/// Where benchmarks are run: the programs, the files, how often.
///
/// A class, because the files that several benchmarks share are made once, when the first one asks.
final class Laboratory {
  /// Smaller files, fewer runs.
  let isQuick: Bool
  /// Where the files are.
  let folder: String
  private let klinikPath: String
  private let runs: Int?
  private let keeps: Bool

  /// Looks for the programs, and makes a folder.
  init(_ request: BenchRequest) throws {
    isQuick = request.isQuick
    runs = request.runs
    klinikPath = request.klinik ?? Self.neighbour("klinik")
    guard access(klinikPath, X_OK) == 0 else { throw BenchError.file(klinikPath, code: errno) }
    keeps = request.folder != nil
    folder = try request.folder ?? Self.temporaryFolder()
    if !exists(folder), mkdir(folder, 0o700) != 0 { throw BenchError.file(folder, code: errno) }
  }

  /// Removes the folder unless it was asked for.
  func cleanUp() {
    guard !keeps else { return }
    do {
      _ = try Child.wait(for: Child(words: ["rm", "-r", folder]).start())
    } catch {
      say("\(folder) stays: \(error)")
    }
  }

  /// How often something is measured that takes so long once.
  func count(_ usual: Int) -> Int { runs ?? (isQuick ? min(3, usual) : usual) }

  /// The program under test, on a file or on none.
  func klinik(_ path: String?, _ words: [String]) -> Child {
    Child(words: [klinikPath] + (path.map { ["--db", $0] } ?? []) + words)
  }

  /// This program as a child, so that what it makes does not make the bench itself big.
  func workbench(_ words: [String]) -> Child {
    Child(words: ["/proc/self/exe"] + words)
  }

  /// The yardstick, on a file.
  func sqlite(_ path: String, _ sql: String) -> Child {
    Child(words: ["sqlite3", "-batch", path, sql])
  }

  /// Runs a child that must succeed.
  func run(_ child: Child) throws -> Child.Cost {
    let cost = try child.run(folder)
    guard cost.status == 0 else { throw BenchError.failed(child, cost) }
    return cost
  }

  /// What a child that must succeed writes.
  func answer(of child: Child) throws -> String {
    var child = child
    child.output = "\(folder)/answer"
    _ = try run(child)
    return try readText(child.output).split(separator: "\n").joined(separator: "\n")
  }

  /// Measures two things in turn, after one run of each that warms the cache.
  func compare(
    _ count: Int, _ first: (Int) throws -> Child, with second: (Int) throws -> Child
  ) throws -> (Timing, Timing) {
    var timings = (Timing(), Timing())
    for round in 0...self.count(count) {
      let costs = (try run(first(round)), try run(second(round)))
      guard round > 0 else { continue }
      timings.0.add(costs.0)
      timings.1.add(costs.1)
    }
    return timings
  }

  /// A file that is made once.
  ///
  /// - Parameter make: Gets the path under which the file is to be made.
  func file(_ name: String, _ make: (String) throws -> Void) throws -> String {
    let path = "\(folder)/\(isQuick ? "quick-" : "")\(name)"
    guard !exists(path) else { return path }
    say("  making \(name)")
    removeClinic(path + ".part")
    try make(path + ".part")
    removeClinic(path)
    guard rename(path + ".part", path) == 0 else { throw BenchError.file(path, code: errno) }
    unlink(path + ".part-wal")
    unlink(path + ".part-shm")
    return path
  }

  /// A fresh copy of a clinic, so that what is written stays out of the next benchmark.
  func copy(of path: String) throws -> String {
    let copy = "\(folder)/copy.db"
    removeClinic(copy)
    _ = try run(Child(words: ["cp", path, copy]))
    return copy
  }

  private static func neighbour(_ name: String) -> String {
    let own = CommandLine.arguments.first ?? ""
    return (own.lastIndex(of: "/").map { String(own[...$0]) } ?? "./") + name
  }

  private static func temporaryFolder() throws -> String {
    var template = Array("/tmp/klinik-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw BenchError.file("/tmp", code: errno) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
