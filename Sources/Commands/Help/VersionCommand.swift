import ArgumentParser
import Domain
import Reports

/// `version`.
struct VersionCommand: Command {
  static var manual: Manual {
    Manual(.version, nil, Bilingual("Shows the version of this program.", "Menampilkan versi program ini."))
  }

  func run(at desk: inout Desk) throws -> Reply {
    versionReply(as: desk.options.format)
  }
}

/// The version of this program; `--version` and `version` answer the same.
func versionReply(as format: Format) -> Reply {
  let version = "0.1.0"
  if format == .text { return .text("klinik \(version)") }
  return .table(
    Table(
      name: "version", title: Bilingual("Version", "Versi"), zone: .utc, layout: .record,
      columns: [
        Table.Column("program", Bilingual("Program", "Program"), .code),
        Table.Column("version", Bilingual("Version", "Versi"), .code),
      ], rows: [[.code("klinik"), .code(version)]]))
}
