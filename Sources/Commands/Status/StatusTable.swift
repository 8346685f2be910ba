import Domain
import Reports
import Storage

extension Table {
  /// Where a case stands, for whoever waits for it: in whose hands, since when, by when, what to do, and how it came
  /// there (UX §5.2).
  ///
  /// - Parameter isOwn: Whether the reader takes part in it: then it is the reader's turn where it is the innovator's.
  static func status(
    _ detail: CaseDetail, _ progress: CaseProgress, next: SessionDetail?, isOwn: Bool, zone: Zone
  ) -> Table {
    let summary = detail.summary
    let code = summary.caseFile.code
    var cells: [(Column, Value)] = [
      (Head.agency, Value(summary.agency)),
      (
        Column("innovators", Bilingual("Innovators", "Inovator"), .text),
        detail.participants.isEmpty ? .missing : .text(detail.participants.joined(separator: ", "))
      ),
      (Head.mentor, Value(summary.mentor)),
      (Head.status, Value(summary.status)),
      (
        Column("holder", Bilingual("In the hands of", "Di tangan"), .label),
        holder(summary.status.holder, isOwn: isOwn)
      ),
      (Head.since, .day(progress.heldSince)),
      (
        Column(
          "workingDays", Bilingual("Working days since", "Hari kerja sejak itu"), .integer, unit: "workingDay"
        ),
        progress.heldDays.map(Value.integer) ?? .missing
      ),
      (Head.due, Value(progress.due?.day)),
    ]
    if let result = detail.result {
      cells.append(
        (Column("result", Bilingual("Result", "Hasil"), .label), .label(id: result.code, result.label)))
    }
    cells.append(
      (
        Column("next", Bilingual("Next session", "Sesi berikutnya"), .text),
        next.map { .text(Meeting(detail: $0, zone: zone).words.text) } ?? .missing
      ))
    cells += [
      (Column("journey", Bilingual("Journey", "Perjalanan"), .text), .text(progress.journey.text)),
      (spent("clinicDays", Bilingual("At the clinic", "Di klinik")), days(progress, .clinic)),
      (
        spent(
          "innovatorDays",
          isOwn ? Bilingual("With you", "Di Anda") : Bilingual("With innovators", "Di inovator")),
        days(progress, .innovator)
      ),
      (spent("outsideDays", Bilingual("Outside", "Di pihak luar")), days(progress, .outside)),
    ]
    return Table(
      name: "status", title: Bilingual(same: "\(code)  \(summary.caseFile.title)"), zone: zone,
      layout: .record,
      columns: [Head.code] + cells.map(\.0), rows: [[Value(code)] + cells.map(\.1)],
      notes: progress.missingYears.map(TodayWords.unknownYear),
      related: [deeds(detail, progress, isOwn: isOwn, zone: zone)])
  }

  private static func holder(_ holder: Holder, isOwn: Bool) -> Value {
    isOwn && holder == .innovator ? .label(id: holder.rawValue, TodayWords.you) : Value(holder)
  }

  private static func spent(_ id: String, _ place: Bilingual) -> Column {
    Column(
      id, Bilingual("\(place.english) (working days)", "\(place.indonesian) (hari kerja)"), .integer,
      unit: "workingDay")
  }

  private static func days(_ progress: CaseProgress, _ holder: Holder) -> Value {
    progress.workingDays(with: holder).map(Value.integer) ?? .missing
  }

  /// What is to be done: for somebody who takes part what is theirs, else all of it.
  private static func deeds(
    _ detail: CaseDetail, _ progress: CaseProgress, isOwn: Bool, zone: Zone
  ) -> Table {
    let open = detail.openFollowUps.filter { !isOwn || $0.followUp.party == .innovator }
    return Table(
      name: "deeds",
      title: isOwn
        ? Bilingual("For you to do", "Yang perlu Anda kerjakan")
        : Bilingual("To be done", "Yang perlu dikerjakan"),
      zone: zone, columns: [Head.code, Head.deed, Head.party, Head.owner, Head.due, Head.late],
      rows: answer(detail, progress)
        + open.map { summary in
          let followUp = summary.followUp
          return [
            Value(followUp.code), .text(followUp.deed), Value(followUp.party), Value(summary.owner),
            .day(followUp.due), Value(daysLate: summary, on: progress.today, progress.calendar),
          ]
        }, notes: isOwn ? answering(detail) : [])
  }

  /// The answer that is awaited to a proposed result, as something to be done.
  private static func answer(_ detail: CaseDetail, _ progress: CaseProgress) -> [[Value]] {
    guard let proposed = detail.proposedResult else { return [] }
    let summary = detail.summary
    let due = progress.due?.day
    let late = due.flatMap {
      $0 < progress.today ? progress.calendar.workingDays(from: $0, to: progress.today) : nil
    }
    return [
      [
        Value(summary.caseFile.code), .text(StatusWords.confirm(proposed).text), Value(Party.innovator),
        Value(summary.leader), Value(due), late.map(Value.integer) ?? .missing,
      ]
    ]
  }

  /// What to type for either answer, as far as it is the reader's to give.
  private static func answering(_ detail: CaseDetail) -> [Bilingual] {
    guard let proposed = detail.proposedResult, !detail.isImported else { return [] }
    let code = detail.summary.caseFile.code
    return detail.steps.filter { $0.code != "withdraw" }.map { step in
      StatusWords.toSay(step, Wording.command(for: step, on: code, results: [proposed], carried: proposed))
    } + [StatusWords.withoutAnswer]
  }

  /// The cases of somebody, each with whose turn it is and by when.
  static func statuses(_ cases: [(detail: CaseDetail, progress: CaseProgress)], total: Int, zone: Zone)
    -> Table
  {
    Table(
      name: "statuses", title: Bilingual("Your cases", "Kasus Anda"), zone: zone,
      columns: [
        Head.code, Head.title, Head.status,
        Column("holder", Bilingual("In the hands of", "Di tangan"), .label), Head.since.useful, Head.due,
      ],
      rows: cases.map { detail, progress in
        [
          Value(detail.summary.caseFile.code), .text(detail.summary.caseFile.title),
          Value(detail.summary.status), holder(detail.summary.status.holder, isOwn: true),
          .day(progress.heldSince), Value(progress.due?.day),
        ]
      }, total: total, notes: [StatusWords.oneCase])
  }
}
