public import Domain
import GRDB

extension Casebook {
  /// A session as one line says it, so that it can be written down and read again.
  ///
  /// The first line of its notes stands for the topic, since that is where a line's topic is kept.
  /// - Throws: `StorageError.notFound`; also where the reader has no right to know that it exists.
  public func spoken(_ code: Code, by actor: Actor) throws -> SpokenSession {
    let detail = try session(code, by: actor)
    return try read(.readCases, by: actor) { database, _ in
      let draft = try database.draft(of: detail.session.id)
      var spoken = SpokenSession()
      spoken.kind = draft.kind
      spoken.day = draft.day
      spoken.clock = draft.clock
      spoken.minutes = draft.minutes
      spoken.cases = draft.cases
      spoken.attendees = draft.attendance.filter { $0.value == .innovator }.keys.sorted()
      spoken.holders = draft.attendance.filter { $0.value != .innovator }.keys.sorted()
      spoken.topicCode = detail.topic
      let words = (detail.note ?? "").split(separator: "\n", maxSplits: 1).map(String.init)
      spoken.topic = words.first
      spoken.note = words.count > 1 ? words[1].replacing("\n", with: " ") : nil
      spoken.place = detail.place
      spoken.channel = detail.channel
      spoken.headcount = detail.session.headCount
      spoken.isPlanned = detail.session.state == .planned
      spoken.isMissed = detail.session.state == .missed
      spoken.followUps = detail.followUps.map { followUp in
        var line = SpokenFollowUp(deed: followUp.deed, party: followUp.party)
        line.owner = followUp.owner.map(SpokenFollowUp.Owner.person)
        line.due = followUp.due
        line.caseFile = followUp.caseFile
        return line
      }
      return spoken
    }
  }
}
