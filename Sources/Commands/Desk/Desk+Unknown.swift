import Domain
import Storage

// What the register has that looks like a name which it does not have.

extension Desk {
  /// The refusal of a word that names no agency.
  mutating func unknownAgency(_ typed: String) throws -> StorageError {
    let known = try casebook().agencies(on: today(), by: actor())
    let near = suggestions(
      for: typed, among: known.flatMap { [$0.code.text] + $0.aliases + nameAndWords($0.name) })
    return .notFound(.agency(typed, near: near, mayAdd: try may(.addAgency)))
  }
}

/// The refusal of a name that nobody has whom the reader may see.
func unknownPerson(_ typed: String, in casebook: Casebook, for actor: Actor) throws -> StorageError {
  let names = try casebook.people(by: actor).compactMap(\.name)
  return .notFound(
    .person(
      typed, near: suggestions(for: typed, among: names.flatMap(nameAndWords)),
      mayAdd: Access.reach(of: .addPerson, for: actor.roles) != nil))
}

private func nameAndWords(_ name: String) -> [String] {
  [name] + name.split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
}
