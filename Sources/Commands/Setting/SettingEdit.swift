import ArgumentParser
import Domain
import Storage

/// `setting edit`: changes what holds for the whole clinic.
struct SettingEdit: Command {
  static let deed: Deed? = .editSetting

  static var manual: Manual {
    Manual(
      .setting, .edit,
      Bilingual(
        "Changes the clinic's name, language or region.", "Mengubah nama, bahasa, atau wilayah klinik."),
      discussion: Bilingual(
        "Zone and site stay: the days of everything recorded and every code that was given hang on them.",
        "Zona dan lokasi tetap: hari semua yang sudah dicatat dan semua kode bergantung padanya."),
      examples: [
        Manual.Example(
          "setting edit name \"Klik Ide\"", "setelan ubah nama \"Klik Ide\"",
          Bilingual("a new name", "nama baru")),
        Manual.Example(
          "setting edit region 73.14", "setelan ubah wilayah 73.14",
          Bilingual("whose clinic it is", "klinik milik daerah mana")),
      ])
  }

  @Argument(help: .both("Which.", "Yang mana.", value: Bilingual("SETTING", "SETELAN")))
  var key: SettingKey

  @Argument(
    help: .both(
      "What it should be: a name, id or en, a region's code.",
      "Isinya: nama, id atau en, kode wilayah.", value: Bilingual("VALUE", "ISI")))
  var words: [String] = []

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    guard !words.isEmpty || !key.isChangeable else { throw StorageError.nothingGiven }
    let change = try change(to: words.joined(separator: " "))
    let written = try casebook.editSetting(change, by: actor, at: desk.now)
    let text = try casebook.settings(by: actor).text(of: key) ?? ""
    desk.opened = nil  // what was opened still has the old name
    guard written.unit != nil else { return .receipt(Receipt(SettingWords.unchanged(key))) }
    return .receipt(Receipt(SettingWords.changed(key, to: text), hints: [Wording.wrongUndo]))
  }

  private func change(to typed: String) throws -> SettingChange {
    switch key {
    case .name: return .name(try PersonName(typed).text)
    case .language: return .language(try language(typed))
    case .region: return .region(try regionCode(typed))
    case .zone, .site: throw StorageError.fixedSetting(key)
    }
  }

  private func language(_ typed: String) throws(CommandError) -> Language {
    guard let language = Language(rawValue: typed.lowercased()) else {
      throw .invalidValue(
        typed, for: SettingKey.language.label, allowed: [Bilingual(same: "id"), Bilingual(same: "en")],
        suggestions: [])
    }
    return language
  }
}
