import Domain
import Storage

/// How a text speaks to somebody.
struct Address {
  /// As a person says it: `Ibu Rina Astuti`.
  let name: String
  /// What stands for "you": `Ibu`, or `Bapak/Ibu` for who has not said.
  let you: String

  init(_ recipient: Recipient) {
    let word = (recipient.salutation?.label ?? Salutation.unknown).text
    name = "\(word) \(brief(PersonName.spoken(recipient.name), 60))"
    you = word
  }
}
