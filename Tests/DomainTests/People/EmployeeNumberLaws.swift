import Domain
import TestSupport
import Testing

struct EmployeeNumberLaws {
  /// 15 October 2026.
  let today = Day(number: 20_741)

  @Test(arguments: [UInt64(2026), 17, 91])
  func `every number put together by the rules is accepted`(seed: UInt64) throws {
    var dice = SplitMix(seed: seed)

    for _ in 0..<500 {
      let fields = Fields.random(using: &dice)
      let number = try EmployeeNumber(fields.spaced, today: today)
      #expect(number.digits == fields.text, "seed \(seed)")
      #expect(number.kind == (fields.code <= 12 ? .pns : .pppk), "seed \(seed)")
    }
  }

  @Test(arguments: Mutation.allCases)
  func `one impossible field is refused by its name`(mutation: Mutation) {
    let seed: UInt64 = 404
    var dice = SplitMix(seed: seed)

    for _ in 0..<200 {
      var fields = Fields.random(using: &dice)
      mutation.spoil(&fields)
      #expect(throws: mutation.flaw, "seed \(seed), \(fields.text)") {
        try EmployeeNumber(fields.text, today: today)
      }
    }
  }

  struct Fields {
    var year: Int
    var month: Int
    var day: Int
    var appointment: Int
    var code: Int
    var sex: Int
    var sequence: Int

    static func random(using dice: inout SplitMix) -> Fields {
      let year = Int.random(in: 1960...2000, using: &dice)
      return Fields(
        year: year, month: .random(in: 1...12, using: &dice), day: .random(in: 1...28, using: &dice),
        appointment: .random(in: (year + 19)...min(year + 60, 2026), using: &dice),
        code: Bool.random(using: &dice)
          ? .random(in: 1...12, using: &dice) : .random(in: 13...99, using: &dice),
        sex: .random(in: 1...2, using: &dice), sequence: .random(in: 1...999, using: &dice))
    }

    var parts: [String] {
      [
        padded(year, 4) + padded(month, 2) + padded(day, 2), padded(appointment, 4) + padded(code, 2),
        "\(sex)", padded(sequence, 3),
      ]
    }
    var text: String { parts.joined() }
    var spaced: String { parts.joined(separator: " ") }

    private func padded(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: width - text.count) + text
    }
  }

  enum Mutation: CaseIterable {
    case month, day, tooEarly, noMonth, tooYoung, tooOld, tooLate, sex, sequence

    func spoil(_ fields: inout Fields) {
      switch self {
      case .month: fields.month = 13
      case .day: fields.day = 32
      case .tooEarly: fields.year = 1899
      case .noMonth: fields.code = 0
      case .tooYoung: fields.appointment = fields.year + 16
      case .tooOld: fields.appointment = fields.year + 67
      case .tooLate: (fields.year, fields.appointment) = (2000, 2028)
      case .sex: fields.sex = 3
      case .sequence: fields.sequence = 0
      }
    }

    var flaw: EmployeeNumberFlaw {
      switch self {
      case .month, .day: .birthDate(.impossible)
      case .tooEarly: .birthDate(.before1900)
      case .noMonth: .appointment(.monthZero)
      case .tooYoung: .appointment(.before18)
      case .tooOld: .appointment(.after65)
      case .tooLate: .appointment(.tooFarAhead)
      case .sex: .sex
      case .sequence: .sequence
      }
    }
  }
}
