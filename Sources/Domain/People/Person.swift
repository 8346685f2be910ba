/// Somebody who works with the clinic: an innovator, an officer, a mentor, a supervisor.
public struct Person: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<Person>
  /// `OR-0017`.
  public let code: Code
  /// As written, with titles; nil once erased.
  public let name: String?
  /// The unit the person works in: on the day that was asked for, else the one last moved to.
  public let agency: Identifier<Agency>?
  /// What the person may do.
  public let roles: Set<Role>
  /// False once the person has left; the history stays.
  public let isActive: Bool
  /// The entry that this one was merged into: the same person, once too often in the register.
  public let mergedInto: Identifier<Person>?

  /// The name, or what stands in its place once it is erased.
  public var shownName: String { name ?? Erased.identity.text }

  /// Puts together what storage knows.
  public init(
    id: Identifier<Person>, code: Code, name: String?, agency: Identifier<Agency>?, roles: Set<Role>,
    isActive: Bool, mergedInto: Identifier<Person>? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.agency = agency
    self.roles = roles
    self.isActive = isActive
    self.mergedInto = mergedInto
  }

  /// The same person, in the unit of another day.
  public func placed(in agency: Identifier<Agency>?) -> Person {
    Person(
      id: id, code: code, name: name, agency: agency, roles: roles, isActive: isActive,
      mergedInto: mergedInto)
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
  /// How the person is addressed; nil where nobody has said.
  public var salutation: Salutation?

  /// Takes particulars; only the name is needed.
  public init(
    name: PersonName, employeeNumber: EmployeeNumber? = nil, phone: String? = nil, email: String? = nil,
    salutation: Salutation? = nil
  ) {
    self.name = name
    self.employeeNumber = employeeNumber
    self.phone = phone
    self.email = email
    self.salutation = salutation
  }

  /// All that the person is found by: every beginning of a word of the name, and the end of the phone number.
  public var searchKeys: Set<String> {
    Self.searchKeys(name: name.text, phone: phone)
  }

  /// The same of particulars as they are stored.
  public static func searchKeys(name: String, phone: String?) -> Set<String> {
    var keys = Set(PersonName.keys(of: name))
    if let key = phone.flatMap(PhoneKey.of) { keys.insert(key) }
    return keys
  }
}
