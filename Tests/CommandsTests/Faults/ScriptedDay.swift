import Commands
import Foundation
import TestSupport
import Testing

/// What a clinic does on a day, one unit a line, and how far a clinic has come with it.
struct ScriptedDay {
  /// How the lines reach the program.
  enum Manner: CaseIterable {
    /// A process for six lines, fed by a pipe.
    case pipe
    /// A process for each line.
    case processes
  }

  /// The clinic at work.
  private(set) var program: Program
  /// How many lines are done.
  private(set) var done = 0
  let manner: Manner

  private static let lines = [
    #"agency add "Puskesmas Melati" --kind health-centre"#,
    #"person add "Sari Wulandari" --role mentor"#,
    #"person add "Budi Santoso" --role mentor"#,
    #"session log --new "Antrean obat" --person "Rina Astuti" --agency puskesmas-melati mentoring 45m"#
      + #" --mentor sari --note "Two hours." --next "count waiting times" --due tomorrow"#,
    #"session log KI-1 consultation 30m --note "Less." --next "send the decree" --due tomorrow"#,
    "followup done TL-1",
    "case assign KI-1 budi",
    #"case step KI-1 pause --reason "Waits for the budget" --until tomorrow"#,
    "session edit SS-1 --minutes 60",
    "attachment add KI-1 letter.txt",
    "undo",
    "redo",
    #"case open "Arsip desa" --person rina"#,
    #"followup add KI-2 "kirim foto" --due tomorrow"#,
    #"case edit KI-2 --title "Arsip desa digital""#,
    "session edit SS-2 --minutes 20",
    "undo",
    "case close KI-2 --result answered",
  ]

  /// What the journal says after a day that nothing disturbed.
  let undisturbed: [String]

  init(_ manner: Manner) throws {
    self.manner = manner
    undisturbed = try Self.undisturbedDay.get()
    program = try Self.clinic()
  }

  /// The same for all days; it is lived through once.
  private static let undisturbedDay = Result {
    let program = try clinic()
    let ending = try program.start([], Program.Setting(input: .lines(lines(of: program)))).wait()
    try #require(ending.status == 0, "\(ending.errors)")
    let deeds = try program.deeds()
    try #require(deeds.count == 1 + lines.count)
    return deeds
  }

  /// Whether nothing is left to do.
  var isOver: Bool { done == Self.lines.count }

  /// Starts with what comes next.
  func start(_ setting: Program.Setting = Program.Setting()) throws -> Run {
    let rest = Self.lines(of: program)[done...]
    switch manner {
    case .processes: return try program.start(split(rest.first ?? ""), setting)
    case .pipe:
      var fed = setting
      fed.input = .lines(Array(rest.prefix(6)))
      return try program.start([], fed)
    }
  }

  /// Looks how far the clinic has come: the journal must say what it would say on an undisturbed day, up to a line.
  ///
  /// - Parameter isInOrder: False where a line may have been refused and one after it not.
  mutating func look(isInOrder: Bool = true) throws -> (before: Int, now: Int) {
    let deeds = try program.deeds()
    if isInOrder { #expect(deeds == Array(undisturbed.prefix(deeds.count))) }
    defer { done = deeds.count - 1 }
    return (done, deeds.count - 1)
  }

  /// Does the rest without disturbance, and gives the next codes; then another clinic begins its day.
  mutating func finish() throws {
    if !isOver {
      let ending = try program.start(
        [], Program.Setting(input: .lines(Array(Self.lines(of: program)[done...])))
      )
      .wait()
      #expect(ending.status == 0, "\(ending.errors)")
      #expect(try look().now == Self.lines.count)
    }
    let opened = try program.run("case", "open", "Kebun sekolah", "--person", "rina")
    #expect(opened.output.contains("-0003 Kebun sekolah"))
    try startAgain()
  }

  /// Begins the day in another clinic.
  mutating func startAgain() throws {
    program = try Self.clinic()
    done = 0
  }

  private static func clinic() throws -> Program {
    let program = try Program()
    let path = program.folder.file("letter.txt")
    try String(repeating: "Surat. ", count: 3000).write(toFile: path, atomically: true, encoding: .utf8)
    return program
  }

  private static func lines(of program: Program) -> [String] {
    lines.map { $0.replacingOccurrences(of: "letter.txt", with: program.folder.file("letter.txt")) }
  }
}

extension Run.Ending {
  /// How many commands said that they were done.
  var acknowledged: Int { output.count { $0 == "\n" } }
}
