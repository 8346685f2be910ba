/// Who is at work: a person with rights, and the person whose login it is.
public struct Actor: Sendable, Hashable {
  /// In whose name it is done, and with whose rights.
  public let person: Identifier<Person>
  /// Whose login does it; another one only where an admin acts for somebody.
  public let login: Identifier<Person>
  /// What the person may do.
  public let roles: Set<Role>

  /// Takes who is at work; by default in their own name.
  public init(person: Identifier<Person>, login: Identifier<Person>? = nil, roles: Set<Role>) {
    self.person = person
    self.login = login ?? person
    self.roles = roles
  }
}
