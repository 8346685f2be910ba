import Domain
import TestSupport
import Testing

struct SpokenLineTests {
  private static let seed: UInt64 = 4_260_415

  @Test(arguments: Language.allCases)
  func `any session is written as a line that reads back to it`(language: Language) {
    var dice = SplitMix(seed: Self.seed)
    for _ in 0..<500 {
      let session = Self.session(&dice)

      let line = Utterance.line(
        of: session, in: SpokenClinic.register, at: SpokenClinic.moment, language: language)
      let read = Utterance.read(line, in: SpokenClinic.register, at: SpokenClinic.moment)

      #expect(read.session.told == session.told, "seed \(Self.seed): \(line)")
    }
  }

  @Test func `every labelled line that asks nothing is written back to the same session`() throws {
    for labelled in try LabelledLine.all() {
      let first = Utterance.read(labelled.line, in: SpokenClinic.register, at: SpokenClinic.moment)
      guard first.questions.isEmpty else { continue }

      let line = Utterance.line(of: first.session, in: SpokenClinic.register, at: SpokenClinic.moment)
      let second = Utterance.read(line, in: SpokenClinic.register, at: SpokenClinic.moment)

      #expect(second.session.told == first.session.told, "\(labelled.line) > \(line)")
      #expect(second.questions.allSatisfy { $0.field == .minutes }, "\(line)")
    }
  }

  @Test func `two people of one name are written by their codes`() {
    let twins = [1, 2].map { number in
      Register.KnownPerson(
        id: Identifier(rawValue: number), code: SpokenClinic.personCode(number), name: "Rahma Said",
        agency: nil,
        roles: [.innovator])
    }
    let register = Register(people: twins, agencies: [], cases: [], typist: twins[0].id)
    var session = Utterance.read("konsultasi OR-2 20 menit", in: register, at: SpokenClinic.moment).session
    session.topic = "rapat senin, 45 menit"

    let line = Utterance.line(of: session, in: register, at: SpokenClinic.moment)

    #expect(line == #"2026-10-15 konsultasi 20 menit OR-0002 oleh OR-0001, soal "rapat senin, 45 menit""#)
  }

  /// Makes it a plan, kept or not, an absence, a class without a case, or one that somebody new came to.
  private static func turn(_ session: inout SpokenSession, _ dice: inout SplitMix) {
    switch dice.roll(6) {
    case 0:
      session.isPlanned = true
      session.day = SpokenClinic.today.adding(days: dice.roll(400) - 200)
      if dice.roll(2) == 0 { session.minutes = nil }
    case 1:
      session.isMissed = true
      session.minutes = nil
      session.closesCase = false
    case 2:
      session.kind = .class
      session.cases = []
      session.attendees = dice.roll(2) == 0 ? [] : session.attendees
      session.headcount = 1 + dice.roll(90)
    case 3:
      let introductions = [
        #"orang baru "Nurlina" Puskesmas Kenanga"#, #"orang baru "Syamsul Rijal, S.Sos""#,
        #"orang baru "rina baru" unit baru "Posko 2, lantai 3""#,
      ]
      let words = introductions[dice.roll(introductions.count)]
      let newcomers = Utterance.read(
        "konsultasi \(words) 20 menit", in: SpokenClinic.register, at: SpokenClinic.moment
      ).session.newcomers
      session.newcomers = newcomers
      if dice.roll(2) == 0 { (session.cases, session.attendees, session.opensCase) = ([], [], true) }
    default: break
    }
    if session.opensCase, session.topic == nil { session.topic = "alur loket" }
  }

  /// A session such as storage might hold, with texts that look like anything but texts.
  private static func session(_ dice: inout SplitMix) -> SpokenSession {
    var session = Utterance.read("42 konsultasi 20 menit", in: SpokenClinic.register, at: SpokenClinic.moment)
      .session
    let kinds = SessionKind.allCases
    session.kind = kinds[dice.roll(kinds.count)]
    session.day = SpokenClinic.today.adding(days: -dice.roll(400))
    session.clock = dice.roll(2) == 0 ? nil : Clock(minutes: dice.roll(15 * 60))
    session.minutes = Minutes(1 + dice.roll(240))
    let case1 = [29, 31, 38, 42, 45, 47][dice.roll(6)]
    session.cases = dice.roll(3) == 0 ? [case1, 33].map(SpokenClinic.caseId) : [SpokenClinic.caseId(case1)]
    session.attendees = [["Rina", "Dewi"], ["Baso"], ["Anwar Said", "Darmawati"], ["Nurhayati"]][dice.roll(4)]
      .map(SpokenClinic.person)
    session.holders = [["Sari"], ["Hasan", "Marwah"], ["Fitri"]][dice.roll(3)].map(SpokenClinic.person)
    let texts = [
      nil, "dampak", "rapat senin jam 9", "bu Rina dan \"pak Hasan\", 45 menit", "data dukung; TL besok",
      "42", "soal", "di aula via WA", "tuntas",
    ]
    session.topic = texts[dice.roll(texts.count)]
    session.note = texts[dice.roll(texts.count)]
    session.place = texts[dice.roll(texts.count)]
    session.topicCode = dice.roll(2) == 0 ? nil : Topic.allCases[dice.roll(Topic.allCases.count)]
    session.channel = Channel.allCases[dice.roll(Channel.allCases.count)]
    session.headcount = dice.roll(3) == 0 ? 1 + dice.roll(80) : nil
    session.closesCase = dice.roll(4) == 0
    Self.turn(&session, &dice)
    let owners: [(SpokenFollowUp.Owner, Party)] = [
      (.person(SpokenClinic.person("Fitri")), .clinic), (.person(SpokenClinic.person("Sari")), .clinic),
      (
        .person(session.attendees.first ?? SpokenClinic.person("Anwar Hamid")),
        session.attendees.isEmpty ? .outside : .innovator
      ), (.agency(Identifier(rawValue: 14)), .outside),
      (.person(SpokenClinic.person("Anwar Hamid")), .outside),
    ]
    session.followUps = (0..<dice.roll(3)).map { _ in
      let (owner, party) = owners[dice.roll(owners.count)]
      var followUp = Utterance.read(
        "42 konsultasi 20 menit, TL kirim", in: SpokenClinic.register, at: SpokenClinic.moment
      ).session.followUps[0]
      (followUp.owner, followUp.party) = (owner, party)
      followUp.deed = texts[1 + dice.roll(texts.count - 1)] ?? "kirim"
      followUp.due = SpokenClinic.moment.workingDay(from: SpokenClinic.today.adding(days: dice.roll(300)))
      followUp.caseFile = session.cases.isEmpty ? nil : session.cases[dice.roll(session.cases.count)]
      return followUp
    }
    return session
  }
}
