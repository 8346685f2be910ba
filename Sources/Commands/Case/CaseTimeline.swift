import Domain
import Reports
import Storage

extension Table {
  /// What happened on a case, earliest first.
  static func timeline(_ detail: CaseDetail, zone: Zone) -> Table {
    Table(
      name: "timeline", title: Bilingual("What happened", "Perjalanan kasus"), zone: zone,
      columns: [Head.day, Head.code, Column("event", Bilingual("What", "Apa"), .label), Head.who],
      rows: detail.timeline.map { event in
        [.day(event.day), event.what.code.map { Value($0) } ?? .missing, event.what.value, Value(event.who)]
      })
  }
}

extension CaseDetail.Event.What {
  fileprivate var code: Code? {
    switch self {
    case .transition: nil
    case .session(let session, _, _): session.code
    case .followUp(let code, _, _, _, _), .done(let code, _), .givenUp(let code, _, _): code
    }
  }

  /// What kind of thing happened, for programs, and what it was, for people.
  fileprivate var value: Value {
    switch self {
    case .transition(let status, let reason):
      .label(
        id: "status",
        Bilingual("Status: \(status.english)", "Status: \(status.indonesian)")
          .with(Bilingual("Reason", "Alasan"), reason))
    case .session(let session, let note, let advice):
      .label(
        id: session.state == .held ? "session" : "session-\(session.state.rawValue)",
        (session.kind.label + Self.length(session.minutes) + Self.state(session.state)).with(
          Bilingual("Note", "Catatan"), note
        )
        .with(Bilingual("Advice", "Saran"), advice))
    case .followUp(_, let deed, let owner, let party, let due):
      .label(
        id: "followUp",
        Bilingual(
          "To do by \(due.words.english): \(deed) (\(owner ?? party.label.english))",
          "Tindak lanjut sampai \(due.words.indonesian): \(deed) (\(owner ?? party.label.indonesian))"))
    case .done(_, let deed):
      .label(id: "done", Bilingual("Done: \(deed)", "Selesai: \(deed)"))
    case .givenUp(_, let deed, let reason):
      .label(
        id: "cancelled",
        Bilingual("Cancelled: \(deed)", "Dibatalkan: \(deed)").with(Bilingual("Reason", "Alasan"), reason))
    }
  }

  private static func state(_ state: SessionState) -> Bilingual {
    guard state != .held else { return Bilingual(same: "") }
    return Bilingual(", \(state.label.english)", ", \(state.label.indonesian)")
  }

  private static func length(_ minutes: Minutes?) -> Bilingual {
    guard let minutes else { return Bilingual(same: "") }
    return Bilingual(
      ", \(minutes.count) \(plural(minutes.count, "minute", "minutes"))", ", \(minutes.count) menit")
  }
}

extension Bilingual {
  /// The sentence, and behind it a remark under its name, if there is one.
  fileprivate func with(_ name: Bilingual, _ remark: String?) -> Bilingual {
    guard let remark else { return self }
    return Wording.ended(self)
      + Bilingual(" \(name.english): \(remark)", " \(name.indonesian): \(remark)")
  }
}
