import Domain
import Testing

struct EmployeeNumberTests {
  /// 15 October 2026.
  let today = Day(number: 20_741)

  private func flaw(_ typed: String) -> EmployeeNumberFlaw? {
    do throws(EmployeeNumberFlaw) {
      _ = try EmployeeNumber(typed, today: today)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "198001012005011001", "19800101 200501 1 001", "19800101.200501.1.001", " 198001012005011001\n",
  ])
  func `spaces and full stops do not belong to the number`(typed: String) throws {
    let number = try EmployeeNumber(typed, today: today)

    #expect(number.digits == "198001012005011001")
  }

  @Test func `positions 13 and 14 tell a PNS from a PPPK`() throws {
    #expect(try EmployeeNumber("198001012005121001", today: today).kind == .pns)
    #expect(try EmployeeNumber("199001012024132001", today: today).kind == .pppk)
    #expect(try EmployeeNumber("19900101 2024 21 2 001", today: today).kind == .pppk)
  }

  @Test func `the birth date stands in the first eight digits`() throws {
    #expect(try EmployeeNumber("198001012005011001", today: today).birthDate == Day(number: 3652))
    #expect(try EmployeeNumber("196812312000031001", today: today).birthDate == Day(number: -366))
    #expect(try EmployeeNumber("200002292024211001", today: today).birthDate == Day(number: 11_016))
  }

  @Test func `lists show nothing but the last four digits`() throws {
    let number = try EmployeeNumber("198001012005011001", today: today)

    #expect(number.masked == "**************1001")
  }

  @Test(arguments: [
    ("", EmployeeNumberFlaw.length(0)),
    ("19800101200501100", .length(17)),
    ("1980010120050110011", .length(19)),
    ("19800101 2005O1 1 001", .notADigit(position: 14)),
    ("198001012005011-001", .notADigit(position: 16)),
    ("١98001012005011001", .notADigit(position: 1)),
    ("198013012005011001", .birthDate(.impossible)),
    ("198000012005011001", .birthDate(.impossible)),
    ("198002302005011001", .birthDate(.impossible)),
    ("190002292005011001", .birthDate(.impossible)),
    ("198104312005011001", .birthDate(.impossible)),
    ("198001002005011001", .birthDate(.impossible)),
    ("189912311930011001", .birthDate(.before1900)),
    ("202610162044121001", .birthDate(.inTheFuture)),
    ("198001012005001001", .appointment(.monthZero)),
    ("198001011997121001", .appointment(.before18)),
    ("198001011997211001", .appointment(.before18)),
    ("194001012005021001", .appointment(.after65)),
    ("198001012027111001", .appointment(.tooFarAhead)),
    ("198001012028211001", .appointment(.tooFarAhead)),
    ("198001012005010001", .sex),
    ("198001012005013001", .sex),
    ("198001012005011000", .sequence),
  ])
  func `an impossible number is refused by the field that is impossible`(
    typed: String, expected: EmployeeNumberFlaw
  ) {
    #expect(flaw(typed) == expected)
  }

  @Test(arguments: [
    "198001011998011001",  // 18 in the month of appointment
    "198012311998211001",  // a PPPK number tells no month
    "194001012005011001",  // 65 in the month of appointment
    "198001012027101001",  // given out ahead of the appointment
    "198001012027211001",
    "200810152026101001",  // 18 today
  ])
  func `a number at the edge of what can be is accepted`(typed: String) {
    #expect(flaw(typed) == nil)
  }

  @Test func `a stored number is taken as it was checked before`() throws {
    let number = try EmployeeNumber("198001012005011001", today: today)

    #expect(EmployeeNumber(stored: number.digits) == number)
    #expect(EmployeeNumber(stored: "19800101200501100") == nil)
    #expect(EmployeeNumber(stored: "19800101200501100x") == nil)
  }

  @Test func `a flaw is worded in both languages without the number`() {
    let wording = EmployeeNumberFlaw.length(17).wording

    #expect(wording.english == "A NIP or NI PPPK has 18 digits, this one has 17.")
    #expect(wording.indonesian == "NIP atau NI PPPK terdiri atas 18 angka, yang ini 17 angka.")
  }
}
