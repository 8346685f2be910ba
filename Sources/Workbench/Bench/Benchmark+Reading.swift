import Domain
import Storage

// Reading: one cold command, against the sqlite3 shell answering with the statements that the command runs.
extension Benchmark {
  private static let bound = 2.5

  static var show: Benchmark {
    reading("case-show", "cold `case show CODE`, 100,000 cases") { laboratory, casebook, busy in
      let code = busy.code
      let statements = try casebook.heard {
        let actor = try casebook.actor(login: ownLogin())
        _ = try casebook.caseFile(code, by: actor)
        _ = try casebook.caseDetail(code, by: actor)
      }
      return (["case", "show", code.text], statements)
    }
  }

  static var list: Benchmark {
    reading("case-list", "cold `case list --mine` of a mentor, 100,000 cases") { laboratory, casebook, busy in
      let statements = try casebook.heard {
        let actor = try casebook.actor(login: ownLogin(), as: busy.mentor)
        var filter = CaseFilter()
        filter.person = busy.mentor
        _ = try casebook.cases(filter, by: actor)
      }
      let mentor = try busy.mentorCode(casebook)
      return (["case", "list", "--mine", "--as", mentor], statements)
    }
  }

  static var today: Benchmark {
    reading("today", "cold `today` of the whole clinic, 100,000 cases") { laboratory, casebook, busy in
      let day = ClinicPlan.lastDay
      let statements = try casebook.heard {
        let actor = try casebook.actor(login: ownLogin())
        let calendar = try casebook.calendar()
        _ = try casebook.agenda(of: day, on: day, limit: 50, calendar: calendar, by: actor)
      }
      return (["today", day.iso], statements)
    }
  }

  private static func reading(
    _ name: String, _ work: String,
    _ prepare: @escaping (Laboratory, Casebook, BusyCase) throws -> (words: [String], statements: [String])
  ) -> Benchmark {
    Benchmark(name: name, work: work, bound: "≤ \(bound)x sqlite3, the same statements") { laboratory in
      let path = try laboratory.bigClinic()
      let casebook = try Casebook(path: path)
      let (words, statements) = try prepare(laboratory, casebook, BusyCase(in: casebook))
      let sql = statements.filter { $0.hasPrefix("SELECT") }.joined(separator: ";\n")
      let (own, theirs) = try laboratory.compare(
        21, { _ in laboratory.klinik(path, words) }, with: { _ in laboratory.sqlite(path, sql) })
      let ratio = own.median / theirs.median
      return Outcome(
        measured: "\(Figures.ratio(ratio)): \(own.words), \(own.memory)",
        reference: theirs.words, holds: ratio <= bound)
    }
  }
}

/// An open case in which much has happened, and its mentor.
struct BusyCase {
  let code: Code
  let caseFile: Identifier<CaseFile>
  let mentor: Identifier<Person>
  let leader: Identifier<Person>?

  /// Finds the newest open case that has a mentor and whose turn is the clinic's.
  init(in casebook: Casebook) throws {
    let admin = try casebook.actor(login: ownLogin())
    var filter = CaseFilter()
    filter.status = "active"
    filter.limit = 200
    let found = try casebook.cases(filter, by: admin).cases.first { summary in
      guard summary.caseFile.mentor != nil else { return false }
      return try casebook.caseDetail(summary.caseFile.code, by: admin).openFollowUps.isEmpty
    }
    guard let found, let mentor = found.caseFile.mentor else {
      throw BenchError.unexpected("There is no open case with a mentor.")
    }
    code = found.caseFile.code
    caseFile = found.caseFile.id
    self.mentor = mentor
    leader = try casebook.people(role: .innovator, agency: found.caseFile.agency, by: admin).first?.id
  }

  func mentorCode(_ casebook: Casebook) throws -> String {
    let admin = try casebook.actor(login: ownLogin())
    guard let person = try casebook.people(role: .mentor, by: admin).first(where: { $0.id == mentor }) else {
      throw BenchError.unexpected("The mentor is gone.")
    }
    return person.code.text
  }
}
