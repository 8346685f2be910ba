import Domain
import Reports
import Storage

// What is said about cases, their steps and their workflow.

extension Wording {
  /// Names everybody the case was opened for: half a name is enough to find them.
  static func opened(_ caseFile: CaseFile, for people: [Person], mentor: Person?) -> Bilingual {
    let name = "\(caseFile.code) \(caseFile.title)"
    let opened = ended(Bilingual("Opened: \(name)", "Dibuka: \(name)"))
    guard !people.isEmpty || mentor != nil else { return opened }
    let attended = attended(
      innovators: people.map { ($0.shownName, false) },
      holders: mentor.map { [($0.shownName, .mentor)] } ?? [])
    return joined([opened, attended])
  }

  static func assigned(_ caseFile: CaseFile, to mentor: String) -> Bilingual {
    let name = "\(caseFile.code) \(caseFile.title)"
    return ended(Bilingual("\(name) is now accompanied by \(mentor)", "\(name) kini didampingi \(mentor)"))
  }

  static func transferred(_ caseFile: CaseFile, _ seat: CaseSeat, to person: String) -> Bilingual {
    guard seat == .leader else { return assigned(caseFile, to: person) }
    let name = "\(caseFile.code) \(caseFile.title)"
    return ended(Bilingual("\(name) is now led by \(person)", "\(name) kini diketuai \(person)"))
  }

  static func transferred(_ codes: [Code], _ seat: CaseSeat, to person: String) -> Bilingual {
    let list = codes.map(\.text).joined(separator: ", ")
    return switch seat {
    case .leader:
      ended(Bilingual("Now led by \(person): \(list)", "Kini diketuai \(person): \(list)"))
    case .mentor:
      ended(Bilingual("Now accompanied by \(person): \(list)", "Kini didampingi \(person): \(list)"))
    }
  }

  static func transferredAlready(_ code: Code) -> Bilingual {
    Bilingual(
      "\(code) was so already; nothing changed.", "\(code) memang sudah begitu; tidak ada yang berubah.")
  }

  /// Where a case stands now, until when and with whom.
  static func stepped(_ caseFile: CaseFile, to status: Bilingual, _ grounds: StepGrounds) -> Bilingual {
    let name = "\(caseFile.code) \(caseFile.title)"
    let day = grounds.day.map(\.words).map {
      Bilingual(", until \($0.english)", " sampai \($0.indonesian)")
    }
    let recipient = grounds.recipient.map { Bilingual(", to \($0)", " kepada \($0)") }
    let nothing = Bilingual(same: "")
    return ended(
      Bilingual("\(name) is now: ", "\(name) menjadi: ") + status + (day ?? nothing) + (recipient ?? nothing))
  }

  static func endWith(open count: Int) -> Bilingual {
    Bilingual(
      "Follow-ups still open: \(count). End the case nevertheless?",
      "Masih ada \(count) tindak lanjut terbuka. Tetap akhiri kasus ini?")
  }

  static func leftOpen(_ count: Int) -> Bilingual {
    Bilingual(
      "Follow-ups left open, without any further reminder: \(count).",
      "\(count) tindak lanjut dibiarkan terbuka dan tidak ditagih lagi.")
  }

  static func selected(_ caseFile: CaseFile) -> Bilingual {
    let name = "\(caseFile.code) \(caseFile.title)"
    return ended(Bilingual("Selected: \(name)", "Terpilih: \(name)"))
  }

  static let nothingLate = Bilingual("No case is late.", "Tidak ada kasus yang lewat waktu.")

  static func punctualCases(_ count: Int) -> Bilingual {
    Bilingual(
      "Not late: \(count). To see them, leave out --overdue",
      "Yang tidak lewat waktu: \(count). Untuk menampilkannya, hilangkan --telat")
  }

  static func endedCases(_ count: Int) -> Bilingual {
    Bilingual(
      "Ended: \(count). To see them too, add --all",
      "Yang sudah berakhir: \(count). Untuk menampilkannya, tambahkan --semua")
  }

  /// How many cases a list leaves out for being imported.
  static func importedCases(_ count: Int) -> Bilingual {
    let count = NumberWords.integer(count)
    return Bilingual(
      "Imported cases left out: \(count.english). To see them too, add --imported",
      "Kasus impor yang tidak ditampilkan: \(count.indonesian). Untuk menampilkannya, tambahkan --impor")
  }

  static func othersCases(_ count: Int) -> Bilingual {
    Bilingual(
      "Cases of others: \(count). To see them, leave out --mine",
      "Kasus orang lain: \(count). Untuk menampilkannya, hilangkan --saya")
  }

