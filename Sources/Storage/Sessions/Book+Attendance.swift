import Domain
import GRDB

extension Book {
  /// Adds who took part although nobody said so: the leaders of the cases, and who held the session.
  ///
  /// Mentoring and coaching is held by the cases' mentors; everything else, and a case without one, by whoever
  /// typed it.
  func completeAttendance(of draft: inout SessionDraft) throws {
    let parts = Set(draft.attendance.values)
    if !parts.contains(.innovator) {
      for leader in try draft.cases.compactMap(database.leader) where draft.attendance[leader] == nil {
        draft.attendance[leader] = .innovator
      }
    }
    if !parts.contains(.mentor), !parts.contains(.officer) {
      let mentors =
        draft.kind.isByMentor ? try draft.cases.compactMap { try database.caseFile($0).mentor } : []
      for mentor in mentors { draft.attendance[mentor] = .mentor }
      if mentors.isEmpty {
        let isHolder = draft.kind.isByMentor || actor.roles.contains(.mentor)
        draft.attendance[actor.person] = isHolder ? .mentor : .officer
      }
    }
  }
}
