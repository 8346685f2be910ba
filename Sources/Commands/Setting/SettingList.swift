import ArgumentParser
import Domain
import Reports
import Storage

/// `setting list`: what holds for the whole clinic.
struct SettingList: Command {
  static var manual: Manual {
    Manual(
      .setting, .list,
      Bilingual(
        "Shows what holds for the whole clinic.", "Menampilkan yang berlaku bagi seluruh klinik."),
      examples: [
        Manual.Example("setting", "setelan", Bilingual("name, language, region …", "nama, bahasa, wilayah …"))
      ])
  }

  func run(at desk: inout Desk) throws -> Reply {
    let mayEdit = try desk.may(.editSetting)
    let clinic = try desk.casebook().settings(by: desk.actor())
    let rows = SettingKey.allCases.map { key -> [Value] in
      [
        .label(id: key.rawValue, key.label), clinic.text(of: key).map(Value.text) ?? .missing,
        SettingWords.change(of: key, mayEdit: mayEdit),
      ]
    }
    return .table(
      Table(
        name: "settingList", title: SettingWords.title, zone: clinic.zone, columns: SettingWords.columns,
        rows: rows))
  }
}
