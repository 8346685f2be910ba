import Domain
import Reports
import Storage

extension Table {
  private static let columns = [
    Head.code, Head.caseCode.useful, Head.title.spare, Head.deed, Head.party.useful, Head.owner,
    Head.due, Head.late.useful, Head.doneOn.spare, Head.followUpState.spare,
  ]

  /// Follow-ups under headings, one a row.
  static func followUps(
    _ followUps: [FollowUpSummary], total: Int, zone: Zone, today: Day, calendar: WorkCalendar
  ) -> Table {
    Table(
      name: "followupList", title: Bilingual("Follow-ups", "Tindak lanjut"), zone: zone, columns: columns,
      rows: followUps.map { cells(of: $0, zone, today, calendar) }, total: total)
  }

  /// One follow-up, field by field.
  static func followUp(
    _ summary: FollowUpSummary, zone: Zone, today: Day, calendar: WorkCalendar
  ) -> Table {
    let code = summary.followUp.code
    return Table(
      name: "followup", title: Bilingual("Follow-up \(code)", "Tindak lanjut \(code)"), zone: zone,
      layout: .record,
      columns: columns.map {
        summary.followUp.isCancelled && $0.id == Head.doneOn.id ? Head.cancelledOn : $0
      },
      rows: [cells(of: summary, zone, today, calendar)])
  }

  private static func cells(
    of summary: FollowUpSummary, _ zone: Zone, _ today: Day, _ calendar: WorkCalendar
  ) -> [Value] {
    let followUp = summary.followUp
    return [
      Value(followUp.code), Value(summary.caseCode), .text(summary.caseTitle), .text(followUp.deed),
      Value(followUp.party), Value(summary.owner), .day(followUp.due),
      Value(daysLate: summary, on: today, calendar),
      Value(followUp.doneAt.map(zone.day(of:))), Value(stateOf: summary),
    ]
  }
}
