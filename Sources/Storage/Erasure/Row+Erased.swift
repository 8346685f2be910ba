import Domain
import GRDB

// Names and texts as queries give them: where one was erased, what stands in its place, in the reader's language.

/// How a query gives the name of a person whose name may be erased: then the numbers of the code stand behind a
/// mark that no name can hold.
enum ErasedName {
  /// SUBSTITUTE, a control character, which no name contains.
  fileprivate static let mark: Character = "\u{1A}"

  /// An expression over the tables of a person and of the particulars; null where there is no person.
  static func sql(_ person: String, _ particulars: String = "identityBody") -> String {
    "coalesce(\(particulars).name, char(26) || \(person).site || '-' || \(person).number)"
  }
}

extension Row {
  /// A name that `ErasedName.sql` selected; nil where there is no person.
  func name(_ column: String) -> String? {
    guard let text: String = self[column] else { return nil }
    guard text.first == ErasedName.mark else { return text }
    let numbers = text.dropFirst().split(separator: "-").compactMap { Int($0) }
    let code = numbers.count == 2 ? Code(.person, site: numbers[0], number: numbers[1]) : nil
    return Erased.person(code?.text ?? "OR").text
  }

  /// The body of a text that there always is.
  func text(_ column: String) -> String {
    self[column] ?? Erased.text.text
  }

  /// The body of a text that there may be; `pointer` is the column that points to it.
  func text(_ column: String, of pointer: String) -> String? {
    self[pointer] as Int64? == nil ? nil : text(column)
  }
}
