import Domain
import Reports
import Storage

extension Table {
  /// Cases under headings, one a row.
  static func cases(_ cases: [CaseSummary], total: Int, zone: Zone) -> Table {
    Table(
      name: "caseList", title: Bilingual("Cases", "Kasus"), zone: zone,
      columns: [
        Head.code, Head.title, Head.agency.useful, Head.leader, Head.mentor.useful, Head.status,
        Head.holder.useful, Head.since.spare,
      ],
      rows: cases.map { summary in
        [
          Value(summary.caseFile.code), .text(summary.caseFile.title), Value(summary.agency),
          Value(summary.leader), Value(summary.mentor), Value(summary.status), Value(summary.status.holder),
          .day(zone.day(of: summary.since)),
        ]
      }, total: total)
  }

  /// Cases that are late, with the day on which they were due and by how many working days they are late.
  static func lateCases(
    _ late: [Agenda.DueCase], total: Int, on today: Day, calendar: WorkCalendar, zone: Zone
  ) -> Table {
    var table = cases(late.map(\.summary), total: total, zone: zone)
    var due = late.map(\.due.day).makeIterator()
    table.append([Head.due, Head.late]) { _ in
      let day = due.next()
      return [Value(day), day.map { Value(workingDaysLate: $0, on: today, calendar) } ?? .missing]
    }
    return table
  }

  /// All of a case: its record, its people, what happened, what is open, and what may come next.
  static func caseDetail(
    _ detail: CaseDetail, _ workflow: Workflow, zone: Zone, today: Day, calendar: WorkCalendar
  ) -> Table {
    let summary = detail.summary
    return Table(
      name: "case", title: Bilingual("Case \(summary.caseFile.code)", "Kasus \(summary.caseFile.code)"),
      zone: zone, layout: .record,
      columns: [
        Head.code, Head.title, Head.status, Head.holder, Head.since, Head.agency, Head.leader, Head.mentor,
        Head.topic, Column("openedOn", Bilingual("Opened on", "Dibuka pada"), .day),
        Column("problem", Bilingual("Problem", "Masalah"), .text),
        Column("result", Bilingual("Result", "Hasil"), .label),
        Column("resumesOn", Bilingual("Resumes on", "Lanjut pada"), .day),
        Column("recipient", Bilingual("Referred to", "Dirujuk ke"), .text),
      ],
      rows: [
        [
          Value(summary.caseFile.code), .text(summary.caseFile.title), Value(summary.status),
          Value(summary.status.holder), .day(zone.day(of: summary.since)), Value(summary.agency),
          Value(summary.leader), Value(summary.mentor), Value(detail.topic),
          .day(zone.day(of: summary.caseFile.openedAt)), Value(detail.problem),
          result(of: detail), Value(detail.resumeOn),
          Value(detail.recipient),
        ]
      ],
      related: [
        participants(detail, zone: zone), links(detail, zone: zone), timeline(detail, zone: zone),
        openFollowUps(detail, zone: zone, today: today, calendar: calendar),
        steps(detail.steps, of: detail, workflow, zone: zone),
      ])
  }

  /// Steps and what to type; with `takers` all that there are, where they lead and who may, else the reader's own. An
  /// imported case has none: those of its log were taken before it came.
  static func steps(
    _ steps: [Step], of detail: CaseDetail, _ workflow: Workflow, zone: Zone, takers: Takers? = nil
  ) -> Table {
    let code = detail.summary.caseFile.code
    return Table(
      name: "steps",
      title: takers == nil
        ? Bilingual("Steps that you may take", "Langkah yang boleh Anda ambil")
        : Bilingual("Possible steps", "Langkah yang mungkin"),
      zone: zone,
      columns: takers == nil ? [Head.step, Head.command] : [Head.step, Head.to, Head.takers, Head.command],
      rows: (detail.isImported ? [] : steps).map { step in
        let command = Value.text(
          Wording.command(
            for: step, on: code, results: workflow.results, carried: detail.result
          ).text)
        guard let takers else { return [Value(step), command] }
        return [
          Value(step), workflow.status(step.to).map { Value($0) } ?? .code(step.to),
          takers.value(for: step.roles, ending: workflow.ends(step)), command,
        ]
      }, notes: detail.isImported ? [StorageError.stepOfImport(code).wording] : [])
  }

  /// How the case ended, or is proposed to end.
  private static func result(of detail: CaseDetail) -> Value {
    guard let result = detail.result else { return .missing }
    let hasEnded = detail.summary.status.isTerminal
    return .label(id: result.code, hasEnded ? result.label : Wording.proposed(result.label))
  }

  private static func participants(_ detail: CaseDetail, zone: Zone) -> Table {
    let leader = Value.label(id: CasePart.leader.rawValue, Bilingual("leader", "ketua"))
    let member = Value.label(id: CasePart.member.rawValue, Bilingual("member", "anggota"))
    return Table(
      name: "participants", title: Bilingual("Innovators", "Inovator"), zone: zone,
      columns: [Head.name, Head.part],
      rows: detail.participants.enumerated().map { [.text($1), $0 == 0 ? leader : member] })
  }

  private static func links(_ detail: CaseDetail, zone: Zone) -> Table {
    Table(
      name: "links", title: Bilingual("Belongs together with", "Kaitan dengan kasus lain"), zone: zone,
      columns: [Column("relation", Bilingual("This case", "Kasus ini"), .label), Head.code, Head.title],
      rows: detail.links.map { link in
        let id = (link.isReverse ? "reverse-" : "") + link.kind.rawValue
        return [.label(id: id, link.relation), Value(link.code), .text(link.title)]
      })
  }

  private static func openFollowUps(
    _ detail: CaseDetail, zone: Zone, today: Day, calendar: WorkCalendar
  ) -> Table {
    Table(
      name: "openFollowUps", title: Bilingual("Open follow-ups", "Tindak lanjut terbuka"), zone: zone,
      columns: [Head.code, Head.deed, Head.party, Head.owner, Head.due, Head.late],
      rows: detail.openFollowUps.map { summary in
        let followUp = summary.followUp
        return [
          Value(followUp.code), .text(followUp.deed), Value(followUp.party), Value(summary.owner),
          .day(followUp.due), Value(daysLate: summary, on: today, calendar),
        ]
      },
      notes: detail.openFollowUps.isEmpty
        ? []
        : [
          Bilingual(
            "Done? Type: klinik followup done CODE",
            "Sudah dikerjakan? Ketik: klinik tindak-lanjut selesai KODE")
        ])
  }
}
