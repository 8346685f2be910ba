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
}

/// What happens to a case, by its position.
enum Turning {
  case opening(Int)
  case assignment(Int)
  case visit(Int)
  case deed(Identifier<FollowUp>)
  case correction(Identifier<Session>, Minutes)
  case ending(Int)
  case confirmation(Int)
  case waking(Int)
  case reopening(Int)
}
