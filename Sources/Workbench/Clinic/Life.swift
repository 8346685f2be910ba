import Domain

/// What is known of an invented case while it lives.
struct Life {
  /// What the tour of README wants of it.
  let role: Cast.Role?
  /// Nil until it is opened.
  var id: Identifier<CaseFile>?
  var agency = 0
  /// Who leads it, and who else takes part.
  var people: [Identifier<Person>] = []
  var mentor: Identifier<Person>?
  var topic = Topic.other
  /// The local day on which it was opened.
  var openedOn = ClinicPlan.lastDay
  /// How many sessions are still to come before it ends.
  var visitsLeft = 0
  /// Whether it can be reopened only once more.
  var wasReopened = false
  /// Whether it has ended, for the time being at least.
  var isOver = false
}

/// A session for which an hour was agreed on.
struct Appointment {
  let session: Identifier<Session>
  let kind: SessionKind
  let channel: Channel
  let holder: Identifier<Person>
  var day: Day
  var clock: Clock
}

/// A follow-up of which something is still to become.
struct Agreement {
  let id: Identifier<FollowUp>
  let party: Party
  let due: Day
}

/// What happens to a case, by its position, or in the clinic.
enum Turning {
  case opening(Int)
  case assignment(Int)
  case visit(Int)
  case promise(Int)
  case appointment(Int, Appointment)
  case moving(Int, Appointment)
  case cancelling(Int, Appointment)
  case deed(Identifier<FollowUp>)
  case postponing(Int, Agreement)
  case transferring(Int, Agreement)
  case dropping(Int, Agreement)
  case correction(Identifier<Session>, Minutes)
  case ending(Int)
  case confirmation(Int)
  case waking(Int)
  case reopening(Int)
  case announcement
  case lesson(Appointment)
  case castLesson
  case attendanceList(Identifier<Session>, [Identifier<Person>])
  case leave(Identifier<Person>)
}
