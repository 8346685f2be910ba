import Domain
import Storage

/// A follow-up, as a reminder to one of the people of its case.
struct FollowUpChat {
  let address: Address
  let summary: FollowUpSummary
  let clinic: Clinic
  let today: Day
  let calendar: WorkCalendar

  var text: String {
    let followUp = summary.followUp
    let isYours = followUp.party == .innovator && followUp.doneAt == nil
    return ChatText(groups: [
      .init(rank: 0, [ChatWords.reminder(address, followUp, summary.caseTitle, on: today, calendar).text]),
      .init(rank: 1, isYours ? [ChatWords.needHelp.text] : []),
      .init(rank: 0, [ChatWords.closing(clinic).text]),
    ]).text
  }
}
