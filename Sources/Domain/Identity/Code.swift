/// The name by which people call a thing: `KI-2026-0042` is the 42nd case of 2026.
///
/// A site other than 0 stands in it (`KI-2026-1-0042`), and a person's code has no year (`OR-0017`). Numbers
/// have four digits or more. A code is not the row's identity; that is its ``Identifier``.
public struct Code: Sendable, Hashable {
  /// What a code names, with the letters that it begins with.
  public enum Kind: String, Sendable, CaseIterable {
    /// A case, `kasus`.
    case `case` = "KI"
    /// A proposal, `usulan`.
    case proposal = "PR"
    /// A session or a class, `sesi`.
    case session = "SS"
    /// A follow-up, `tindak lanjut`.
    case followUp = "TL"
    /// A file attached to a case, `lampiran`.
    case attachment = "LA"
    /// A person, `orang`, numbered through the years.
    case person = "OR"

    /// Whether things of this kind are numbered within a year.
    public var isNumberedByYear: Bool { self != .person }
  }

  /// What it names.
  public let kind: Kind
  /// The year in which the number was given, 1 to 9999; nil exactly for persons.
  public let year: Int?
  /// The site that gave the number, 0 unless several laptops work side by side.
  public let site: Int
  /// The number within kind, year and site, from 1.
  public let number: Int

  /// Makes a code; nil where the year is missing or not expected, or a part lies outside its bounds (sites
  /// below 2^23 and numbers below 2^40, as in an ``Identifier``).
  public init?(_ kind: Kind, year: Int? = nil, site: Int = 0, number: Int) {
    guard (year != nil) == kind.isNumberedByYear, (1...9999).contains(year ?? 1),
      (0..<(1 << 23)).contains(site), (1..<(1 << 40)).contains(number)
    else { return nil }
    self.kind = kind
    self.year = year
    self.site = site
    self.number = number
  }

  /// The full form, which is understood in every year and at every site.
  public var text: String {
    var parts = [kind.rawValue]
    if let year { parts.append(Self.padded(year)) }
    if site != 0 { parts.append(String(site)) }
    parts.append(Self.padded(number))
    return parts.joined(separator: "-")
  }

  /// The form that people type: `KI-42` where year and site go without saying, else the full one.
  public func shortText(in currentYear: Int, at site: Int) -> String {
    site == self.site && year ?? currentYear == currentYear ? "\(kind.rawValue)-\(number)" : text
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Code: CustomStringConvertible {
  /// The full form.
  public var description: String { text }
}

extension Code: Comparable {
  /// By kind, then by year, site and number: the order of lists.
  public static func < (first: Code, second: Code) -> Bool {
    first.order.lexicographicallyPrecedes(second.order)
  }

  private var order: [Int] {
    [Kind.allCases.firstIndex(of: kind) ?? 0, year ?? 0, site, number]
  }
}
