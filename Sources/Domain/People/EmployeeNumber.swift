/// The 18-digit number of a civil servant: a NIP of a PNS or a NI PPPK (DOMAIN §9.1 and §9.2).
///
/// It tells birth date and sex to whoever reads it, and the next one is easily guessed: show it `masked`, and
/// never use it as a password or in an address. Identity does not depend on it, as villagers and honorary
/// staff have none.
public struct EmployeeNumber: Sendable, Hashable {
  /// What positions 13 and 14 say about the appointment.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A civil servant: positions 13 and 14 are the month of appointment.
    case pns
    /// A government employee with a work agreement: positions 13 and 14 are a code from 13 up, usually 21.
    case pppk
  }

  /// The 18 digits without spaces, as they are stored.
  public let digits: String

  /// Reads a number as people write it, with spaces or full stops between its fields.
  ///
  /// - Parameter today: nobody is born after it, or appointed more than a year after it (a number is given
  ///   out before the appointment begins).
  /// - Throws: ``EmployeeNumberFlaw``, which names the first field that cannot be.
  public init(_ typed: String, today: Day) throws(EmployeeNumberFlaw) {
    let values = try Self.values(in: typed)
    try EmployeeNumberFields(values).check(today: today)
    digits = Self.text(values)
  }

  /// Takes a number back from storage, where it was checked on its way in; nil where there are not 18 digits.
  public init?(stored digits: String) {
    guard digits.utf8.count == 18, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    self.digits = digits
  }

  /// The number with all but the last four digits hidden, for lists: the front would disclose the birth date.
  public var masked: String {
    String(repeating: "*", count: 14) + digits.suffix(4)
  }

  /// Whether the number is that of a PNS or of a PPPK; only a hint, as the register may say otherwise.
  public var kind: Kind { fields.appointmentCode <= 12 ? .pns : .pppk }

  /// The birth date in positions 1 to 8.
  public var birthDate: Day { fields.birthDate }

  private var fields: EmployeeNumberFields {
    EmployeeNumberFields(digits.utf8.map { Int($0) - 48 })
  }

  private static func text(_ values: [Int]) -> String {
    values.map(String.init).joined()
  }

  private static func values(in typed: String) throws(EmployeeNumberFlaw) -> [Int] {
    var values: [Int] = []
    for (index, character) in typed.enumerated() where !character.isWhitespace && character != "." {
      guard character.isASCII, let value = character.wholeNumberValue else {
        throw .notADigit(position: index + 1)
      }
      values.append(value)
    }
    guard values.count == 18 else { throw .length(values.count) }
    return values
  }
}
