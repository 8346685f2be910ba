package import Domain

/// A word of the command language: how it is shown in each language, and everything that is understood as it.
package protocol Spelled: Hashable, Sendable {
  /// How it is shown.
  var name: Bilingual { get }
  /// Further spellings and short forms.
  var aliases: [String] { get }
}

extension Spelled {
  /// Every spelling that is understood, English first.
  package var spellings: [String] { [name.english, name.indonesian] + aliases }
}

extension Bilingual {
  /// Both wordings, or the one where they are the same.
  package var wordings: [String] { english == indonesian ? [english] : [english, indonesian] }
}

/// A word as it is compared: `Tindak-Lanjut`, `tindaklanjut` and `tindak_lanjut` are the same.
package func folded(_ word: some StringProtocol) -> String {
  word.lowercased().filter { $0 != "-" && $0 != "_" }
}
