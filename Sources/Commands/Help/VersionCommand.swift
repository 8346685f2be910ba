import ArgumentParser
import Domain

/// `version`.
struct VersionCommand: Command {
  static var manual: Manual {
    Manual(.version, nil, Bilingual("Shows the version of this program.", "Menampilkan versi program ini."))
  }

  func run(at desk: inout Desk) throws -> Reply {
    versionReply
  }
}

/// The version of this program; `--version` and `version` answer the same.
let versionReply = Reply.text("klinik 0.1.0")
