import Domain
import Reports
import Storage

extension Table {
  /// Sessions under headings, one a row.
  ///
  /// - Parameter arePlans: Whether all are planned; then their hour is the last thing to leave out.
  static func sessions(
    _ sessions: [SessionDetail], total: Int, zone: Zone, arePlans: Bool = false
  ) -> Table {
    Table(
      name: "sessionList", title: Bilingual("Sessions", "Sesi"), zone: zone,
      columns: [
        Head.code, Head.day, Head.kind, Head.minutes.spare,
        Column("cases", Bilingual("Cases", "Kasus"), .text).useful,
        Column("innovators", Bilingual("Innovators", "Inovator"), .text),
        Column("holders", Bilingual("Held by", "Oleh"), .text).useful,
        arePlans ? Head.clock : Head.clock.spare,
        Head.sessionState.spare,
      ],
      rows: sessions.map { detail in
        [
          Value(detail.session.code), .day(detail.session.day), Value(detail.session.kind),
          Value(detail.session.minutes), list(detail.cases.map(\.code.text)),
          list(detail.attendance.innovators),
          list(detail.attendance.holders.map(\.name)),
          detail.session.clock.map(Value.clock) ?? .missing, Value(detail.session.state),
        ]
      }, total: total)
  }

  /// One session, field by field, with its people, cases and follow-ups.
  static func sessionDetail(_ detail: SessionDetail, zone: Zone) -> Table {
    let session = detail.session
    return Table(
      name: "session", title: Bilingual("Session \(session.code)", "Sesi \(session.code)"), zone: zone,
      layout: .record,
      columns: [
        Head.code, Head.kind, Head.day, Head.clock, Head.minutes, Head.channel,
        Column("place", Bilingual("Place", "Tempat"), .text), Head.topic, Head.note, Head.advice,
        Column("recorder", Bilingual("Recorded by", "Dicatat oleh"), .text), Head.sessionState,
        Column("headCount", Bilingual("Head count", "Jumlah hadir"), .integer, unit: "person"),
        Column("reason", Bilingual("Reason", "Alasan"), .text),
      ],
      rows: [
        [
          Value(session.code), Value(session.kind), .day(session.day),
          session.clock.map(Value.clock) ?? .missing, Value(session.minutes),
          .label(id: detail.channel.rawValue, detail.channel.label), Value(detail.place), Value(detail.topic),
          Value(detail.note), Value(detail.advice), Value(detail.recorder),
          Value(session.state), session.headCount.map(Value.integer) ?? .missing, Value(detail.reason),
        ]
      ],
      notes: (detail.isWithheld ? [Wording.wordsOfOthers] : [])
        + [ClassWords.difference(detail)]
        .compactMap(\.self),
      related: [people(detail, zone), cases(detail, zone), agreed(detail, zone)])
  }

  private static func people(_ detail: SessionDetail, _ zone: Zone) -> Table {
    Table(
      name: "attendance", title: Bilingual("People", "Orang"), zone: zone,
      columns: [Head.name, Head.part, Head.agency],
      rows: detail.attendance.map {
        [.text($0.name), .label(id: $0.part.rawValue, $0.part.label), Value($0.agency)]
      })
  }

  private static func cases(_ detail: SessionDetail, _ zone: Zone) -> Table {
    Table(
      name: "cases", title: Bilingual("Cases", "Kasus"), zone: zone, columns: [Head.code, Head.title],
      rows: detail.cases.map { [Value($0.code), .text($0.title)] })
  }

  private static func agreed(_ detail: SessionDetail, _ zone: Zone) -> Table {
    Table(
      name: "followUps", title: Bilingual("Agreed", "Disepakati"), zone: zone,
      columns: [Head.code, Head.deed, Head.party, Head.due, Head.doneOn],
      rows: detail.followUps.map { followUp in
        [
          Value(followUp.code), .text(followUp.deed), Value(followUp.party), .day(followUp.due),
          Value(followUp.doneAt.map(zone.day(of:))),
        ]
      })
  }

  private static func list(_ texts: [String]) -> Value {
    texts.isEmpty ? .missing : .text(texts.joined(separator: ", "))
  }
}

extension [(name: String, part: SessionPart, agency: String?)] {
  /// Names of who came with the problem.
  var innovators: [String] {
    filter { $0.part == .innovator }.map(\.name)
  }

  /// Who held it or served at the desk.
  var holders: [(name: String, part: SessionPart)] {
    filter { $0.part != .innovator }.map { ($0.name, $0.part) }
  }
}
