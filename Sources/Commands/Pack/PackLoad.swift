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
      Bilingual(
        "Loads a pack: a workflow, which new cases follow, or a calendar.",
        "Memuat paket: alur, yang diikuti kasus baru, atau kalender."),
      discussion: Bilingual(
        "Cases under way keep the version that they began with. A workflow can be undone as long as no case follows it. "
          + "A calendar takes the place of the one before, as with calendar load.",
        "Kasus yang berjalan tetap memakai versi semula. Alur bisa diurungkan selama belum ada kasus yang mengikutinya. "
          + "Kalender menggantikan yang lama, sama dengan kalender muat."
      ),
      examples: [
        .init(
          "pack load case.yaml", "paket muat case.yaml",
          Bilingual("the clinic's own rules", "aturan klinik sendiri"))
      ])
  }

  @OptionGroup var file: PackFile

  func run(at desk: inout Desk) throws -> Reply {
    // Which kind it is shows only once the file is read, and nobody reads files for whoever may load none.
    let roles = try desk.actor().roles
    guard [Deed.loadPack, .loadCalendar].contains(where: { Access.reach(of: $0, for: roles) != nil }) else {
      throw StorageError.notAllowed(.loadPack)
    }
    return try desk.load(file.read())
  }
}

extension Desk {
  /// Loads a pack of either kind, and says what it is good for.
  mutating func load(_ pack: Pack) throws -> Reply {
    let (casebook, actor) = (try casebook(), try actor())
    let (isNew, code) =
      switch pack {
      case .workflow(let workflow):
        (try casebook.loadPack(workflow, by: actor, at: now).result, workflow.code)
      case .calendar(let calendar):
        (try casebook.loadCalendar(calendar, by: actor, at: now).unit != nil, calendar.edition)
      }
    return .receipt(
      Receipt(
        isNew ? PackWords.loaded(pack) : PackWords.loadedAlready(pack),
        codes: [(pack.kind == .calendar ? "calendar" : "pack", code)], hints: isNew ? [Wording.wrongUndo] : []
      ))
  }
}
