import Domain
import GRDB

extension Conditions {
  /// Every key that begins with the query lies between it and the query followed by the last character.
  private static let withKey = """
    person.id IN (SELECT coalesce(mergedInto, id) FROM person AS entry WHERE entry.identity IN (
      SELECT identity FROM identityKey WHERE key >= ? AND key < ? || char(1114111)))
    """

  /// Asks for everybody one of whose names begins like what was typed, which is nobody where nothing was. With a
  /// limit only so many names are looked at.
  mutating func requirePerson(named typed: String, amongKeys limit: Int = -1) {
    let key = PersonName.query(typed)
    guard !key.isEmpty else {
      require("FALSE")
      return
    }
    require(
      """
      person.id IN (SELECT coalesce(mergedInto, id) FROM person AS entry WHERE entry.identity IN (
        SELECT identity FROM identityKey WHERE key >= ? AND key < ? || char(1114111) ORDER BY key LIMIT ?))
      """, [key, key, limit])
  }

  /// Asks for the person with a code, of this clinic's own site where it names none; else for everybody one of whose
  /// names begins like what was typed, or whose phone number ends so. A merged entry stands for the one it went into.
  ///
  /// - Returns: Whether it was a code.
  @discardableResult
  mutating func requirePerson(meantBy typed: String, site: Int, byPhone: Bool = false) -> Bool {
    let withKey = Self.withKey
    let phone = byPhone ? PhoneKey.query(typed) : nil
    if let code = Code(typed, noun: .person, currentYear: 1, site: site) {
      let byCode = "person.id = (SELECT coalesce(mergedInto, id) FROM person WHERE site = ? AND number = ?)"
      let numbers: StatementArguments = code.kind == .person ? [code.site, code.number] : [0, 0]
      // A bare number can be that of a code, and the end of a phone number.
      guard let phone else {
        require(byCode, numbers)
        return true
      }
      require("(\(byCode) OR \(withKey))", numbers + [phone, phone])
      return true
    }
    let keys = [PersonName.query(typed), phone ?? ""].filter { !$0.isEmpty }
    guard !keys.isEmpty else {
      require("FALSE")
      return false
    }
    require(
      "(\(keys.map { _ in withKey }.joined(separator: " OR ")))",
      StatementArguments(keys.flatMap { [$0, $0] }))
    return false
  }
}
