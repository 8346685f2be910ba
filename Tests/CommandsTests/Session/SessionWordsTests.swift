import Commands
import Domain
import TestSupport
import Testing

struct SessionWordsTests {
  @Test(arguments: [
    ("KI-42 mentoring 45m", ["KI-42"], SessionKind.mentoring, 45), ("45 kelas", [], .class, 45),
    ("konsultasi ki42 1h30 KI-2025-7", ["ki42", "KI-2025-7"], .consultation, 90),
    ("KI-42 coaching 45 menit", ["KI-42"], .coaching, 45), ("2 jam assistance", [], .assistance, 120),
    ("setengah jam KI-42 mentoring", ["KI-42"], .mentoring, 30), ("konsultasi sejam", [], .consultation, 60),
    ("sejam 15 konsultasi KI-1", ["KI-1"], .consultation, 75), ("\"setengah jam\" kelas", [], .class, 30),
    ("kelas satu setengah jam", [], .class, 90), ("coaching half an hour KI-1", ["KI-1"], .coaching, 30),
    ("an hour and a half class", [], .class, 90), ("KI-1 seperempat jam coaching", ["KI-1"], .coaching, 15),
    ("1 jam 15 menit konsultasi", [], .consultation, 75), ("1,5 jam Konsultasi", [], .consultation, 90),
  ])
  func `codes, kind and length are told apart`(
    _ line: String, _ codes: [String], _ kind: SessionKind, _ minutes: Int
  ) throws {
    let words = try SessionWords(split(line))

    #expect(words.codes == codes)
    #expect(words.kind == kind)
    #expect(try words.minutes { nil } == Minutes(minutes))
  }

  @Test(arguments: [
    ("42 mentoring 45m", nil, false, "42", 45), ("42 mentoring", "45", false, "42", 45),
    ("42 mentoring", nil, true, "42", nil), ("42 mentoring 45", nil, true, "42", 45),
    ("45 menit mentoring KI-1", nil, true, "KI-1", 45), ("mentoring 45 KI-1", nil, true, "KI-1", 45),
  ])
  func `a number that begins the words is a case where it cannot be the length, or a plan is made`(
    _ line: String, _ option: String?, _ isPlan: Bool, _ code: String, _ minutes: Int?
  ) throws {
    let words = try SessionWords(split(line), length: option, isLedByCase: isPlan)

    #expect(words.codes == [code])
    #expect(try words.minutes { nil } == minutes.flatMap { Minutes($0) })
  }

  @Test func `a length that is said to be unknown is not asked for`() throws {
    let words = try SessionWords(["mentoring", "-"])

    #expect(try words.minutes { Minutes(1) } == nil)
  }

  @Test func `a length that is missing is asked for`() throws {
    let words = try SessionWords(["mentoring"])

    #expect(try words.minutes { Minutes(30) } == Minutes(30))
  }

  @Test(arguments: [
    "45 60", "mentoring coaching", "mentorng", "KI", "45m 1h", "- 45", "soal dampak",
    "1 5m", "setengah mentoring", "setengah 10 coaching", "setengah jam 45 coaching", "half mentoring",
    "jam 2",
  ])
  func `what can mean two things, or nothing, is refused`(_ line: String) throws {
    let words = try split(line)

    #expect(throws: CommandError.self) { try SessionWords(words) }
  }

  @Test(arguments: ["0m", "1441", "2000m", "45x", "1e5", "12..5"])
  func `a length that no session has is refused`(_ length: String) throws {
    let words = try SessionWords(["mentoring", length])

    #expect(throws: CommandError.self) { try words.minutes { nil } }
  }

  @Test(arguments: [
    ("jam", "1", 60), ("jam", "setengah", 30), ("jam KI-1 mentoring", "1,5", 90),
    ("mentoring jam 15", "1", 75),
    ("menit", "45", 45), ("mentoring KI-1", "45", 45),
  ])
  func `a length whose quotation marks were forgotten is whole again`(
    _ line: String, _ option: String, _ minutes: Int
  ) throws {
    let words = try SessionWords(split(line), length: option)

    #expect(try words.minutes { nil } == Minutes(minutes))
  }

  @Test(arguments: [
    ("15", "1"), ("15", "45"), ("15 30", "45"), ("jam", "1 jam"), ("45m", "45"), ("- mentoring", "45"),
    ("5m", "1"),
  ])
  func `a second length behind an option is refused`(_ line: String, _ option: String) throws {
    let words = try split(line)

    #expect(throws: CommandError.self) { try SessionWords(words, length: option) }
  }

  @Test func `a kind may be named in both ways, but not two kinds`() throws {
    let words = try SessionWords(["coaching"])

    #expect(try words.kind(besides: nil) == .coaching)
    #expect(try words.kind(besides: .coaching) == .coaching)
    #expect(throws: CommandError.self) { try words.kind(besides: .mentoring) }
  }

  @Test func `the order of the words does not matter`() throws {
    var dice = SplitMix(seed: 42)
    for round in 0..<500 {
      let codes = (0..<dice.roll(3)).map { "KI-\($0 + 1 + dice.roll(9) * 10)" }
      let lengths = [["45"], ["45m"], ["1h30"], ["-"], ["45 menit"], ["2 jam"], ["setengah jam"]][
        dice.roll(7)]
      let kinds = ["mentoring", "konsultasi", "class", "Coaching"]
      let parts = codes + [kinds[dice.roll(4)]] + lengths
      let shuffled = parts.shuffled(using: &dice)

      let first = try SessionWords(parts.flatMap { $0.split(separator: " ").map(String.init) })
      let second = try SessionWords(shuffled.flatMap { $0.split(separator: " ").map(String.init) })

      #expect(Set(first.codes) == Set(second.codes), "round \(round) of seed 42: \(shuffled)")
      #expect(first.kind == second.kind, "round \(round) of seed 42: \(shuffled)")
      #expect(first.length == second.length, "round \(round) of seed 42: \(shuffled)")
    }
  }
}
