public import Domain
import Schema

/// The provinces, regencies and cities of Indonesia, by the codes of the Ministry of Home Affairs.
public struct RegionTable: Sendable {
  /// The list that the program carries with it.
  public static var embedded: RegionTable { RegionTable(Schema.regions) }

  private let regions: [(code: String, name: String)]

  init(_ text: String) {
    regions = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: ",", maxSplits: 1)
      guard let code = fields.first, let name = fields.last, fields.count == 2 else { return nil }
      return (String(code), String(name))
    }
  }

  /// What a region is called; nil where the code is nobody's.
  public func name(of code: RegionCode) -> String? {
    regions.first { $0.code == code.text }?.name
  }

  /// Codes and names of regions whose name has these words in it, at most five.
  public func regions(named words: String) -> [String] {
    let wanted = words.lowercased()
    guard wanted.count > 2 else { return [] }
    return regions.filter { $0.name.lowercased().contains(wanted) }.prefix(5).map { "\($0.code) \($0.name)" }
  }
}
