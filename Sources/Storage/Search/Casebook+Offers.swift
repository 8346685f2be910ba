public import Domain
import GRDB

// What completion offers while somebody types: few columns, no totals, and never more than a list can show, so that
// a key is answered at once however large the clinic is.
extension Casebook {
  /// Codes and titles of the newest open cases. An innovator sees only their own.
  public func caseOffers(limit: Int, by actor: Actor) throws -> [(code: Code, title: String)] {
    try read(.readCases, by: actor) { database, reach in
      var query = CaseFilter().conditions
      if reach == .own { query.requireCase("caseFile.id", of: actor.person) }
      return try database.all(
        """
        SELECT year, site, number, body FROM caseFile LEFT JOIN wordBody ON word = title \(query.clause)
        ORDER BY caseFile.openedAt DESC, caseFile.id DESC LIMIT ?
        """, query.arguments + [limit]
      ).map { (try $0.code(.case), $0.text("body")) }
    }
  }

  /// Codes, kinds and days of the latest sessions that took place or will. An innovator sees only their own.
  public func sessionOffers(
    limit: Int, by actor: Actor
  ) throws -> [Session] {
    try read(.readCases, by: actor) { database, reach in
      var query = Conditions()
      query.require("day > ''")  // so that the index of days is searched, latest first, up to the limit
      if reach == .own { query.requireSession(of: actor.person) }
      return try database.all(
        """
        SELECT * FROM session \(query.clause) ORDER BY day DESC, id DESC LIMIT ?
        """, query.arguments + [limit]
      ).map(Session.init)
    }
  }

  /// Codes and deeds of the open follow-ups: the reader's own first, then those that are due first. An innovator sees
  /// only those of their cases.
  ///
  /// - Throws: `StorageError.notAllowed`.
  public func followUpOffers(limit: Int, by actor: Actor) throws -> [(code: Code, deed: String)] {
    try read(.readCases, by: actor) { database, reach in
      var query = CaseFilter().conditions
      query.require("doneAt IS NULL")
      if reach == .own { query.requireCase("caseFile.id", of: actor.person) }
      // From the open cases on: most follow-ups that were never done are those of cases that ended.
      return try database.all(
        """
        SELECT followUp.year, followUp.site, followUp.number, body
        FROM caseFile CROSS JOIN followUp ON followUp.caseFile = caseFile.id
        LEFT JOIN wordBody ON word = deed \(query.clause)
        ORDER BY owner IS ? DESC, due, followUp.id LIMIT ?
        """, query.arguments + [actor.person, limit]
      ).map { (try $0.code(.followUp), $0.text("body")) }
    }
  }

  /// The first people one of whose names, or whose code, begins as typed; with nothing typed, the first of all.
  ///
  /// Of a letter with which thousands of names begin, the alphabetically first are looked at.
  public func people(beginning typed: String, limit: Int, by actor: Actor) throws -> [Person] {
    try read(.readPeople, by: actor) { database, reach in
      var query = Conditions()
      // The site is asked for so that the index of codes is searched, and only up to the limit.
      query.require("person.active = 1 AND person.site >= 0")
      if let numbers = Self.numbers(ofCodeBeginning: typed) {
        query.requireNumber(in: numbers)
      } else if !typed.isEmpty {
        query.requirePerson(named: typed, amongKeys: 10 * limit)
      }
      if reach == .own { query.requireAcquaintance(of: actor.person) }
      return try database.people(query, limit: limit)
    }
  }

  /// Those of some people whose name alone would mean another person too, and those who have no name.
  public func homonyms(among people: [Person], by actor: Actor) throws -> Set<Identifier<Person>> {
    try read(.readPeople, by: actor) { database, reach in
      let shared = try people.filter { person in
        guard let name = person.name, !PersonName.query(name).isEmpty else { return true }
        var query = Conditions()
        query.require("person.active = 1 AND person.id <> ?", [person.id])
        query.requirePerson(named: name)
        if reach == .own { query.requireAcquaintance(of: actor.person) }
        return try database.first("SELECT 1 FROM person \(query.clause) LIMIT 1", query.arguments) != nil
      }
      return Set(shared.map(\.id))
    }
  }

  /// Which numbers a person's code can have that begins so: `or1` stands for 1, 10 to 19, 100 to 199 …, `OR-001` for
  /// 10 to 19. Nil where no code begins so, none at all for the letters alone.
  private static func numbers(ofCodeBeginning typed: String) -> [ClosedRange<Int>]? {
    let letters = Code.Kind.person.rawValue
    guard typed.uppercased().hasPrefix(letters) else { return nil }
    let rest = typed.dropFirst(letters.count)
    let digits = rest.first == "-" ? rest.dropFirst() : rest
    guard digits.count < 10, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    guard let number = Int(digits), number > 0 else { return rest.isEmpty ? nil : [] }
    let places = digits.first == "0" ? max(0, 4 - digits.count)...max(0, 4 - digits.count) : 0...6
    return places.map { places in
      let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
      return number * scale...(number + 1) * scale - 1
    }
  }
}

extension Conditions {
  /// Asks for a number in one of these ranges; any where there is none.
  fileprivate mutating func requireNumber(in ranges: [ClosedRange<Int>]) {
    guard !ranges.isEmpty else { return }
    require(
      "(\(ranges.map { _ in "person.number BETWEEN ? AND ?" }.joined(separator: " OR ")))",
      StatementArguments(ranges.flatMap { [$0.lowerBound, $0.upperBound] }))
  }
}
