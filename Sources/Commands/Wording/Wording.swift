import Domain
import Reports

/// Every sentence that commands themselves say, in both languages.
enum Wording {
  static let answerYesOrNo = Bilingual("Answer y or n.", "Jawab y atau t.")

  /// Stands behind a question with choices.
  static let orStop = Bilingual(" (Enter: stop)", " (Enter: batal)")

  static func answerChoice(upTo count: Int) -> Bilingual {
    Bilingual(
      "Answer with a number from 1 to \(count), a code, or the beginning of a name; Enter stops, and nothing is saved.",
      "Jawab dengan angka 1 sampai \(count), kode, atau awal nama; Enter berarti batal, tidak ada yang disimpan."
    )
  }

  static func greeting(clinic: String, person: String) -> Bilingual {
    Bilingual(
      "\(echo(clinic)). You are \(echo(person)). Help: ?",
      "\(echo(clinic)). Anda: \(echo(person)). Bantuan: ?")
  }

  static func whichPerson(_ typed: String) -> Bilingual {
    Bilingual("Which person is \(echo(typed))?", "\(echo(typed)) yang mana?")
  }

  static let whichOfYours = Bilingual("Which of your cases?", "Kasus Anda yang mana?")

  static func whichCase(_ name: String) -> Bilingual {
    Bilingual("Which case of \(echo(name))?", "Kasus \(echo(name)) yang mana?")
  }

  static let yourself = Bilingual("yourself", "Anda")

  static func whichAgency(_ typed: String) -> Bilingual {
    Bilingual("Which agency is \(echo(typed))?", "Unit \(echo(typed)) yang mana?")
  }

  static func written(to path: String) -> Bilingual {
    Bilingual("Written: \(path)", "Tersimpan: \(path)")
  }

  /// That CSV is one table only, and which others it leaves out.
  static func onlyFirst(of table: Table) -> Bilingual {
    let rest = series(table.related.map(\.title))
    return Bilingual(
      "CSV holds the first table only, without: \(rest.english). All of it: --json or --md",
      "CSV hanya memuat tabel pertama, tanpa: \(rest.indonesian). Selengkapnya: --json atau --md")
  }

  /// A sentence with its full stop, which an abbreviation at its end, such as `M.Si.`, gives it already.
  static func ended(_ sentence: Bilingual) -> Bilingual {
    func ended(_ text: String) -> String { text.hasSuffix(".") ? text : text + "." }
    return Bilingual(ended(sentence.english), ended(sentence.indonesian))
  }

  static func replace(_ path: String) -> Bilingual {
    Bilingual("\(path) is there already. Replace it?", "\(path) sudah ada. Timpa?")
  }

  static func lineFailed(_ number: Int) -> Bilingual {
    Bilingual("(line \(number))", "(baris \(number))")
  }

  static func outputRefused(_ reason: Bilingual) -> Bilingual {
    Bilingual(
      "The answer could not be written: \(reason.english).",
      "Jawaban tidak dapat ditulis: \(reason.indonesian).")
  }

  /// Before the reason why an answer did not arrive.
  static func doneAllTheSame(_ sentence: Bilingual) -> Bilingual {
    Bilingual(
      "It was done, do not repeat it. \(sentence.english)",
      "Sudah dikerjakan, jangan diulang. \(sentence.indonesian)")
  }

  static func inputRefused(_ reason: Bilingual) -> Bilingual {
    Bilingual(
      "Standard input could not be read: \(reason.english).",
      "Masukan tidak dapat dibaca: \(reason.indonesian).")
  }

  static func unforeseen(_ kind: String) -> Bilingual {
    Bilingual(
      "Something unforeseen happened (\(kind)). Nothing was written.",
      "Terjadi hal yang tidak terduga (\(kind)). Tidak ada yang disimpan.")
  }
}
