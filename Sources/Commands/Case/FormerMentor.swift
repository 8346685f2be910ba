import Domain
import Storage

extension Desk {
  /// What is still planned on cases with the mentor who accompanied them until now; nothing where nobody did.
  mutating func plans(ofFormer mentor: Identifier<Person>?, on cases: [CaseFile]) throws -> [Bilingual] {
    guard let mentor else { return [] }
    let (today, actor) = (try today(), try actor())
    let code = try casebook().person(mentor, by: actor).code
    return try cases.flatMap { caseFile in
      var filter = SessionFilter()
      filter.states = [.planned]
      filter.person = mentor
      filter.caseFile = caseFile.id
      filter.from = today
      filter.limit = 500
      return try casebook().sessions(filter, by: actor).sessions.reversed().map {
        Wording.plannedWithFormer($0.session, code)
      }
    }
  }
}
