public import Domain
import GRDB

extension Casebook {
  /// Looks for words in everything that was typed: titles, problems, notes, advice, places, reasons, follow-ups,
  /// names of files and agencies; and for people, with their open cases, and codes. Best first, only what the reader may read, only what
  /// still stands: a text that was corrected, undone or redacted is not found.
  ///
  /// The index of what was typed knows the file as it is only.
  ///
  /// - Parameter limit: How many places at most.
  /// - Throws: `StorageError.notAllowed`, `.past`.
  public func search(_ typed: String, limit: Int, by actor: Actor, on today: Day) throws -> SearchResult {
    try requirePresent()
    let reader = SearchReader(
      cases: Access.reach(of: .readCases, for: actor.roles),
      agencies: Access.reach(of: .readAgencies, for: actor.roles), person: actor.person)
    guard reader.cases != nil || reader.agencies != nil else { throw StorageError.notAllowed(.readCases) }
    let people =
      Access.reach(of: .readPeople, for: actor.roles) == nil ? [] : try people(matching: typed, by: actor)
    let query = SearchQuery(typed)
    return try StorageError.translating(path: connection.queue.path) {
      try WordIndex.catchUp(connection)
      return try connection.queue.read { database in
        let index = Searcher(database: database, zone: clinic.zone, reader: reader)
        let named =
          try index.thing(coded: typed, on: today, site: clinic.site) + people.map(SearchHit.init)
          + index.cases(of: people.prefix(3).map(\.id))
        guard !query.isEmpty else {
          return SearchResult(
            hits: Array(named.prefix(limit)), hasMore: named.count > limit, isPartial: false)
        }
        var hits = try named + index.hits(query.all, limit: limit + 1)
        var isPartial = false
        if hits.isEmpty, let any = query.any {
          hits = try index.hits(any, limit: limit + 1)
          isPartial = !hits.isEmpty
        }
        return SearchResult(
          hits: Array(hits.prefix(limit)), hasMore: hits.count > limit, isPartial: isPartial)
      }
    }
  }
}

/// How far somebody may look.
struct SearchReader {
  let cases: Access.Reach?
  let agencies: Access.Reach?
  let person: Identifier<Person>
}

/// One search, in one consistent view of the file.
private struct Searcher {
  let database: Database
  let zone: Zone
  let reader: SearchReader