  static let deselected = Bilingual("No case is selected.", "Tidak ada kasus terpilih.")

  /// A result that still has to be confirmed.
  static func proposed(_ result: Bilingual) -> Bilingual {
    result + Bilingual(" (proposed)", " (diusulkan)")
  }

  static let pausedUntil = Bilingual("Until which day?", "Sampai hari apa?")
  static let whyStep = Bilingual("Why?", "Apa alasannya?")
  static let noWakeUpDay = Bilingual(
    "A paused case needs the day on which it wakes up: --until DAY",
    "Kasus yang ditunda memerlukan hari dilanjutkannya: --sampai HARI")
  static let whichResult = Bilingual("How did it end?", "Hasilnya apa?")

  static func showCase(_ code: Code) -> Bilingual {
    Bilingual("See: klinik case show \(code)", "Lihat: klinik kasus lihat \(code)")
  }

  static func logFirst(_ code: Code) -> Bilingual {
    Bilingual(
      "Next: klinik session log \(code) consultation 30m", "Lanjut: klinik sesi catat \(code) konsultasi 30m")
  }

  /// The line to type for a step, with what it asks for; a result that the case carries already is not asked again.
  static func command(
    for step: Step, on code: Code, results: [WorkflowResult], carried: WorkflowResult? = nil
  ) -> Bilingual {
    let needs = Requirement.allCases.filter {
      step.requires.contains($0) && !($0 == .result && carried != nil)
    }.map { option(for: $0, results) }
    return Bilingual(
      (["klinik case step \(code) \(step.label.typed.english)"] + needs.map(\.english)).joined(
        separator: " "),
      (["klinik kasus langkah \(code) \(step.label.typed.indonesian)"] + needs.map(\.indonesian))
        .joined(separator: " "))
  }

  /// The complete line for a step that was refused because something is missing; nothing for other errors.
  static func remedy(_ error: StorageError) -> Bilingual {
    guard case .stepNeeds(let code, let step, _, let results) = error else { return Bilingual(same: "") }
    return Bilingual(" Type: ", " Ketik: ") + command(for: step, on: code, results: results)
  }

  /// How a requirement is given: `--hasil terjawab|jadi-usulan`.
  private static func option(for requirement: Requirement, _ results: [WorkflowResult]) -> Bilingual {
    let value =
      switch requirement {
      case .reason: Bilingual("TEXT", "TEKS")
      case .result:
        Bilingual(
          results.map(\.label.typed.english).joined(separator: "|"),
          results.map(\.label.typed.indonesian).joined(separator: "|"))
      case .day: Bilingual("DAY", "HARI")
      case .recipient: Bilingual("WHO", "SIAPA")
      }
    return requirement.option + Bilingual(same: " ") + value
  }

  /// Who may take a step of any case: `petugas, mentor kasus ini`.
  static func takers(of step: Step, ending ends: Bool) -> Bilingual {
    series(step.roles.sorted().map { Takers.words(for: $0, ending: ends) })
  }

  /// What an automatic step waits for.
  static func event(_ event: WorkflowEvent) -> Bilingual {
    switch event {
    case .sessionLogged: Bilingual("a session is logged", "sesi dicatat")
    case .followUpOpened: Bilingual("a follow-up is opened", "tindak lanjut dibuat")
    case .followUpDone: Bilingual("a follow-up is done", "tindak lanjut selesai")
    case .followUpCancelled: Bilingual("a follow-up is cancelled", "tindak lanjut dibatalkan")
    case .followUpTransferred: Bilingual("a follow-up is handed over", "tindak lanjut dialihkan")
    }
  }

  /// The condition of an automatic step.
  static func turn(_ turn: Turn) -> Bilingual {
    switch turn {
    case .clinic:
      Bilingual(
        "a follow-up of the clinic is open, or none is",
        "ada tindak lanjut klinik yang terbuka, atau tidak ada yang terbuka")
    case .innovator:
      Bilingual(
        "no follow-up of the clinic is open, but one of an innovator is",
        "tidak ada tindak lanjut klinik yang terbuka, tetapi ada milik inovator")
    case .outside:
      Bilingual(
        "only follow-ups of others are open", "yang terbuka hanya tindak lanjut pihak luar")
    }
  }

  static func series(_ parts: [Bilingual], _ english: String = ", ", _ indonesian: String = ", ") -> Bilingual
  {
    Bilingual(
      parts.map(\.english).joined(separator: english), parts.map(\.indonesian).joined(separator: indonesian))
  }
}
