/// Why a text is no way to reach a person.
public enum ContactFlaw: Error, Sendable, Hashable {
  /// Fewer than 5 digits, more than 20, or something other than digits, spaces and `+-().` among them.
  case phone
  /// Not one `@` between two parts without spaces, or longer than 254 characters.
  case email

  /// What was refused and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .phone:
      Bilingual(
        "A phone number has 5 to 20 digits, with spaces, hyphens or a plus sign between them.",
        "Nomor HP terdiri atas 5 s.d. 20 angka, boleh diselingi spasi, tanda hubung, atau tanda tambah.")
    case .email:
      Bilingual(
        "An e-mail address looks like rina@contoh.go.id.", "Alamat surel berbentuk seperti rina@contoh.go.id."
      )
    }
  }
}

extension Particulars {
  /// Reads a phone number as dialled; spaces around it are dropped.
  ///
  /// - Throws: ``ContactFlaw/phone``.
  public static func phone(_ typed: String) throws(ContactFlaw) -> String {
    let words = typed.split(separator: " ")
    let text = words.joined(separator: " ")
    let digits = text.utf8.count { (48...57).contains($0) }
    guard (5...20).contains(digits),
      text.unicodeScalars.allSatisfy({ "0123456789 +-().".unicodeScalars.contains($0) })
    else { throw .phone }
    return text
  }

  /// Reads an e-mail address; whether anybody reads what is sent there is not checked.
  ///
  /// - Throws: ``ContactFlaw/email``.
  public static func email(_ typed: String) throws(ContactFlaw) -> String {
    let parts = typed.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = typed.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .control
    }
    guard isPlain, typed.count <= 254, parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else {
      throw .email
    }
    return typed
  }
}
