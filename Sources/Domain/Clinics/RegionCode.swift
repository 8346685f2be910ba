/// A code of the Ministry of Home Affairs for a province or for a regency or city: `73`, `73.14`.
public struct RegionCode: Sendable, Hashable {
  /// As the ministry writes it.
  public let text: String

  /// Reads `73.14`, `7314` and `73`; nil for any other form. Whether there is such a region, a table knows.
  public init?(_ typed: String) {
    let digits = typed.utf8.filter { $0 != 0x2E }
    guard [2, 4].contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let province = String(decoding: digits.prefix(2), as: UTF8.self)
    let rest = String(decoding: digits.dropFirst(2), as: UTF8.self)
    let text = rest.isEmpty ? province : "\(province).\(rest)"
    guard typed == text || !typed.utf8.contains(0x2E) else { return nil }
    self.text = text
  }

  /// The code of its province; of a province, its own.
  public var province: String { String(text.prefix(2)) }
}
