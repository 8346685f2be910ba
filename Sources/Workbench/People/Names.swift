import Domain

/// Makes up people. First and last names are combined by chance; none is meant to be anybody.
///
/// Names that begin like one of the demo clinic's cast are left out, so that `bu Rina` stays one person.
struct Names {
  private static let women = [
    "Aminah", "Asmawati", "Citra", "Endang", "Ernawati", "Eva", "Hartati", "Herlina", "Irma", "Jumriah",
    "Kartini", "Kurniati", "Lina", "Maryam", "Mutmainnah", "Nadira", "Ningsih", "Nuraeni", "Nurhayati",
    "Putri", "Rahmatia", "Ratna", "Rosmini", "Salmiah", "Siti", "Sukmawati", "Suriani", "Tenri", "Wahyuni",
    "Yuliana", "Zulaikha",
  ]
  private static let men = [
    "Abdul", "Adnan", "Agus", "Akbar", "Alimuddin", "Amir", "Arifin", "Bahar", "Budi", "Daeng", "Edy",
    "Faisal",
    "Firman", "Gunawan", "Haris", "Herman", "Ilham", "Imran", "Irfan", "Jamal", "Kamaruddin", "Lukman",
    "Mansyur",
    "Mulyadi", "Nasrul", "Ramli", "Ridwan", "Rusdi", "Saiful", "Syamsul", "Taufik", "Zainal",
  ]
  private static let families = [
    "Abidin", "Adiputra", "Alwi", "Amri", "Asikin", "Azis", "Bakri", "Basir", "Djamil", "Effendi", "Fajri",
    "Gaffar",
    "Hakim", "Halim", "Haruna", "Hidayat", "Husain", "Ismail", "Jabbar", "Kadir", "Latif", "Mappasessu",
    "Mahmud",
    "Natsir", "Nugroho", "Pananrang", "Patiroi", "Pratama", "Rauf", "Rahim", "Salam", "Sultan", "Suryani",
    "Tahang",
    "Umar", "Wijayanti", "Yasin", "Zakaria",
  ]
  private static let degrees = [
    "", "", "", ", S.Sos", ", S.STP", ", S.Pd", ", S.KM", ", A.Md", ", S.E., M.Si", ", S.H.", ", S.IP",
    ", S.Kom",
  ]

  /// Birth dates and numbers below lie before this day.
  private let today: Day
  private var numbered = 0

  init(today: Day) {
    self.today = today
  }

  /// Somebody new, with a number of their own unless they are no civil servant.
  mutating func person(_ dice: inout Dice, isCivilServant: Bool) throws -> Particulars {
    let isWoman = dice.happens(50)
    let first = dice.pick(isWoman ? Self.women : Self.men)
    let name = "\(first) \(dice.pick(Self.families))\(isCivilServant ? dice.pick(Self.degrees) : "")"
    return try particulars(name, isWoman: isWoman, isCivilServant: isCivilServant, &dice)
  }

  /// Somebody with a name that is given.
  mutating func particulars(
    _ name: String, isWoman: Bool, isCivilServant: Bool, _ dice: inout Dice
  ) throws -> Particulars {
    let number = isCivilServant ? try number(isWoman: isWoman, &dice) : nil
    // A prefix that no Indonesian operator has.
    let phone = dice.happens(80) ? "0800-\(dice.roll(1000..<10_000))-\(dice.roll(1000..<10_000))" : nil
    return Particulars(name: try PersonName(name), employeeNumber: number, phone: phone)
  }

  private mutating func number(isWoman: Bool, _ dice: inout Dice) throws -> EmployeeNumber {
    numbered += 1
    // The count is spread over birthday and sequence, so that no number comes twice.
    let sequence = numbered % 999 + 1
    let born = numbered / 999
    let year = 1970 + born / 336 % 28
    let birth = Self.digits(year, 4) + Self.digits(born / 28 % 12 + 1, 2) + Self.digits(born % 28 + 1, 2)
    let appointment = Self.digits(year + dice.roll(23..<28), 4) + Self.digits(dice.roll(1..<13), 2)
    return try EmployeeNumber(
      birth + appointment + (isWoman ? "2" : "1") + Self.digits(sequence, 3), today: today)
  }

  private static func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: count - text.count) + text
  }
}
