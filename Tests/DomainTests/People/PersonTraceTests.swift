import Domain
import Testing

/// By what a text tells of whom it speaks.
struct PersonTraceTests {
  private let trace: PersonTrace

  init() throws {
    let first = Particulars(
      name: try PersonName("Hj. Darmawati Nu'mang, S.KM"),
      employeeNumber: EmployeeNumber(stored: "198503122010012004"), phone: "0812-5551-2217",
      email: "Darma@contoh.go.id")
    let second = Particulars(name: try PersonName("A. Darmawati Rahman"))
    trace = PersonTrace(of: [first, second])
  }

  @Test(arguments: [
    ("Bu Darmawati Nu'mang datang", PersonTrace.Clue.fullName),
    ("DARMAWATI NUMANG, S.KM.", .fullName), ("darmawati nu’mang", .fullName),
    ("menurut Andi Darmawati Rahman", .fullName),
    ("kata darmawati.", .namePart), ("(Rahman)", .namePart), ("José, Darmawati", .namePart),
    ("NIP 19850312 201001 2 004", .employeeNumber), ("198503122010012004", .employeeNumber),
    ("hubungi +62 812 5551 2217", .phone), ("0812.5551.2217", .phone),
    ("surel: DARMA@contoh.go.id", .email),
  ])
  func `a text names a person`(_ text: String, _ clue: PersonTrace.Clue) {
    #expect(trace.clue(in: text) == clue)
  }

  @Test(arguments: [
    "", "Antrean panjang di loket", "Darmawan datang", "S.KM", "Andi datang", "Hj. Rina", "8125551",
    "rahmanto",
    "darma@contoh.id", "NIP 19850312 201001 2 005", "0812, 5551, 2217",
  ])
  func `a text does not name a person`(_ text: String) {
    #expect(trace.clue(in: text) == nil)
  }

  @Test func `who has no particulars any more is named nowhere`() {
    let nobody = PersonTrace(of: [])

    #expect(nobody.isEmpty)
    #expect(nobody.clue(in: "Darmawati 198503122010012004") == nil)
  }
}
