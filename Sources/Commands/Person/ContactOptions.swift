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

  @Option(
    name: .both("salutation", "sapaan"),
    help: .both(
      "How the person is addressed: bapak, ibu, kakak, saudara, saudari; never guessed.",
      "Sapaan: bapak, ibu, kakak, saudara, saudari; tidak pernah ditebak.",
      value: Bilingual("WORD", "KATA")),
    completion: .list(Salutation.allValueStrings))
  var salutation: String?

  /// Whether any of them was given.
  var isGiven: Bool { nip != nil || phone != nil || email != nil || salutation != nil }

  /// Particulars with what was given.
  ///
  /// - Throws: `EmployeeNumberFlaw`, `ContactFlaw`; `CommandError.invalidValue` for no form of address.
  func applied(to particulars: Particulars, today: Day) throws -> Particulars {
    var particulars = particulars
    if let nip { particulars.employeeNumber = nip.isEmpty ? nil : try EmployeeNumber(nip, today: today) }
    if let phone { particulars.phone = phone.isEmpty ? nil : try Particulars.phone(phone) }
    if let email { particulars.email = email.isEmpty ? nil : try Particulars.email(email) }
    if let salutation { particulars.salutation = try Self.salutation(salutation) }
    return particulars
  }

  private static func salutation(_ typed: String) throws -> Salutation? {
    if typed.isEmpty { return nil }
    if let salutation = Salutation(argument: typed) { return salutation }
    let words = Salutation.allCases.map(\.word)
    throw CommandError.invalidValue(
      typed, for: Bilingual("--salutation", "--sapaan"), allowed: words,
      suggestions: suggestions(for: typed, among: Salutation.allValueStrings))
  }
}

extension Role: Choice {
  var word: Bilingual { label }
}
