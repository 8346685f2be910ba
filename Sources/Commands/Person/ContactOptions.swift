import ArgumentParser
import Domain

/// The options that say how a person is identified and reached; an empty value removes one.
struct ContactOptions: ParsableArguments {
  @Option(
    name: .both("nip", "nip"),
    help: .both("NIP or NI PPPK, 18 digits.", "NIP atau NI PPPK, 18 angka.", value: Bilingual("NIP", "NIP")))
  var nip: String?

  @Option(
    name: .both("phone", "hp"),
    help: .both("Phone number.", "Nomor HP.", value: Bilingual("NUMBER", "NOMOR")))
  var phone: String?

  @Option(
    name: .both("email", "surel"),
    help: .both("E-mail address.", "Alamat surel.", value: Bilingual("ADDRESS", "ALAMAT")))
  var email: String?

  /// Whether any of them was given.
  var isGiven: Bool { nip != nil || phone != nil || email != nil }

  /// Particulars with what was given.
  ///
  /// - Throws: `EmployeeNumberFlaw`, `ContactFlaw`.
  func applied(to particulars: Particulars, today: Day) throws -> Particulars {
    var particulars = particulars
    if let nip { particulars.employeeNumber = nip.isEmpty ? nil : try EmployeeNumber(nip, today: today) }
    if let phone { particulars.phone = phone.isEmpty ? nil : try Particulars.phone(phone) }
    if let email { particulars.email = email.isEmpty ? nil : try Particulars.email(email) }
    return particulars
  }
}

extension Role: Choice {
  var word: Bilingual { label }
}
