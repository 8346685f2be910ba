import Domain
import Storage

extension Desk {
  /// Tells of a plan what its maker may have overlooked: that the day is off, or of a year without a calendar, and that
  /// a case rests until later.
  mutating func tellPlanDoubts(_ plan: SessionDetail) throws {
    let day = plan.session.day
    try tellUnknownYears(of: [day])
    let (casebook, actor) = (try casebook(), try actor())
    if try casebook.calendar().isWorkingDay(day) == false {
      try errors.say(Wording.plannedOnDayOff(day).text + "\n")
    }
    for caseFile in plan.cases {
      guard let wakes = try casebook.caseDetail(caseFile.code, by: actor).resumeOn, wakes > day else {
        continue
      }
      try errors.say(Wording.plannedInPause(caseFile.code, until: wakes).text + "\n")
    }
  }
}
