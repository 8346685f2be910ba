import Domain
import Packs

/// What the commands of packs say.
enum PackWords {
  /// A pack as it is typed, `case 2`.
  static func name(_ kind: PackKind, _ version: Int?) -> Bilingual {
    kind.word + Bilingual(same: version.map { " \($0)" } ?? "")
  }

  static func sound(_ pack: Pack) -> Bilingual {
    let (title, contents) = (title(of: pack), contents(of: pack))
    return Bilingual(
      "\(title.english): no mistakes; \(contents.english).",
      "\(title.indonesian): tidak ada kesalahan; \(contents.indonesian).")
  }

  static func loaded(_ pack: Pack) -> Bilingual {
    let title = title(of: pack)
    switch pack {
    case .workflow:
      return Bilingual(
        "Loaded: \(title.english), for new cases.", "Dimuat: \(title.indonesian), untuk kasus baru.")
    case .calendar(let calendar):
      let years = calendar.years.map(String.init).joined(separator: ", ")
      return Bilingual(
        "Loaded: \(title.english), for the years \(years).",
        "Dimuat: \(title.indonesian), untuk tahun \(years).")
    }
  }

  static func loadedAlready(_ pack: Pack) -> Bilingual {
    let title = title(of: pack)
    return Bilingual(
      "\(title.english), is loaded already; nothing changed.",
      "\(title.indonesian), sudah dimuat; tidak ada yang berubah.")
  }

  private static func title(of pack: Pack) -> Bilingual {
    switch pack {
    case .workflow(let workflow): title(workflow.label, workflow.version)
    case .calendar(let calendar): title(calendar.parts.label, calendar.parts.version)
    }
  }

  /// A pack by its label, `Case, version 2`.
  static func title(_ label: Bilingual, _ version: Int) -> Bilingual {
    Bilingual("\(label.english), version \(version)", "\(label.indonesian), versi \(version)")
  }

  private static func contents(of pack: Pack) -> Bilingual {
    switch pack {
    case .workflow(let workflow):
      let (statuses, steps) = (workflow.statuses.count, Set(workflow.steps.map(\.code)).count)
      return Bilingual(
        "\(statuses) \(plural(statuses, "status", "statuses")), \(steps) \(plural(steps, "step", "steps"))",
        "\(statuses) status, \(steps) langkah")
    case .calendar(let calendar):
      let (years, holidays) = (calendar.years.count, calendar.parts.holidays.count)
      return Bilingual(
        "\(years) \(plural(years, "year", "years")), \(holidays) \(plural(holidays, "holiday", "holidays"))",
        "\(years) tahun, \(holidays) hari libur")
    }
  }
}
