/// The fields of an employee number as numbers, and the rules that each of them obeys.
struct EmployeeNumberFields {
  let birthYear: Int
  let birthMonth: Int
  let birthDay: Int
  let appointmentYear: Int
  let appointmentCode: Int
  let sex: Int
  let sequence: Int

  /// Cuts 18 digit values into fields.
  init(_ digits: [Int]) {
    func number(_ positions: Range<Int>) -> Int {
      digits[positions].reduce(0) { $0 * 10 + $1 }
    }
    birthYear = number(0..<4)
    birthMonth = number(4..<6)
    birthDay = number(6..<8)
    appointmentYear = number(8..<12)
    appointmentCode = number(12..<14)
    sex = number(14..<15)
    sequence = number(15..<18)
  }

  var birthDate: Day { Self.day(year: birthYear, month: birthMonth, day: birthDay) }

  func check(today: Day) throws(EmployeeNumberFlaw) {
    try checkBirthDate(today: today)
    try checkAppointment(today: today)
    guard sex == 1 || sex == 2 else { throw .sex }
    guard sequence > 0 else { throw .sequence }
  }

  private func checkBirthDate(today: Day) throws(EmployeeNumberFlaw) {
    guard (1...12).contains(birthMonth), (1...daysInBirthMonth).contains(birthDay) else {
      throw .birthDate(.impossible)
    }
    guard birthYear >= 1900 else { throw .birthDate(.before1900) }
    guard birthDate <= today else { throw .birthDate(.inTheFuture) }
  }

  /// A PNS is compared by month; a PPPK number tells the year only, so the best month for the number counts.
  private func checkAppointment(today: Day) throws(EmployeeNumberFlaw) {
    guard appointmentCode > 0 else { throw .appointment(.monthZero) }
    let isMonth = appointmentCode <= 12
    let firstMonth = isMonth ? appointmentCode : 1
    let lastMonth = isMonth ? appointmentCode : 12
    let years = appointmentYear - birthYear
    guard years * 12 + lastMonth - birthMonth >= 18 * 12 else { throw .appointment(.before18) }
    guard years * 12 + firstMonth - birthMonth <= 65 * 12 else { throw .appointment(.after65) }
    let beginning = Self.day(year: appointmentYear, month: firstMonth, day: 1)
    guard beginning.number <= today.number + 366 else { throw .appointment(.tooFarAhead) }
  }

  private var daysInBirthMonth: Int {
    switch birthMonth {
    case 2: isLeapYear ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeapYear: Bool {
    birthYear.isMultiple(of: 4) && (!birthYear.isMultiple(of: 100) || birthYear.isMultiple(of: 400))
  }

  /// Days since 1970-01-01, with years that begin in March so that the leap day comes last.
  private static func day(year: Int, month: Int, day: Int) -> Day {
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let yearDays = 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
    return Day(number: yearDays + (153 * marchMonth + 2) / 5 + day - 719_469)
  }
}