  /// The best places that a query fits and that the reader may read.
  ///
  /// FTS5 ranks all texts that fit before it gives the first; the excerpt of each is made only when it is asked for.
  func hits(_ query: String, limit: Int) throws -> [SearchHit] {
    let ranked = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT rowid, snippet(wordIndex, 0, '', '', '…', 12) AS excerpt
          FROM wordIndex WHERE wordIndex MATCH ? ORDER BY rank
          """), arguments: [query])
    var hits: [SearchHit] = []
    while hits.count < limit, let row = try ranked.next() {
      if let hit = try hit(word: row["rowid"], excerpt: row["excerpt"]) { hits.append(hit) }
    }
    return hits
  }

  /// The place where a word stands; nil where it stands no longer, or the reader may not read it.
  private func hit(word: Int64, excerpt: String?) throws -> SearchHit? {
    guard
      let row = try database.first("SELECT thing, place FROM word WHERE id = ?", [word]),
      let thing: Int64 = row["thing"], let place = (row["place"] as String?).flatMap(WordPlace.init)
    else { return nil }
    guard let fact = try fact(place, thing, word: word) else { return nil }
    return SearchHit(
      place: place.rawValue, label: place.label, code: fact.code, caseCode: fact.caseCode, title: fact.title,
      excerpt: excerpt.map(oneLine) ?? "", day: fact.day)
  }

  private struct Fact {
    let code: String
    var caseCode: String?
    var title: String?
    var day: Day?
  }

  /// The living fact that points to a word.
  private func fact(_ place: WordPlace, _ thing: Int64, word: Int64) throws -> Fact? {
    var conditions = Conditions()
    conditions.require("\(place.table).id = ?", [thing])
    conditions.require("\(place.table).\(place.column) = ?", [word])
    switch place {
    case .caseTitle, .caseProblem, .caseRecipient:
      return try ofCase("caseFile", "openedAt", .case, "caseFile.id", conditions)
    case .reason: return try ofCase("transition", "at", .case, "transition.subject", conditions)
    case .attachmentName:
      return try ofCase("attachment", "addedAt", .attachment, "attachment.caseFile", conditions)
    case .followUpDeed, .followUpReason:
      return try ofCase("followUp", "due", .followUp, "followUp.caseFile", conditions)
    case .sessionPlace, .sessionNote, .sessionAdvice, .sessionReason:
      if reader.cases == .own { conditions.requireSessionWords(of: reader.person) }
      return try ofSession(conditions)
    case .agencyName:
      return try ofAgency("SELECT agency.code FROM agency", conditions)
    case .formerAgencyName:
      return try ofAgency(
        "SELECT agency.code FROM agencyName JOIN agency ON agency.id = agencyName.agency", conditions)
    case .importName: return nil
    }
  }

  /// A fact that belongs to a case, or is one.
  private func ofCase(
    _ table: String, _ moment: String, _ kind: Code.Kind, _ caseColumn: String, _ asked: Conditions
  ) throws -> Fact? {
    guard let reach = reader.cases else { return nil }
    var conditions = asked
    if reach == .own { conditions.requireCase(caseColumn, of: reader.person) }
    let coded = kind == .case ? "owner" : table
    let row = try database.first(
      """
      SELECT \(coded).year, \(coded).site, \(coded).number, \(table).\(moment) AS moment, title.body AS title,
        owner.year AS ownerYear, owner.site AS ownerSite, owner.number AS ownerNumber
      FROM \(table) JOIN caseFile AS owner ON owner.id = \(caseColumn)
      LEFT JOIN wordBody AS title ON title.word = owner.title \(conditions.clause)
      """, conditions.arguments)
    guard let row else { return nil }
    let day: Day? = kind == .followUp ? row.optionalDay("moment") : zone.day(of: row.instant("moment"))
    let owner = Code(.case, year: row["ownerYear"], site: row["ownerSite"], number: row["ownerNumber"])
    return Fact(
      code: try row.code(kind).text, caseCode: kind == .case ? nil : owner?.text, title: row.text("title"),
      day: day)
  }

  private func ofSession(_ asked: Conditions) throws -> Fact? {
    guard let reach = reader.cases else { return nil }
    var conditions = asked
    if reach == .own { conditions.requireSession(of: reader.person) }
    let row = try database.first(
      "SELECT id, year, site, number, day FROM session \(conditions.clause)", conditions.arguments)
    return try row.map { row in
      let owner = try ownCase(of: Identifier(row, "id"))
      return Fact(
        code: try row.code(.session).text, caseCode: try owner?.code(.case).text, title: owner?.text("title"),
        day: try row.day("day"))
    }
  }

  /// The first case of a session that the reader may read.
  private func ownCase(of session: Identifier<Session>) throws -> Row? {
    var conditions = Conditions()
    conditions.require("sessionCase.session = ?", [session])
    if reader.cases == .own { conditions.requireCase("caseFile.id", of: reader.person) }
    return try database.first(
      """
      SELECT year, site, caseFile.number, wordBody.body AS title
      FROM sessionCase JOIN caseFile ON caseFile.id = sessionCase.caseFile
      LEFT JOIN wordBody ON wordBody.word = caseFile.title \(conditions.clause) ORDER BY caseFile.id LIMIT 1
      """, conditions.arguments)
  }

  private func ofAgency(_ selection: String, _ conditions: Conditions) throws -> Fact? {
    guard reader.agencies != nil else { return nil }
    return try database.first("\(selection) \(conditions.clause)", conditions.arguments).map {
      Fact(code: $0["code"])
    }
  }

  /// The newest open cases of some people, three each.
  func cases(of people: [Identifier<Person>]) throws -> [SearchHit] {
    try people.flatMap { person in
      try database.all(
        """
        SELECT participant.caseFile FROM participant JOIN caseFile ON caseFile.id = participant.caseFile
        JOIN status ON status.id = caseFile.status
        WHERE person = ? AND outcome IS NULL AND endedAt IS NULL ORDER BY participant.caseFile DESC LIMIT 3
        """, [person])
    }.compactMap { row in
      var conditions = Conditions()
      conditions.require("caseFile.id = ?", [row["caseFile"] as Int64])
      return try ofCase("caseFile", "openedAt", .case, "caseFile.id", conditions).map { fact in
        SearchHit(
          place: "case.participant", label: Bilingual("case of this person", "kasus orang ini"),
          code: fact.code,
          caseCode: nil, title: fact.title, excerpt: fact.title ?? "", day: fact.day)
      }
    }
  }

  /// The thing whose code was typed.
  func thing(coded typed: String, on today: Day, site: Int) throws -> [SearchHit] {
    guard let code = Code(typed, currentYear: today.year, site: site) else { return [] }
    var conditions = Conditions()
    let fact: Fact?
    switch code.kind {
    case .case:
      conditions.require("caseFile.year = ? AND caseFile.site = ? AND caseFile.number = ?", code.columns)
      fact = try ofCase("caseFile", "openedAt", .case, "caseFile.id", conditions)
    case .followUp:
      conditions.require("followUp.year = ? AND followUp.site = ? AND followUp.number = ?", code.columns)
      fact = try ofCase("followUp", "due", .followUp, "followUp.caseFile", conditions)
    case .attachment:
      conditions.require(
        "attachment.year = ? AND attachment.site = ? AND attachment.number = ?", code.columns)
      fact = try ofCase("attachment", "addedAt", .attachment, "attachment.caseFile", conditions)
    case .session:
      conditions.require("session.year = ? AND session.site = ? AND session.number = ?", code.columns)
      fact = try ofSession(conditions)
    case .person, .proposal: return []
    }
    return fact.map {
      [
        SearchHit(
          place: "code", label: Bilingual("code", "kode"), code: $0.code, caseCode: $0.caseCode,
          title: $0.title, excerpt: $0.title ?? "",
          day: $0.day)
      ]
    } ?? []
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SearchHit {
  fileprivate init(_ person: Person) {
    self.init(
      place: "person.name", label: Bilingual("person", "orang"), code: person.code.text, caseCode: nil,
      title: nil,
      excerpt: person.shownName, day: nil)
  }
}

extension Code {
  fileprivate var columns: StatementArguments { [year, site, number] }
}
