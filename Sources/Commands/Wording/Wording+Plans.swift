import Domain
import Storage

// What is said about plans, about what becomes of follow-ups, and about cases that belong together.

extension Wording {
  static let whichPlan = Bilingual("Which planned session was it?", "Sesi terjadwal yang mana?")
  static let planWhen = Bilingual(
    "For which day? (such as monday, 20/10)", "Untuk hari apa? (misalnya senin, 20/10)")
  static let nextWhen = Bilingual(
    "When shall they come instead? (Enter: no new day)", "Kapan gantinya? (Enter: tidak dijadwalkan lagi)")

  /// Why somebody cannot be there, as a sentence: `Marwah Idris cuti sampai Jumat 13 Nov 2026.`
  static func clash(_ clash: Clash, of name: String) -> Bilingual {
    switch clash {
    case .session(let code, _):
      ended(
        Bilingual(
          "\(name) is expected in \(code) at that hour", "\(name) sudah dijadwalkan di \(code) pada waktu itu"
        ))
    case .leave(_, let until):
      ended(
        Bilingual(
          "\(name) is away until \(until.words.english)",
          "\(name) tidak bertugas sampai \(until.words.indonesian)"))
    }
  }

  static func isPlannedAnyway(_ reasons: [Bilingual]) -> Bilingual {
    joined(reasons + [Bilingual("Plan it all the same?", "Tetap dijadwalkan?")])
  }

  /// `Dijadwalkan: SS-2026-0312, mentoring, Jumat 16 Okt 2026 pukul 09.00.`
  static func planned(_ session: Session) -> Bilingual {
    Bilingual("Planned: \(when(session).english).", "Dijadwalkan: \(when(session).indonesian).")
  }

  /// `Sebelumnya dijadwalkan Kamis 15 Okt 2026 pukul 10.00.`, of a session that a plan became.
  static func wasPlanned(_ plan: Session) -> Bilingual {
    let (day, clock) = (plan.day.words, plan.clock?.words)
    return Bilingual(
      "It was planned for \(day.english)\(clock.map { " at \($0.english)" } ?? "").",
      "Sebelumnya dijadwalkan \(day.indonesian)\(clock.map { " pukul \($0.indonesian)" } ?? "").")
  }

  static func missed(_ session: Session) -> Bilingual {
    Bilingual("Missed: \(when(session).english).", "Tidak hadir: \(when(session).indonesian).")
  }

  static func cancelled(_ session: Session) -> Bilingual {
    Bilingual("Cancelled: \(when(session).english).", "Dibatalkan: \(when(session).indonesian).")
  }

  private static func when(_ session: Session) -> Bilingual {
    let (kind, day, clock) = (session.kind.label, session.day.words, session.clock?.words)
    return Bilingual(
      "\(session.code), \(kind.english), \(day.english)\(clock.map { " at \($0.english)" } ?? "")",
      "\(session.code), \(kind.indonesian), \(day.indonesian)\(clock.map { " pukul \($0.indonesian)" } ?? "")"
    )
  }

  static func changed(_ followUp: FollowUp) -> Bilingual {
    Bilingual(
      "Changed: \(followUp.code) \(followUp.deed), due \(followUp.due.words.english).",
      "Diubah: \(followUp.code) \(followUp.deed), batas \(followUp.due.words.indonesian).")
  }

  static func postponed(_ followUp: FollowUp) -> Bilingual {
    Bilingual(
      "Postponed: \(followUp.code) \(followUp.deed), now due \(followUp.due.words.english).",
      "Ditunda: \(followUp.code) \(followUp.deed), batasnya menjadi \(followUp.due.words.indonesian).")
  }

  static func cancelled(_ followUp: FollowUp) -> Bilingual {
    Bilingual(
      "Cancelled: \(followUp.code) \(followUp.deed).", "Dibatalkan: \(followUp.code) \(followUp.deed).")
  }

  static func transferred(_ followUp: FollowUp, to owner: String?) -> Bilingual {
    Bilingual(
      "Transferred: \(followUp.code) \(followUp.deed), to \(owner ?? followUp.party.label.english).",
      "Dialihkan: \(followUp.code) \(followUp.deed), kepada \(owner ?? followUp.party.label.indonesian).")
  }

  /// What one case is to another now, and what was said of the two before where that is replaced.
  static func linked(
    _ code: Code, _ kind: CaseLink?, _ other: Code, instead former: Bilingual? = nil
  ) -> Bilingual {
    guard let kind else {
      return Bilingual(
        "\(code) and \(other) no longer belong together.", "\(code) dan \(other) tidak lagi berkaitan.")
    }
    let before =
      former.map { Bilingual(", instead of: \($0.english)", ", semula: \($0.indonesian)") }
      ?? Bilingual(same: "")
    return Bilingual("\(code) \(kind.label.english) \(other)", "\(code) \(kind.label.indonesian) \(other)")
      + before + Bilingual(same: ".")
  }

  /// `SS-2026-0003 (Rabu 18 Nov 2026) masih dijadwalkan dengan mentor lama.`
  static func plannedWithFormer(_ session: Session, _ mentor: Code) -> Bilingual {
    let day = session.day.words
    return Bilingual(
      "\(session.code) (\(day.english)) is still planned with the former mentor. Change it: "
        + "klinik session edit \(session.code) --mentor PERSON --without \(mentor)",
      "\(session.code) (\(day.indonesian)) masih dijadwalkan dengan mentor lama. Mengubahnya: "
        + "klinik sesi ubah \(session.code) --oleh ORANG --tanpa \(mentor)")
  }

  static func plannedOnDayOff(_ day: Day) -> Bilingual {
    Bilingual("Note: \(day.words.english) is a day off.", "Catatan: \(day.words.indonesian) hari libur.")
  }

  static func plannedInPause(_ code: Code, until day: Day) -> Bilingual {
    Bilingual(
      "Note: \(code) is paused until \(day.words.english).",
      "Catatan: \(code) ditunda sampai \(day.words.indonesian).")
  }
}
