import Domain
import Reports
import Storage

/// The headings and sentences of `backup`, in both languages.
enum BackupWords {
  static let backups = Bilingual("Backups", "Cadangan")
  static let test = Bilingual("Test of a backup", "Uji cadangan")
  static let findings = Bilingual("What is wrong", "Yang salah")
  static let findingColumns = [Table.Column("finding", Bilingual("Finding", "Temuan"), .label)]

  static let file = Table.Column("file", Bilingual("File", "Berkas"), .code)
  static let verdict = Table.Column("verdict", Bilingual("Verdict", "Hasil"), .label)
  static let madeAt = Table.Column("madeAt", Bilingual("Made", "Dibuat"), .instant)
  static let moment = Table.Column("moment", Bilingual("Last change", "Perubahan terakhir"), .instant)
  static let unit = Table.Column("unit", Bilingual("Changes", "Perubahan"), .integer, unit: "unit")
  static let size = Table.Column("size", Bilingual("Bytes", "Bita"), .integer, unit: "byte")
  static let testedAt = Table.Column("testedAt", Bilingual("Tested", "Diuji"), .instant)
  static let digest = Table.Column("digest", Bilingual(same: "SHA-256"), .code)
  static let head = Table.Column("head", Bilingual("Head digest", "Sidik riwayat"), .code)

  static func made(_ backup: Backup, at path: String) -> Bilingual {
    Bilingual(
      "Backup made: \(path), up to number \(backup.unit) of the history. SHA-256 in \(path).sha256.",
      "Cadangan dibuat: \(path), sampai nomor \(backup.unit) dalam riwayat. SHA-256 di \(path).sha256.")
  }

  static func proveIt(_ path: String) -> Bilingual {
    Bilingual("Prove it: klinik backup test \(path)", "Buktikan: klinik cadangan uji \(path)")
  }

  static func verdict(_ isGood: Bool) -> Bilingual {
    isGood
      ? Bilingual(
        "Restored to scratch and found whole: a true earlier state of this clinic.",
        "Dipulihkan ke tempat sementara dan utuh: benar keadaan terdahulu klinik ini.")
      : Bilingual("NOT to be relied on.", "TIDAK dapat diandalkan.")
  }

  static let unknown = Bilingual(
    "Nothing was noted of its bytes when it was made: there is no .sha256 beside it, and the clinic does not know it.",
    "Isinya tidak tercatat saat dibuat: tidak ada .sha256 di sebelahnya, dan klinik tidak mengenalnya.")

  static let noneYet = Bilingual(
    "The clinic knows of no backup. Make one: klinik backup create /PLACE/ELSEWHERE",
    "Klinik belum mengenal cadangan. Buat: klinik cadangan buat /TEMPAT/LAIN")

  static func restored(_ test: BackupTest, to path: String, _ zone: Zone) -> Bilingual {
    let units = test.unit ?? 0
    let when = test.moment.map { moment($0, zone) } ?? Bilingual(same: "-")
    let head = test.headDigest ?? "-"
    return Bilingual(
      "Restored to \(path): \(units) \(plural(units, "change", "changes")), the last one of \(when.english). Head digest: \(head)",
      "Dipulihkan ke \(path): \(units) perubahan, yang terakhir \(when.indonesian). Sidik riwayat: \(head)")
  }

  static let notRestored = Bilingual(
    "Nothing was restored.", "Tidak ada yang dipulihkan.")

  static func next(_ path: String, isOlder: Bool) -> [Bilingual] {
    let use = Bilingual("Work with it: export KLINIK_DB=\(path)", "Memakainya: export KLINIK_DB=\(path)")
    guard isOlder else { return [use] }
    return [
      use,
      Bilingual(
        "It was made by an older klinik; bring it up to date: klinik upgrade",
        "Cadangan ini dari klinik versi lama; perbarui: klinik perbarui"),
    ]
  }

  private static func moment(_ instant: Instant, _ zone: Zone) -> Bilingual {
    let day = zone.day(of: instant).words
    let clock = zone.clock(of: instant).text
    return Bilingual(
      "\(day.english) \(clock)", "\(day.indonesian) \(clock.replacing(":", with: "."))")
  }
}

extension Table {
  /// What a test of a backup found.
  init(_ test: BackupTest, of path: String, _ zone: Zone, notes: [Bilingual] = []) {
    let isGood = test.findings.isEmpty
    self.init(
      name: "backupTest", title: BackupWords.test, zone: zone, layout: .record,
      columns: [
        BackupWords.file, BackupWords.verdict, BackupWords.moment, BackupWords.unit, BackupWords.size,
        BackupWords.digest, BackupWords.head,
      ],
      rows: [
        [
          .code(path), .label(id: isGood ? "whole" : "unreliable", BackupWords.verdict(isGood)),
          test.moment.map(Value.instant) ?? .missing, test.unit.map { .integer(Int($0)) } ?? .missing,
          .integer(Int(test.size)), .code(test.digest), test.headDigest.map(Value.code) ?? .missing,
        ]
      ],
      notes: (isGood && !test.isKnown ? [BackupWords.unknown] : []) + notes,
      related: isGood
        ? []
        : [
          Table(
            name: "findings", title: BackupWords.findings, zone: zone, columns: BackupWords.findingColumns,
            rows: test.findings.map { [.label(id: $0.id, $0.wording)] })
        ])
  }
}
