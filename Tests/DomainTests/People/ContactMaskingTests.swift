import Domain
import Testing

struct ContactMaskingTests {
  @Test(arguments: [
    ("0812-5551-2217", "********2217"), ("+62 812 5551 2217", "*********2217"), ("12345", "*2345"),
    ("123", "123"),
  ])
  func `of a phone number the last four digits are left`(_ phone: String, _ masked: String) {
    #expect(Particulars.masked(phone: phone) == masked)
  }

  @Test(arguments: [("rina@contoh.go.id", "r***@contoh.go.id"), ("rina", "***"), ("", "***")])
  func `of an e-mail address the first letter and the domain are left`(_ email: String, _ masked: String) {
    #expect(Particulars.masked(email: email) == masked)
  }
}
