public import Domain
import Packs
public import Storage

/// A clinic with a person in every role, two agencies and no case yet, on 15 October 2026 at 15:30 in Makassar.
public struct SampleClinic: Sendable {
  /// The clinic itself; a test may put a copy of it in its place.
  public var casebook: Casebook
  /// Makes and administers it; login `admin`.
  public let admin: Actor
  /// Sits at the counter; login `fitri`.
  public let fitri: Actor
  /// Mentors; login `sari`.
  public let sari: Actor
  /// Mentors too, so that there is a case of somebody else's.
  public let budi: Actor
  /// Answers for the figures; login `hasan`.
  public let hasan: Actor
  /// An innovator; login `rina`.
  public let rina: Actor
  /// Another innovator; login `dewi`.
  public let dewi: Actor
  /// A juror; login `yusuf`.
  public let yusuf: Actor
  /// The health centre Rina works in.
  public let healthCentre: Agency
  /// The school Dewi works in.
  public let school: Agency

  /// The clinic's zone: UTC+8 all year.
  public static let zone = Zone(name: "Asia/Makassar", firstOffset: 8 * 3600)
  /// 15 October 2026, a Thursday.
  public static let today = Day(number: 20_741)
  /// 15:30 on that day.
  public static let now = zone.start(of: today).adding(milliseconds: (15 * 60 + 30) * 60_000)

  /// Makes the clinic in memory, or in a file that does not exist yet.
  ///
  /// - Throws: `StorageError` where the file cannot be made.
  public init(at path: String? = nil, site: Int = 0) throws {
    let now = Self.now
    let casebook = try Casebook.make(
      at: path, clinic: Clinic(name: "Klinik Inovasi Contoh", zone: Self.zone, site: site),
      workflow: WorkflowPack.embeddedCase(), calendar: CalendarPack.embedded(),
      admin: Particulars(name: PersonName("Andi Admin")), login: "admin", now: now)
    let admin = try casebook.actor(login: "admin")
    self.casebook = casebook
    self.admin = admin
    healthCentre = try casebook.agency("Puskesmas Melati", .healthCentre, by: admin)
    school = try casebook.agency("SDN 12 Kenari", .school, by: admin)
    fitri = try casebook.person("Fitri Amalia, S.Sos.", .staff, "fitri", by: admin)
    sari = try casebook.person("Dr. Sari Wulandari, M.Si.", .mentor, "sari", by: admin)
    budi = try casebook.person("Budi Santoso", .mentor, "budi", by: admin)
    hasan = try casebook.person("H. Hasan Basri, S.E.", .supervisor, "hasan", by: admin)
    rina = try casebook.person("Rina Astuti, S.KM", .innovator, "rina", healthCentre, by: admin)
    dewi = try casebook.person("Dewi Lestari, S.Pd.", .innovator, "dewi", school, by: admin)
    yusuf = try casebook.person("Yusuf Maulana", .juror, "yusuf", by: admin)
  }

  /// Somebody with exactly this role.
  public func actor(_ role: Role) -> Actor {
    switch role {
    case .admin: Actor(person: admin.person, roles: [.admin])
    case .staff: fitri
    case .mentor: sari
    case .supervisor: hasan
    case .innovator: rina
    case .juror: yusuf
    }
  }
}

extension Casebook {
  fileprivate func agency(_ name: String, _ kind: AgencyKind, by admin: Actor) throws -> Agency {
    let code = try AgencyCode(name.lowercased().replacing(" ", with: "-"))
    let draft = AgencyDraft(code: code, name: name, kind: kind)
    return try addAgency(draft, by: admin, at: SampleClinic.now).result
  }

  fileprivate func person(
    _ name: String, _ role: Role, _ login: String, _ agency: Agency? = nil, by admin: Actor
  ) throws -> Actor {
    let particulars = Particulars(name: try PersonName(name))
    _ = try addPerson(
      particulars, agency: agency?.id, roles: [role], logins: [login], by: admin, at: SampleClinic.now)
    return try actor(login: login)
  }
}
