import Domain
import Reports
import Storage

/// Who may do something on a case, as one is told whom to ask: `Anda, mentor kasus ini (Sari Wulandari), petugas`.
struct Takers {
  /// The roles of the one who asks on this case.
  let own: Set<Role>
  /// The names of the others, as far as the asker may know them.
  let names: [Role: [String]]

  /// More names than anybody would go through.
  private static let limit = 3
  /// Those who know the case come first.
  private static let order: [Role] = [.mentor, .innovator, .staff, .supervisor, .admin, .juror]

  /// Everybody with one of these roles; programs get the roles.
  func value(for roles: some Collection<Role>) -> Value {
    .label(id: Self.id(of: roles), words(for: roles))
  }

  /// Everybody with one of these roles, each person once; the asker first.
  func words(for roles: some Collection<Role>) -> Bilingual {
    var parts: [Bilingual] = own.isDisjoint(with: roles) ? [] : [Bilingual("you", "Anda")]
    var named: Set<String> = []
    for role in Self.order where roles.contains(role) {
      let people = (names[role] ?? []).filter { named.insert($0).inserted }
      if !people.isEmpty {
        parts.append(Self.words(for: role) + Self.list(people))
      } else if names[role] == nil, !own.contains(role), let word = unnamed(role, isAlone: parts.isEmpty) {
        parts.append(word)
      }
    }
    return Wording.series(parts)
  }

  /// The roles as programs get them.
  static func id(of roles: some Collection<Role>) -> String {
    roles.sorted().map(\.rawValue).joined(separator: " ")
  }

  /// A role as it counts on a case: not any mentor, but the case's.
  static func words(for role: Role) -> Bilingual {
    switch role {
    case .mentor, .innovator:
      Bilingual("the case's \(role.label.english)", "\(role.label.indonesian) kasus ini")
    case .admin, .staff, .supervisor, .juror: role.label
    }
  }

  /// A role of which nobody is known; that a case has no mentor yet matters only to whoever may do nothing themself.
  private func unnamed(_ role: Role, isAlone: Bool) -> Bilingual? {
    switch role {
    case .mentor, .innovator:
      isAlone ? Self.words(for: role) + Bilingual(" (none yet)", " (belum ada)") : nil
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
      names: try casebook.roleHolders(on: caseFile, by: actor))
  }
}
