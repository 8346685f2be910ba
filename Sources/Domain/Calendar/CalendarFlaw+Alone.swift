extension CalendarFlaw.Fault {
  /// Whether it is one of the part alone, whatever is missing elsewhere.
  public var standsAlone: Bool {
    switch self {
    case .malformedCode, .versionNotPositive, .emptyLabel, .yearOutOfRange, .duplicateYear, .overlappingSlots,
      .endsBeforeStart, .overlappingPeriods, .duplicateHoliday, .unnamedHoliday, .tooLarge:
      true
    case .noYears, .yearWithoutHolidays, .noHours, .outsideYears: false
    }
  }
}
