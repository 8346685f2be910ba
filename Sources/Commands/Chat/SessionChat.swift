import Domain
import Storage

/// A session, as a text for one of the people of one of its cases: what was agreed, or the invitation to come.
///
/// What was said is not in it, only what was advised and agreed.
struct SessionChat {
  let address: Address
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
    ChatText(groups: groups + [.init(rank: 0, [ChatWords.closing(clinic).text])]).text
  }

  private var groups: [ChatText.Group] {
    switch detail.session.state {
    case .held:
      let agreed = detail.followUps.filter { $0.caseFile == caseFile.id }
      return [
        .init(rank: 0, [ChatWords.held(address, meeting, caseFile.title).text]),
        .init(rank: 3, heading: ChatWords.advice.text, detail.advice.map { sentences(of: $0) } ?? []),
        .deeds(of: .innovator, agreed, ChatWords.yourDeeds(address), rank: 1, on: today, calendar),
        .deeds(of: .clinic, agreed, ChatWords.clinicDeeds, rank: 2, on: today, calendar),
        .init(rank: 1, next.map { [ChatWords.next($0).text] } ?? []),
      ]
    case .planned:
      return [
        .init(rank: 0, [ChatWords.invitation(address, meeting, caseFile.title).text]),
        .deeds(of: .innovator, open, ChatWords.bring, rank: 2, on: today, calendar),
        .init(rank: 1, [ChatWords.confirm.text]),
      ]
    case .cancelled, .missed:
      return [
        .init(rank: 0, [ChatWords.calledOff(address, meeting, caseFile.title).text]),
        .init(rank: 1, [next.map { ChatWords.next($0) } ?? ChatWords.anotherDay].map(\.text)),
      ]
    }
  }
}
