import Foundation
import TestSupport
import Testing

/// The real program in surroundings that a shell, a script or cron may give it: it never dies of them, and says what
/// it could not do.
struct HostileSurroundingsTests {
  @Test(arguments: [
    (["person", "add", "Tamu \u{FF}"], "Word 3"), (["\u{FF}"], "Word 1"),
    (["--db", "\u{FF}", "person", "list"], "Word 2"),
  ])
  func `a word that is no text is refused by its number`(_ words: [String], _ told: String) throws {
    let program = try Program()

    // U+00FF as one byte, as Latin-1 has it.
    let bytes = words.map { $0.unicodeScalars.map { UInt8($0.value) } }
    let ending = try program.start(bytes: bytes).wait()

    #expect(ending.status == 64)
    #expect(ending.errors.contains(told) && ending.errors.contains("cannot be read"))
    #expect(try program.deeds().count == 1)
  }

  @Test func `a megabyte of words is refused, and so is a megabyte on one line`() throws {
    let program = try Program()
    let word = String(repeating: "x", count: 128 * 1024 - 1)  // the longest that Linux hands over
    let path = program.folder.file("lines")
    try "\(String(repeating: "x", count: 1 << 20))\nperson add Rina\n".write(
      toFile: path, atomically: true, encoding: .utf8)

    let one = try program.run("person", "add", word)
    let eight = try program.start(["person", "add"] + Array(repeating: word, count: 8)).wait()
    let line = try program.start([], Program.Setting(input: .path(path))).wait()

    #expect(one.status == 2 && one.errors.contains("at most 200"))
    #expect(eight.status == 64 && eight.errors.contains("too long"))
    #expect(
      line.status == 64 && line.errors.hasSuffix("(line 1)\n") && line.output.hasPrefix("Saved: OR-0002"))
  }

  @Test(arguments: ["fifo", "folder", "/dev/null", "/dev/full"])
  func `what is no ordinary file is never waited for, and no clinic`(_ thing: String) throws {
    let program = try Program()
    let path = thing.hasPrefix("/") ? thing : program.folder.file(thing)
    if thing == "fifo" { try #require(mkfifo(path, 0o600) == 0) }
    if thing == "folder" { try #require(mkdir(path, 0o700) == 0) }

    let reading = try program.run("--db", path, "person", "list")
    let making = try program.run("--db", path, "init", "--name", "Baru", "--zone", "WIB")

    #expect(reading.status == 1 && reading.errors.hasPrefix("\(path) is not an ordinary file."))
    #expect(making.status == 2 && making.errors.hasPrefix("\(path) exists already"))
  }

  @Test(.disabled(if: getuid() == 0, "root may write to any file"))
  func `a file that may not be written to is refused`() throws {
    let program = try Program()
    try #require(chmod(program.clinic, 0o400) == 0)

    let ending = try program.run("person", "add", "Rina")

    #expect(ending.status == 1 && ending.errors.contains("may not be written to"))
  }

  @Test func `a command that reads nothing needs no input`() throws {
    let program = try Program()

    let ending = try program.start(["person", "add", "Rina"], Program.Setting(input: .closed)).wait()

    #expect(ending.status == 0 && ending.output == "Saved: OR-0002, Rina.\n")
  }

  @Test(arguments: [
    (Program.Setting.Source.closed, "Bad file descriptor"), (.path("/tmp"), "it is a folder"),
  ])
  func `input that cannot be read is not taken for its end`(
    _ input: Program.Setting.Source, _ reason: String
  ) throws {
    let program = try Program()

    let ending = try program.start([], Program.Setting(input: input)).wait()

    #expect(ending.status == 1)
    #expect(ending.errors == "Standard input could not be read: \(reason).\n")
  }

  @Test(arguments: [
    (Program.Setting.Target.closed, "Bad file descriptor"),
    (.path("/dev/full"), "the disk is full"),
  ])
  func `an answer that does not arrive is said`(_ target: Program.Setting.Target, _ reason: String) throws {
    let program = try Program()

    let ending = try program.start(["person", "list"], Program.Setting(output: target)).wait()

    #expect(ending.status == 1)
    #expect(ending.errors == "The answer could not be written: \(reason).\n")
  }

  @Test(arguments: [Program.Setting.Target.closed, .path("/dev/full")])
  func `what was done is said where it can be, so that nobody repeats it`(
    _ target: Program.Setting.Target
  ) throws {
    let program = try Program()

    let ending = try program.start(["person", "add", "Rina"], Program.Setting(output: target)).wait()

    #expect(ending.status == 1)
    #expect(ending.errors.hasPrefix("It was done, do not repeat it. Saved: OR-0002, Rina.\n"))
    #expect(try program.deeds().count == 2)
  }

  @Test(arguments: [("folder", Int32(2)), ("clinic.db", 2), ("none/answer.txt", 1)])
  func `nothing is done where the answer has no place`(_ output: String, _ status: Int32) throws {
    let program = try Program()
    try #require(mkdir(program.folder.file("folder"), 0o700) == 0)

    let ending = try program.run("person", "add", "Rina", "--output", program.folder.file(output))

    #expect(ending.status == status && ending.errors.hasPrefix(program.folder.path))
    #expect(try program.deeds().count == 1)
  }

  @Test func `without any stream a command still does its work`() throws {
    let program = try Program()
    let nothing = Program.Setting(input: .closed, output: .closed, errors: .closed)

    let done = try program.start(["person", "add", "Rina"], nothing).wait()
    let misunderstood = try program.start(["person", "add", "Rina", "--zz"], nothing).wait()

    #expect(done.status == 1)  // nobody was told
    #expect(misunderstood.status == 64)
    #expect(try program.deeds().count == 2)
  }

  @Test func `a reader that leaves is no failure, and stops no script`() throws {
    let program = try Program()
    let left = Program.Setting(output: .leftPipe)
    let lines = Program.Setting(input: .lines(["person list", "person add Rina"]), output: .leftPipe)

    #expect(try program.start(["person", "list"], left).wait().status == 0)
    #expect(try program.start([], lines).wait().status == 0)
    #expect(try program.deeds().count == 2)
  }

  @Test func `an error that nobody hears is still in the exit status`() throws {
    let program = try Program()

    for target in [Program.Setting.Target.closed, .leftPipe, .path("/dev/full")] {
      let ending = try program.start(["person", "show", "OR-9"], Program.Setting(errors: target)).wait()
      #expect(ending.status == 3)
    }
  }

  @Test(arguments: [[], ["LANG=C"], ["LC_ALL=C", "TERM="], ["TERM=dumb", "LANG=xx_YY.ISO-8859-1"]])
  func `nothing in the environment is needed, and text stays UTF-8`(_ environment: [String]) throws {
    let program = try Program()
    let bare = Program.Setting(environment: environment)

    let added = try program.start(["--db", program.clinic, "person", "add", "Sári Ü"], bare).wait()
    let homeless = try program.start(["person", "list"], bare).wait()

    #expect(added.status == 0 && added.output.contains("OR-0002, Sári Ü"))
    #expect(homeless.status == 3 && homeless.errors.contains("klinik/klinik.db"))
  }
}
