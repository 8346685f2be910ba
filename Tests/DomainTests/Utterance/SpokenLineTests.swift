import Domain
import TestSupport
import Testing

struct SpokenLineTests {
  private static let seed: UInt64 = 4_260_415

  @Test func `any session is written as a line that reads back to it`() {
    var dice = SplitMix(seed: Self.seed)
    for _ in 0..<500 {
      let session = Self.session(&dice)

      let line = Utterance.line(of: session, in: SpokenClinic.register, at: SpokenClinic.moment)
      let read = Utterance.read(line, in: SpokenClinic.register, at: SpokenClinic.moment)

      #expect(read.session.told == session.told, "seed \(Self.seed): \(line)")
    }
  }

  @Test func `every labelled line that asks nothing is written back to the same session`() throws {
    for labelled in try LabelledLine.all() {
      let first = Utterance.read(labelled.line, in: SpokenClinic.register, at: SpokenClinic.moment)
      guard first.questions.isEmpty, first.session.newcomers.isEmpty else { continue }

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
    let owners: [(SpokenFollowUp.Owner, Party)] = [
      (.person(SpokenClinic.person("Fitri")), .clinic), (.person(SpokenClinic.person("Sari")), .clinic),
      (.person(session.attendees[0]), .innovator), (.agency(Identifier(rawValue: 14)), .outside),
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
      followUp.caseFile = session.cases[dice.roll(session.cases.count)]
      return followUp
    }
    return session
  }
}
