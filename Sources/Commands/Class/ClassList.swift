import ArgumentParser
import Domain
import Reports
import Storage

/// `class list`.
struct ClassList: Command {
  static var manual: Manual {
    Manual(
      .lesson, .list,
      Bilingual(
        "Lists classes, the latest first, with how many came and how many are on their lists.",
        "Menampilkan kelas, terbaru dahulu, beserta jumlah hadir dan yang tercatat."),
      examples: [
        .init(
          "class list --from 2026-10-01", "kelas daftar --dari 2026-10-01",
          Bilingual("since October", "sejak Oktober"))
      ])
  }

  @OptionGroup var days: SessionDays

  @OptionGroup var limit: LimitOption

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    var filter = try days.filter(.held, at: &desk)
    filter.kind = .class
    filter.limit = limit.rows.count
    let (classes, total) = try casebook.sessions(filter, by: desk.actor())
    return .table(.classes(classes, total: total, zone: casebook.clinic.zone))
  }
}

extension Table {
  /// Classes, one a row, with the head count and the length of the list.
  static func classes(_ classes: [SessionDetail], total: Int, zone: Zone) -> Table {
    Table(
      name: "classList", title: Bilingual("Classes", "Kelas"), zone: zone,
      columns: [
        Head.code, Head.day, Head.topic, Head.minutes.spare,
        Column("holders", Bilingual("Held by", "Oleh"), .text).useful,
        Column("headCount", Bilingual("Head count", "Jumlah hadir"), .integer, unit: "person"),
        Column("listed", Bilingual("Listed", "Tercatat"), .integer, unit: "person"),
      ],
      rows: classes.map { detail in
        let holders = detail.attendance.holders.map(\.name)
        return [
          Value(detail.session.code), .day(detail.session.day), Value(detail.topic),
          Value(detail.session.minutes),
          holders.isEmpty ? .missing : .text(holders.joined(separator: ", ")),
          detail.session.headCount.map(Value.integer) ?? .missing,
          .integer(detail.attendance.innovators.count),
        ]
      }, total: total)
  }
}
