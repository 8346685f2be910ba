extension Particulars {
  /// A phone number with all but its last four digits hidden: enough to recognise, too little to call.
  public static func masked(phone: String) -> String {
    let digits = phone.filter { ("0"..."9").contains($0) }
    return String(repeating: "*", count: max(0, digits.count - 4)) + digits.suffix(4)
  }

  /// An e-mail address of which only the first letter and what follows the `@` are left.
  public static func masked(email: String) -> String {
    let parts = email.split(separator: "@", maxSplits: 1)
    return parts.count == 2 ? "\(parts[0].prefix(1))***@\(parts[1])" : "***"
  }
}
