import Domain
import Packs

@testable import Commands

/// A line of the shell: its words, quoted again, are read as the same words.
func splitLine(_ bytes: UnsafeRawBufferPointer) {
  let line = SplitLine(String(decoding: bytes, as: UTF8.self))
  guard line.openQuote == nil else { return }
  let words = line.words.map(\.text)
  let again = SplitLine(words.map(quote).joined(separator: " "))
  require(again.openQuote == nil && again.words.map(\.text) == words, "quoted words come back as they were")
}

/// A day as people write it: what is understood is a real day, and so is what it is called.
func readDay(_ bytes: UnsafeRawBufferPointer) {
  let typed = String(decoding: bytes, as: UTF8.self)
  for today in [Day(number: 20_741), Day(number: 19_782)] {  // 15 October 2026, 29 February 2024
    for looking in [Day.Looking.back, .ahead] {
      guard let day = Day(typed: typed, today: today, looking: looking) else { continue }
      require(Day(iso: day.iso) == day, "a day is read back from its ISO form")
      require(!day.words.english.isEmpty && !day.words.indonesian.isEmpty, "a day has words")
    }
  }
}

/// The number of a civil servant: what is accepted has 18 digits, and is accepted again.
func readEmployeeNumber(_ bytes: UnsafeRawBufferPointer) {
  let today = Day(number: 20_741)
  do throws(EmployeeNumberFlaw) {
    let number = try EmployeeNumber(String(decoding: bytes, as: UTF8.self), today: today)
    require(number.digits.utf8.count == 18, "a number has 18 digits")
    require(EmployeeNumber(stored: number.digits) == number, "a number is read back from storage")
    require(try EmployeeNumber(number.digits, today: today) == number, "a number is accepted again")
    require(number.birthDate <= today, "nobody is born after today")
  } catch {
    require(!error.wording.english.isEmpty, "a refusal has words")
  }
}

/// A pack of either kind: read, or refused with reasons.
func readPack(_ bytes: UnsafeRawBufferPointer) {
  do throws(PackError) {
    switch try Pack.read(Array(bytes), file: "fuzz.yaml") {
    case .workflow(let workflow):
      require(!workflow.statuses.isEmpty, "a workflow has statuses")
    case .calendar(let calendar):
      require(!calendar.years.isEmpty, "a calendar knows a year")
      for year in calendar.years {
        let day = Month(number: year * 12).firstDay
        require(calendar.isWorkingDay(day) != nil, "a calendar answers for its years")
      }
    }
  } catch {
    require(!error.flaws.isEmpty, "a refusal has reasons")
    require(error.flaws.allSatisfy { !$0.reason.english.isEmpty }, "a reason has words")
  }
}
