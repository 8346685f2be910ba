/// Somebody who works with the clinic: an innovator, an officer, a mentor, a supervisor.
public struct Person: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<Person>
  /// `OR-0017`.
  public let code: Code
  /// As written, with titles; nil once erased.
  public let name: String?
  /// The unit the person works in.
  public let agency: Identifier<Agency>?
  /// What the person may do.
  public let roles: Set<Role>
  /// False once the person has left; the history stays.
  public let isActive: Bool

  /// Puts together what storage knows.
  public init(
    id: Identifier<Person>, code: Code, name: String?, agency: Identifier<Agency>?, roles: Set<Role>,
    isActive: Bool
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.agency = agency
    self.roles = roles
    self.isActive = isActive
  }
}

/// What says who a person is and how to reach them; kept apart from the facts.
public struct Particulars: Sendable, Hashable {
  /// As written, with titles.
  public var name: PersonName
  /// NIP or NI PPPK; villagers and honorary staff have none.
  public var employeeNumber: EmployeeNumber?
  /// As dialled.
  public var phone: String?
  /// E-mail address.
  public var email: String?

  /// Takes particulars; only the name is needed.
  public init(
    name: PersonName, employeeNumber: EmployeeNumber? = nil, phone: String? = nil, email: String? = nil
  ) {
    self.name = name
    self.employeeNumber = employeeNumber
    self.phone = phone
    self.email = email
  }
}
