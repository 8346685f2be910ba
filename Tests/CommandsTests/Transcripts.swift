import Commands
import Domain
import Foundation
import TestSupport
import Testing

/// Each file of Transcripts is a session at one fresh clinic, written as it looks:
///
///     = cast.txt
///     // a remark
///     & marwah
///     @ 2026-10-14 07.42
///     <<< guests.txt
///     lines of a file in the clinic's folder, which is written {dir}
///     >>>
///     $ klinik case open "Village archive"
///     < y
///     what stands on standard output
///     ! what stands on standard error
///     [2]
///
/// `= ` plays another transcript first, silently; from `& ` on that account is logged in. From `@ ` on it is that time of that day or of the clinic's, for as long as nothing else is said. `< ` is typed at a terminal when the command asks; `[2]` is the exit status unless it is 0. With `UPDATE=1` in the
/// environment the files are written anew; then read the difference.
struct Transcripts {
  @Test(arguments: Transcript.names)
  func `a transcript comes out as written`(_ name: String) throws {
    let transcript = try Transcript(named: name)

    let actual = try transcript.played()

    if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
      try actual.write(toFile: transcript.path, atomically: true, encoding: .utf8)
    }
    let expected = try String(contentsOfFile: transcript.path, encoding: .utf8)
    #expect(actual == expected, "\(name)")
  }
}

struct Transcript {
  /// What stands in a transcript, its output left out.
  private enum Step {
    case beginning(Transcript)
    case remark(String)
    case account(String)
    case time(String)
    case file(name: String, lines: [String])
    case command(String, typed: [String])
  }

  /// When the clinic's day begins in a transcript, in minutes after midnight.
  private static let beginning: Int64 = 15 * 60 + 30

  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Transcripts"

  static var names: [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
        .sorted()
    } catch {
      Issue.record("no transcripts: \(error)")
      return []
    }
  }

  let path: String
  private var steps: [Step] = []

  init(named name: String) throws {
    path = "\(Self.folder)/\(name)"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var index = 0
    while index < lines.count {
      let line = String(lines[index])
      index += 1
      if line.hasPrefix("= ") {
        steps.append(.beginning(try Transcript(named: String(line.dropFirst(2)))))
      } else if line.hasPrefix("& ") {
        steps.append(.account(String(line.dropFirst(2))))
      } else if line.hasPrefix("@ ") {
        steps.append(.time(String(line.dropFirst(2))))
      } else if line.hasPrefix("// ") {
        steps.append(.remark(line))
      } else if line.hasPrefix("<<< ") {
        let content = lines[index...].prefix { $0 != ">>>" }
        steps.append(.file(name: String(line.dropFirst(4)), lines: content.map(String.init)))
        index = min(content.endIndex + 1, lines.count)
      } else if line.hasPrefix("$ klinik") {
        let typed = lines[index...].prefix { $0.hasPrefix("< ") || $0 == "<" }
        steps.append(.command(String(line.dropFirst(8)), typed: typed.map { String($0.dropFirst(2)) }))
        index = typed.endIndex
      }
    }
  }

  /// Runs every command at one fresh clinic, and writes the transcript as it comes out.
  func played() throws -> String {
    let folder = NSTemporaryDirectory() + "klinik-transcript-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { remove(folder) }
    var stage = Stage(folder: folder)
    var text = try played(on: &stage)
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  /// What the commands of a transcript have come to when the next one is typed.
  private struct Stage {
    let folder: String
    var account = "fitri"
    /// Since the clinic's day began; every command begins a minute after the one before it.
    var minutes: Int64 = 0
    /// The same, where `@ ` has said it.
    var fixed: Int64?
  }

  private func played(on stage: inout Stage) throws -> String {
    var text = ""
    for step in steps {
      switch step {
      case .beginning(let other):
        _ = try other.played(on: &stage)
        text += "= \((other.path as NSString).lastPathComponent)\n"
      case .remark(let line): text += line + "\n"
      case .account(let name):
        stage.account = name
        text += "& \(name)\n"
      case .time(let clock):
        text += "@ \(clock)\n"
        let words = clock.split(separator: " ")
        let days =
          words.count > 1 ? Day(iso: String(words[0])).map { $0.number - SampleClinic.today.number } : 0
        stage.fixed = words.last.flatMap { Clock($0) }.flatMap { time in
          days.map { Int64($0 * 1440 + time.minutes) }
        }
      case .file(let name, let lines):
        let content = lines.joined(separator: "\n") + "\n"
        try content.write(toFile: "\(stage.folder)/\(name)", atomically: false, encoding: .utf8)
        text += "<<< \(name)\n\(content)>>>\n\n"
      case .command(let line, let typed):
        text += "$ klinik\(line)\n" + typed.map { "< \($0)\n" }.joined()
        text += try outcome(of: line, typed, on: stage) + "\n"
        stage.minutes += 1
      }
    }
    return text
  }

  /// What a command writes, and its exit status.
  private func outcome(of line: String, _ typed: [String], on stage: Stage) throws -> String {
    let folder = stage.folder
    let minutes = stage.fixed.map { $0 - Self.beginning } ?? stage.minutes
    let begin = Instant(milliseconds: 1_792_049_400_000 + minutes * 60_000)
    var (desk, written) = desk(
      typing: typed, isTerminal: !typed.isEmpty, language: .indonesian, catalog: .klinik, clock: { begin },
      databasePath: folder + "/klinik.db", login: stage.account)
    let code = dispatch(try split(line.replacing("{dir}", with: folder)), at: &desk)
    // Salts are random, so digests differ from run to run.
    var log = written.log.replacing(folder, with: "{dir}").replacing(/\b[0-9a-f]{64}\b/, with: "{digest}")
    if !log.isEmpty, !log.hasSuffix("\n") { log += "\n" }
    return code == .done ? log : log + "[\(code.rawValue)]\n"
  }

  private func remove(_ folder: String) {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      Issue.record("left behind: \(folder)")
    }
  }
}
