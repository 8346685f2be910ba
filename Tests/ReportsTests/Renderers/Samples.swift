import Domain
import Reports

/// Tables that show all that a renderer has to cope with.
enum Samples {
  static let columns = [
    Table.Column("code", Bilingual("Case", "Kasus"), .code),
    Table.Column("topic", Bilingual("Topic", "Topik"), .text),
    Table.Column("status", Bilingual("Status", "Status"), .label),
    Table.Column("sessions", Bilingual("Sessions", "Sesi"), .integer, unit: "session"),
    Table.Column("mean", Bilingual("Mean", "Rata-rata"), .number),
    Table.Column("late", Bilingual("Late", "Lewat"), .flag),
    Table.Column("approved", Bilingual("Approved", "Disetujui"), .share, unit: "case"),
    Table.Column("age", Bilingual("Age", "Umur"), .duration, unit: "second"),
    Table.Column("seen", Bilingual("Last seen", "Terakhir"), .instant),
    Table.Column("due", Bilingual("Due", "Batas"), .day),
    Table.Column("clock", Bilingual("Clock", "Jam"), .clock),
    Table.Column("week", Bilingual("Week", "Minggu"), .week),
    Table.Column("month", Bilingual("Month", "Bulan"), .month),
  ]

  static func register(_ layout: Table.Layout = .list) -> Table {
    Table(
      name: "register", title: Bilingual("Cases | all", "Kasus | semua"), zone: Clinic.zone,
      asOf: Clinic.instant("2026-10-16 12:00"), layout: layout, columns: columns,
      rows: [full, hostile, empty], total: 1434,
      excluded: [
        Table.Exclusion(
          reason: Bilingual("end before start", "akhir sebelum awal"), count: 1234,
          examples: ["KI-2026-0042", "KI-2026-0043"])
      ],
      notes: [Bilingual("Made up.", "Rekaan.")],
      related: [
        Table(
          name: "none", title: Bilingual("Sessions", "Sesi"), zone: Clinic.zone,
          columns: [Table.Column("code", Bilingual("Session", "Sesi"), .code)])
      ])
  }

  private static let full: [Value] = [
    .code("KI-2026-0042"), .text("Antrean 候診 di Puskesmas Rappang 🏥"),
    .label(id: "inMentoring", Bilingual("In mentoring", "Dalam pendampingan")), .integer(12_345),
    .number(-6.40795),
    .flag(true), .share(part: 3, whole: 7), .duration(milliseconds: 2_868_583.5),
    .instant(Clinic.instant("2026-10-12 10:00:00.276")), .day(Day(number: 20_738)), clock, week,
    .month(Month(number: 24_321)),
  ]

  private static let hostile: [Value] = [
    .code("KI-2026-0043"), .text("=1+1;\"a\",\u{1B}[31m\u{202E}x|<b>\r\nline two\u{2028}"),
    .label(id: "open", Bilingual("Open", "Terbuka")), .integer(-1), .number(1e-7), .flag(false),
    .share(part: 0, whole: 0), .duration(milliseconds: 0), .missing, .missing, .missing, .missing, .missing,
  ]

  private static let empty = [Value](repeating: .missing, count: columns.count)

  private static let clock = Clock(minutes: 605).map(Value.clock) ?? .missing
  private static let week = Value.week(ISOWeek(containing: Day(number: 20_738)))
}
