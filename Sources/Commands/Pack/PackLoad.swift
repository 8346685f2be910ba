import ArgumentParser
import Domain
import Packs
import Storage

/// `pack load FILE`.
struct PackLoad: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .pack, .load,
      Bilingual("Loads a pack, which new cases follow.", "Memuat paket, yang diikuti kasus baru."),
      discussion: Bilingual(
        "Cases under way keep the version that they began with. It can be undone as long as no case follows it.",
        "Kasus yang berjalan tetap memakai versi semula. Bisa diurungkan selama belum ada kasus yang mengikutinya."
      ),
      examples: [
        .init(
          "pack load case.yaml", "paket muat case.yaml",
          Bilingual("the clinic's own rules", "aturan klinik sendiri"))
      ])
  }

  @Argument(
    help: .both("The file.", "Berkasnya.", value: Bilingual("FILE", "BERKAS")),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  func run(at desk: inout Desk) throws -> Reply {
    let actor = try desk.actor()
    guard Access.reach(of: .loadPack, for: actor.roles) != nil else {
      throw StorageError.notAllowed(.loadPack)
    }
    switch try readPack(file) {
    case .workflow(let workflow):
      let isNew = try desk.casebook().loadPack(workflow, by: actor, at: desk.now).result
      return .receipt(
        Receipt(
          isNew ? PackWords.loaded(workflow) : PackWords.loadedAlready(workflow),
          codes: [("pack", workflow.code)], hints: isNew ? [Wording.undoHint] : []))
    }
  }
}
