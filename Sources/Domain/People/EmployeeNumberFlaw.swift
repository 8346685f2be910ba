/// Why a text is no employee number: the field that cannot be, never its value, which is personal.
public enum EmployeeNumberFlaw: Error, Sendable, Hashable {
  /// So many digits instead of 18.
  case length(Int)
  /// Something other than a digit, a space or a full stop, at a place counted from 1 in what was typed.
  case notADigit(position: Int)
  /// Positions 1 to 8.
  case birthDate(BirthDateReason)
  /// Positions 9 to 14.
  case appointment(AppointmentReason)
  /// Position 15 is neither 1 nor 2.
  case sex
  /// Positions 16 to 18 are 000; they count from 001.
  case sequence

  /// Why a birth date cannot be.
  public enum BirthDateReason: Sendable, Hashable, CaseIterable {
    /// The calendar has no such day.
    case impossible
    /// Nobody of that age holds such a number.
    case before1900
    /// After the day of entry.
    case inTheFuture
  }

  /// Why an appointment cannot be.
  public enum AppointmentReason: Sendable, Hashable, CaseIterable {
    /// Positions 13 and 14 are 00: neither a month nor a PPPK code.
    case monthZero
    /// Younger than 18 when appointed.
    case before18
    /// Older than 65 when appointed.
    case after65
    /// More than a year after the day of entry.
    case tooFarAhead
  }
}
