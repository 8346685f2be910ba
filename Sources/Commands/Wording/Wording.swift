import Domain

/// Every sentence that commands themselves say, in both languages.
enum Wording {
  static let answerYesOrNo = Bilingual("Answer y or n.", "Jawab y atau t.")

  static func answerNumber(upTo count: Int) -> Bilingual {
    Bilingual("Answer with a number from 1 to \(count).", "Jawab dengan angka 1 sampai \(count).")
  }

  static let undoHint = Bilingual("Wrong? klinik undo", "Keliru? klinik urungkan")

  static func whichPerson(_ typed: String) -> Bilingual {
    Bilingual("Which person is \(echo(typed))?", "\(echo(typed)) yang mana?")
  }

  static func whichAgency(_ typed: String) -> Bilingual {
    Bilingual("Which agency is \(echo(typed))?", "Unit \(echo(typed)) yang mana?")
  }

  static func written(to path: String) -> Bilingual {
    Bilingual("Written: \(path)", "Tersimpan: \(path)")
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

  static func unforeseen(_ kind: String) -> Bilingual {
    Bilingual(
      "Something unforeseen happened (\(kind)). Nothing was written.",
      "Terjadi hal yang tidak terduga (\(kind)). Tidak ada yang disimpan.")
  }
}
