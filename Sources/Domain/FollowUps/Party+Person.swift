extension Party {
  /// Whose turn it is when a person does something: the clinic's for those who work there.
  public init(of person: Person) {
    let ownRoles: Set<Role> = [.admin, .staff, .mentor, .supervisor]
    self = person.roles.isDisjoint(with: ownRoles) ? .innovator : .clinic
  }
}
