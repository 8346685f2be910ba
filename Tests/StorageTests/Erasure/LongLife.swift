import Domain
import Foundation
import TestSupport

@testable import Storage

/// A clinic in a file, in which Darmawati has had fifty cases: met, noted, renamed, corrected, undone, searched for.
struct LongLife {
  /// Whatever must not be found once she is erased: the words of both her names, her numbers (the phone also backwards,
  /// as it is searched for), the sentence about her.
  static let secrets = [
    "darmawati", "kusumaningrum", "ningsih", "198503122010012004", "712215552180", "0812-5551-2217",
    "5551 2217",
    "darma.k@", sentence.lowercased(),
  ]

  static let sentence = "Ia bercerita tentang penyakit anaknya."

  let folder: TemporaryFolder
  let clinic: SampleClinic
  let person: Identifier<Person>
  let cases: [CaseFile]
  /// The sessions on her first two cases, whose notes tell the sentence.
  let sessions: [Session]
  /// The unit in which her name was changed.
  let renaming: Int64
  /// The unit in which the title of her last case was changed.
  let retitling: Int64

  var casebook: Casebook { clinic.casebook }
  var path: String { folder.file("clinic.db") }

  private static let now = SampleClinic.now

  init() throws {
    folder = try TemporaryFolder()
    clinic = try SampleClinic(at: folder.file("clinic.db"))
    var particulars = Particulars(
      name: try PersonName("Darmawati Kusumaningrum, S.KM"),
      employeeNumber: EmployeeNumber(stored: "198503122010012004"), phone: "0812-5551-2217",
      email: "darma.k@contoh.go.id", salutation: .ibu)
    let clinic = clinic
    let person = try clinic.casebook.addPerson(
      particulars, agency: clinic.healthCentre.id, roles: [.innovator], by: clinic.fitri, at: Self.now
    ).result.id
    let innovator = Actor(person: person, roles: [.innovator])
    self.person = person
    let cases = try (1...50).map { try clinic.openCase("Gagasan \($0) Bu Darmawati", of: innovator) }
    self.cases = cases
    sessions = try cases.prefix(2).map { caseFile in
      try clinic.log(
        on: [caseFile], note: "Antre dua jam. \(Self.sentence) Hubungi +62 812 5551 2217.",
        attendance: [clinic.sari.person: .mentor, person: .innovator]
      ).session
    }
    for caseFile in cases.dropFirst(2) {
      _ = try clinic.log(
        on: [caseFile], note: "Bahas bersama Kusumaningrum.",
        attendance: [clinic.sari.person: .mentor, person: .innovator])
    }
    particulars.name = try PersonName("Darmawati Ningsih")
    renaming = try Self.unit(
      clinic.casebook.editPerson(
        person, PersonChange(particulars: particulars), by: clinic.fitri, at: Self.now))
    var change = SessionChange()
    change.note = "Diperbaiki. \(Self.sentence)"
    _ = try clinic.casebook.editSession(sessions[0].id, change, by: clinic.fitri, at: Self.now)
    _ = try clinic.casebook.undo(by: clinic.fitri, at: Self.now)
    retitling = try Self.unit(
      clinic.casebook.editCase(
        cases[49].id, CaseChange(title: "Judul baru Bu Ningsih"), by: clinic.fitri, at: Self.now))
    try search()
  }

  private static func unit<Result>(_ written: Casebook.Written<Result>) throws -> Int64 {
    guard let unit = written.unit else { throw StorageError.damaged(detail: "unit") }
    return unit
  }

  /// Looks for a word, which brings the full-text index up to date.
  @discardableResult
  func search(_ typed: String = "darmawati") throws -> [SearchHit] {
    try casebook.search(typed, limit: 500, by: clinic.admin, on: SampleClinic.today).hits
  }

  /// The secrets that stand in some byte of some file of the folder.
  func found() throws -> Set<String> {
    var found: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file(name)))
      let small = Data(bytes.map { (65...90).contains($0) ? $0 | 0x20 : $0 })
      found.formUnion(Self.secrets.filter { small.range(of: Data($0.utf8)) != nil })
    }
    return found
  }

  /// How many cases, sessions and follow-ups each list counts, and every history of a case, for comparison.
  func figures() throws -> [String] {
    var all = CaseFilter()
    all.isOpen = false
    var open = CaseFilter()
    open.person = person
    var histories: [String] = []
    try casebook.histories(of: .own, by: clinic.hasan) { history, _ in
      histories.append("\(history.subject) \(history.events.map { "\($0.status) \($0.at.milliseconds)" })")
    }
    return histories + [
      "\(try casebook.cases(all, by: clinic.fitri).total) \(try casebook.cases(open, by: clinic.fitri).total)",
      "\(try casebook.sessions(SessionFilter(), by: clinic.fitri).total)",
      "\(try casebook.followUps(FollowUpFilter(), by: clinic.fitri).total)",
    ]
  }
}
