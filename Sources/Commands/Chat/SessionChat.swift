import Domain
import Storage

/// A session, as a text for one of the people of one of its cases: what was agreed, or the invitation to come.
///
/// What was said is not in it, only what was advised and agreed.
struct SessionChat {
  let address: Address
  /// Whether the recipient took part.
  let wasThere: Bool
  let detail: SessionDetail
  let caseFile: CaseFile
  /// What is open on the case.
  let open: [FollowUp]
  /// The next session of the case that is planned, other than this one.
  let next: Meeting?
  let clinic: Clinic
  let today: Day
  let calendar: WorkCalendar

  private var meeting: Meeting { Meeting(detail: detail, zone: clinic.zone) }

  var text: String {
    let whole = chat(advice: wholeAdvice)
    return isAdviceShortened ? shortened : whole.text
  }

  /// Whether there is more advice than a text has room for.
  var isAdviceShortened: Bool {
    detail.session.state == .held && detail.advice != nil && !chat(advice: wholeAdvice).isWhole(rank: 3)
  }

  private var wholeAdvice: ChatText.Group {
    .init(rank: 3, heading: ChatWords.advice.text, detail.advice.map { sentences(of: $0) } ?? [])
  }

  /// The text with as much of the advice as leaves all else as it is where only the beginning of it is told.
  private var shortened: String {
    func chat(_ length: Int) -> ChatText {
      self.chat(
        advice: .init(
          rank: 0, heading: ChatWords.advice.text, [shorten(detail.advice ?? "", to: length)]))
    }
    let least = chat(Self.leastAdvice)
    let counts = least.kept
    let length = (Self.leastAdvice...ChatText.limit).last { length in
      let chat = chat(length)
      return chat.kept == counts && chat.text.count <= ChatText.limit
    }
    return chat(length ?? Self.leastAdvice).text
  }

  /// So much of the advice comes before anything that was agreed.
  private static let leastAdvice = 120

  private func chat(advice: ChatText.Group) -> ChatText {
    ChatText(groups: groups(advice) + [.init(rank: 0, [ChatWords.closing(clinic).text])])
  }

  private func groups(_ advice: ChatText.Group) -> [ChatText.Group] {
    switch detail.session.state {
    case .held:
      let agreed = detail.followUps.filter { $0.caseFile == caseFile.id }
      return [
        .init(
          rank: 0,
          [
            (wasThere
              ? ChatWords.held(address, meeting, caseFile.title)
              : ChatWords.cameOf(address, meeting, caseFile.title)).text
          ]),
        advice,
        .deeds(of: .innovator, agreed, ChatWords.yourDeeds(address), rank: 1, on: today, calendar),
        .deeds(of: .clinic, agreed, ChatWords.clinicDeeds, rank: 2, on: today, calendar),
        .init(rank: 1, next.map { [ChatWords.next($0).text] } ?? []),
      ]
    case .planned:
      return [
        .init(rank: 0, [ChatWords.invitation(address, meeting, caseFile.title).text]),
        .toBring(open, rank: 2),
        .init(rank: 1, [ChatWords.confirm(address).text]),
      ]
    case .cancelled, .missed:
      return [
        .init(rank: 0, [ChatWords.calledOff(address, meeting, caseFile.title).text]),
        .init(rank: 1, [next.map { ChatWords.next($0) } ?? ChatWords.anotherDay].map(\.text)),
      ]
    }
  }
}
