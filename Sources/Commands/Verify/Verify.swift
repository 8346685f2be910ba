import ArgumentParser
import Domain
import Reports
import Storage

/// `verify`: whether the file is what its history says.
struct Verify: Command {
  static let deed: Deed? = .inspectFile

  static var manual: Manual {
    Manual(
      .verify, nil,
      Bilingual(
        "Compares every row and text of the file with its history.",
        "Mencocokkan setiap baris dan teks dalam berkas dengan riwayatnya."),
      discussion: Bilingual(
        "Exit status 1 where something differs. Who owns the file can rewrite a whole history: keep the head digest "
          + "elsewhere, and compare it later with --against.",
        "Status keluar 1 bila ada yang berbeda. Pemilik berkas dapat menulis ulang seluruh riwayat: simpan sidik "
          + "riwayat di tempat lain, lalu bandingkan dengan --terhadap."),
      examples: [
        Manual.Example("verify", "keutuhan", Bilingual("checks everything", "memeriksa semuanya")),
        Manual.Example(
          "verify --json", "keutuhan --json", Bilingual("the same for a script", "hal yang sama untuk skrip")),
      ])
  }

  @Option(
    name: .both("against", "terhadap"),
    help: .both(
      "A head digest that was noted earlier, at least its first 32 digits.",
      "Sidik riwayat yang pernah dicatat, paling sedikit 32 angka pertamanya.",
      value: Bilingual("DIGEST", "SIDIK")))
  var digest: String?

  func run(at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    let result = try casebook.verify(by: actor)
    let known = try digest.map { try unit(of: $0, casebook, actor) }
    let isWhole = result.findings.isEmpty && known != .some(nil)
    if !isWhole { desk.exitCode = .failed }
    let record = Table(
      name: "verification", title: VerifyWords.title, zone: casebook.clinic.zone, layout: .record,
      columns: VerifyWords.columns,
      rows: [
        [
          .label(id: isWhole ? "whole" : "differs", VerifyWords.verdict(isWhole)),
          result.units.map { .integer(Int($0)) } ?? .missing,
          result.rows.map { .integer(Int($0)) } ?? .missing, result.head.map(Value.code) ?? .missing,
        ]
      ],
      notes: (known.map { [VerifyWords.against($0)] } ?? [])
        + (result.rows == nil ? [VerifyWords.notCheckedFurther] : []))
    guard !result.findings.isEmpty else { return .table(record) }
    let sentences = try casebook.sentences(of: result.findings, by: actor)
    var whole = record
    whole.related = [
      Table(
        name: "findings", title: VerifyWords.findings, zone: casebook.clinic.zone,
        columns: VerifyWords.findingColumns,
        rows: sentences.map { [.label(id: $0.id, $0.sentence)] })
    ]
    return .table(whole)
  }

  /// The unit that has a digest; nil where none has.
  private func unit(of typed: String, _ casebook: Casebook, _ actor: Actor) throws -> Int64? {
    let digits = typed.lowercased()
    guard (32...64).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
      throw CommandError.invalidValue(
        typed, for: Bilingual("--against", "--terhadap"), allowed: [VerifyWords.digestForm], suggestions: [])
    }
    return try casebook.unit(digest: digits, by: actor)
  }
}
