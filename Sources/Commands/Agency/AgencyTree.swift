import Domain

/// The units under one another, in the order in which people read a tree.
struct AgencyTree {
  /// Each unit with the number of units above it; children follow their parent, by name.
  let branches: [(agency: Agency, depth: Int)]
  private let byID: [Identifier<Agency>: Agency]

  /// A unit whose parent is not among them stands at the root.
  init(_ agencies: [Agency]) {
    let byID = Dictionary(uniqueKeysWithValues: agencies.map { ($0.id, $0) })
    let children = Dictionary(grouping: agencies) { $0.parent.flatMap { byID[$0]?.id } }
    var branches: [(agency: Agency, depth: Int)] = []
    func add(below parent: Identifier<Agency>?, depth: Int) {
      for agency in (children[parent] ?? []).sorted(by: { ($0.name, $0.code) < ($1.name, $1.code) }) {
        branches.append((agency, depth))
        add(below: agency.id, depth: depth + 1)
      }
    }
    add(below: nil, depth: 0)
    self.branches = branches
    self.byID = byID
  }

  /// The unit above one, where it is among them.
  func parent(of agency: Agency) -> Agency? {
    agency.parent.flatMap { byID[$0] }
  }

  /// A unit and all units below it.
  func subtree(of agency: Agency) -> Set<Identifier<Agency>> {
    guard let start = branches.firstIndex(where: { $0.agency.id == agency.id }) else { return [agency.id] }
    let below = branches[(start + 1)...].prefix { $0.depth > branches[start].depth }
    return Set([agency.id] + below.map(\.agency.id))
  }

  /// The units right below one, by name.
  func children(of agency: Agency) -> [Agency] {
    branches.map(\.agency).filter { $0.parent == agency.id }
  }
}
