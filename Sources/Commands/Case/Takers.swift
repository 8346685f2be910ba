import Domain
import Reports
import Storage

/// Who may do something on a case, as one is told whom to ask: `Anda, mentor kasus ini (Sari Wulandari), petugas`.
struct Takers {
  /// The roles of the one who asks on this case.
  let own: Set<Role>
  /// The names of the others, as far as the asker may know them.
  let holders: RoleHolders

  /// More names than anybody would go through.
  private static let limit = 3
  /// Those who know the case come first.
  private static let order: [Role] = [.mentor, .innovator, .staff, .supervisor, .admin, .juror]

  /// Everybody with one of these roles; programs get the roles.
  ///
  /// - Parameter ends: Whether it ends the case, which of its innovators only the leader may.
  func value(for roles: some Collection<Role>, ending ends: Bool = false) -> Value {
    .label(id: Self.id(of: roles), words(for: roles, ending: ends))
  }

  /// Everybody with one of these roles, each person once; the asker first.
  func words(for roles: some Collection<Role>, ending ends: Bool = false) -> Bilingual {
    let own = own(ending: ends)
    var parts: [Bilingual] = own.isDisjoint(with: roles) ? [] : [Bilingual("you", "Anda")]
    var named: Set<String> = []
    for role in Self.order where roles.contains(role) {
      let holders = names(of: role, ending: ends)
      let people = (holders ?? []).filter { named.insert($0).inserted }
      if !people.isEmpty {
        parts.append(Self.words(for: role, ending: ends) + Self.list(people))
      } else if !own.contains(role), let word = unnamed(role, isKnown: holders != nil, isAlone: parts.isEmpty)
      {
        parts.append(word)
      }
    }
    return Wording.series(parts)
  }

  /// Whether the asker is among those who may take a step.
  func mayTake(_ step: Step, ending ends: Bool) -> Bool {
    !own(ending: ends).isDisjoint(with: step.roles)
  }

  private func own(ending ends: Bool) -> Set<Role> {
    ends && !holders.isLedByReader ? own.subtracting([.innovator]) : own
  }

  private func names(of role: Role, ending ends: Bool) -> [String]? {
    role == .innovator && ends ? holders.leader.map { [$0] } : holders.names[role]
  }

  /// The roles as programs get them.
  static func id(of roles: some Collection<Role>) -> String {
    roles.sorted().map(\.rawValue).joined(separator: " ")
  }

  /// A role as it counts on a case: not any mentor, but the case's.
  static func words(for role: Role, ending ends: Bool = false) -> Bilingual {
    switch role {
    case .innovator where ends: Bilingual("the case's leader", "ketua kasus ini")
    case .mentor, .innovator:
      Bilingual("the case's \(role.label.english)", "\(role.label.indonesian) kasus ini")
    case .admin, .staff, .supervisor, .juror: role.label
    }
  }

  /// A role of which nobody is left to name; that a case has no mentor yet matters only to whoever may do nothing
  /// themself.
  private func unnamed(_ role: Role, isKnown: Bool, isAlone: Bool) -> Bilingual? {
    switch role {
    case .mentor, .innovator:
      isAlone && !isKnown ? Self.words(for: role) + Bilingual(" (none yet)", " (belum ada)") : nil
    case .admin, .staff, .supervisor, .juror: role.label
    }
  }

  private static func list(_ people: [String]) -> Bilingual {
    let list = people.prefix(limit).joined(separator: "; ")
    let rest = people.count - limit
    guard rest > 0 else { return Bilingual(same: " (\(list))") }
    return Bilingual(" (\(list) and \(rest) more)", " (\(list) dan \(rest) lagi)")
  }
}

extension Desk {
  /// Who may do what on a case, as far as whoever is at work may know it.
  mutating func takers(on caseFile: CaseFile) throws -> Takers {
    let (casebook, actor) = (try casebook(), try actor())
    return Takers(
      own: try casebook.roles(on: caseFile, of: actor),
      holders: try casebook.roleHolders(on: caseFile, by: actor))
  }
}
