import ArgumentParser
import Commands
import Domain
import Reports

/// Commands that answer with what they were given: dispatch, help and completion are tried on these.
extension Catalog {
  static let sample = Catalog(
    [
      SampleOpen.self, SampleList.self, SampleShow.self, SampleSelect.self, SampleReopen.self, SampleLog.self,
      SampleTasks.self, SampleDone.self, SampleUndo.self,
    ] + Catalog.klinik.commands.filter { [.help, .version, .exit].contains($0.manual.noun) })
}

enum Kind: String, Choice {
  case consultation, mentoring, coaching

  var word: Bilingual {
    switch self {
    case .consultation: Bilingual("consultation", "konsultasi")
    case .mentoring: Bilingual(same: "mentoring")
    case .coaching: Bilingual(same: "coaching")
    }
  }
}

struct SampleOpen: Command {
  static var manual: Manual {
    Manual(
      .caseFile, .open, Bilingual("Opens a case.", "Membuka kasus."),
      discussion: Bilingual("A case has one leader.", "Satu kasus satu ketua."),
      examples: [
        .init(
          "case open \"Village archive\"", "kasus buka \"Arsip desa\"", Bilingual("a new case", "kasus baru"))
      ])
  }

  @Argument(help: .both("What it is about.", "Tentang apa.", value: Bilingual("TITLE", "JUDUL")))
  var title: String

  @Option(
    name: .both("mentor", "oleh"),
    help: .both("Who accompanies it.", "Siapa yang mendampingi.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var mentor: String?

  @Option(
    name: .both("kind", "jenis"),
    help: .both("What was done.", "Jenisnya.", value: Bilingual("KIND", "JENIS")))
  var kind: Kind = .consultation

  @Option(name: .both("minutes", "menit"), help: .both("How long.", "Lamanya.", value: Bilingual(same: "N")))
  var minutes: Int?

  @Flag(name: .both("dry-run", "coba"), help: .both("Only show it.", "Hanya tampilkan."))
  var dryRun = false

  func run(at desk: inout Desk) throws -> Reply {
    let receipt = Receipt(
      Bilingual("Opened: \(title), \(kind)", "Dibuka: \(title), \(kind)"), codes: [("case", "KI-2026-0042")],
      hints: [Bilingual("Wrong? undo", "Salah? urungkan")])
    return dryRun ? .text("dry \(mentor ?? "-") \(minutes ?? 0)") : .receipt(receipt)
  }
}

struct SampleList: Command {
  static var manual: Manual { Manual(.caseFile, .list, Bilingual("Lists cases.", "Menampilkan kasus.")) }

  func run(at desk: inout Desk) throws -> Reply { .text("list of cases as \(desk.options.format)") }
}

struct SampleShow: Command {
  static var manual: Manual {
    Manual(.caseFile, .show, Bilingual("Shows a case.", "Menampilkan satu kasus."))
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.cases))
  var code: String

  func run(at desk: inout Desk) throws -> Reply { .text("case \(code)") }
}

struct SampleSelect: Command {
  static var manual: Manual { Manual(.caseFile, .select, Bilingual("Selects a case.", "Memilih kasus.")) }

  @Argument(help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE"))) var code: String

  func run(at desk: inout Desk) throws -> Reply {
    desk.selectedCase = code
    return .text("selected")
  }
}

struct SampleReopen: Command {
  static var manual: Manual {
    Manual(.caseFile, .reopen, Bilingual("Reopens a case.", "Membuka lagi kasus."))
  }

  func run(at desk: inout Desk) throws -> Reply {
    .text(try desk.confirm(Bilingual("Reopen it?", "Buka lagi?")) ? "reopened" : "left closed")
  }
}

struct SampleLog: Command {
  static var manual: Manual { Manual(.session, .log, Bilingual("Records a session.", "Mencatat sesi.")) }

  @Argument(help: .both("One line.", "Satu baris.", value: Bilingual("LINE", "BARIS")))
  var words: [String] = []

  func run(at desk: inout Desk) throws -> Reply { .text("logged: \(words.joined(separator: "|"))") }
}

struct SampleTasks: Command {
  static var manual: Manual { Manual(.followup, .list, Bilingual("Lists follow-ups.", "Menampilkan TL.")) }

  func run(at desk: inout Desk) throws -> Reply { .text("list of follow-ups") }
}

struct SampleDone: Command {
  static var manual: Manual { Manual(.followup, .done, Bilingual("Ticks it off.", "Menandai selesai.")) }

  @Argument(help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE"))) var code: String

  func run(at desk: inout Desk) throws -> Reply { .text("done \(code)") }
}

struct SampleUndo: Command {
  static var manual: Manual { Manual(.undo, nil, Bilingual("Takes it back.", "Menarik kembali.")) }

  func run(at desk: inout Desk) throws -> Reply { .text("undone") }
}
