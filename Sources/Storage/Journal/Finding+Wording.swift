import Domain
import GRDB

extension Finding {
  /// A stable word for programs.
  public var id: String {
    switch self {
    case .unsound: "unsound"
    case .unitMissing: "unitMissing"
    case .chainBroken: "chainBroken"
    case .partUnreadable: "partUnreadable"
    case .partAdded: "partAdded"
    case .partMissing: "partMissing"
    case .replayFailed: "replayFailed"
    case .rowChanged: "rowChanged"
    case .rowMissing: "rowMissing"
    case .rowAdded: "rowAdded"
    case .bodyChanged: "bodyChanged"
    case .bodyEmptied: "bodyEmptied"
    case .bodyMissing: "bodyMissing"
    case .bodyAdded: "bodyAdded"
    case .fileChanged: "fileChanged"
    case .fileEmptied: "fileEmptied"
    case .fileMissing: "fileMissing"
    case .fileAdded: "fileAdded"
    case .schemaMissing: "schemaMissing"
    case .schemaChanged: "schemaChanged"
    case .schemaAdded: "schemaAdded"
    case .counterBehind: "counterBehind"
    }
  }

  /// What is not as the journal says; values are not repeated, they may be personal.
  func wording(_ names: HistoryNames) throws -> Bilingual {
    switch self {
    case .rowChanged(let table, let key, let columns):
      let row = try Self.row(table, key, names)
      let fields = columns.map { HistoryTable.named(table)?.column($0)?.label ?? Bilingual(same: $0) }
      return Bilingual(
        "\(row.english) differs from the history in: \(fields.map(\.english).joined(separator: ", "))",
        "\(row.indonesian) berbeda dari riwayat pada: \(fields.map(\.indonesian).joined(separator: ", "))")
    case .rowMissing(table: "trace", let key):
      let (thing, seq) = try Self.trace(key, names)
      return Bilingual(
        "number \(seq) of the history is no longer listed for \(thing.english), which it was about",
        "nomor \(seq) dalam riwayat tidak lagi tercatat pada \(thing.indonesian), padahal tentang itu")
    case .rowAdded(table: "trace", let key):
      let (thing, seq) = try Self.trace(key, names)
      return Bilingual(
        "number \(seq) of the history is listed for \(thing.english), which it was not about",
        "nomor \(seq) dalam riwayat tercatat pada \(thing.indonesian), padahal bukan tentang itu")
    case .rowMissing(let table, let key):
      let row = try Self.row(table, key, names)
      return Bilingual(
        "\(row.english) is in the history, but no longer in the file",
        "\(row.indonesian) ada dalam riwayat, tetapi hilang dari berkas")
    case .rowAdded(let table, let key):
      let row = try Self.row(table, key, names)
      return Bilingual(
        "\(row.english) is in the file, but not in the history",
        "\(row.indonesian) ada dalam berkas, tetapi tidak ada dalam riwayat")
    case .bodyChanged(let table, let id):
      return Self.body(
        table, id, Bilingual("was changed behind the history's back", "diubah di luar riwayat"))
    case .bodyEmptied(let table, let id):
      return Self.body(
        table, id, Bilingual("was emptied behind the history's back", "dikosongkan di luar riwayat"))
    case .bodyMissing(let table, let id):
      return Self.body(table, id, Bilingual("is gone", "hilang"))
    case .bodyAdded(let table, let id):
      return Self.body(table, id, Bilingual("belongs to nothing in the history", "tidak dikenal riwayat"))
    case .unsound, .unitMissing, .chainBroken, .partUnreadable, .partAdded, .partMissing, .replayFailed,
      .fileChanged, .fileEmptied, .fileMissing, .fileAdded, .schemaMissing,
      .schemaChanged, .schemaAdded, .counterBehind:
      return fileWording
    }
  }

  /// Findings that are about the file and its journal, not about a thing.
  private var fileWording: Bilingual {
    switch self {
    case .unsound(let flaw):
      Bilingual("the file is damaged: \(flaw)", "berkas rusak: \(flaw)")
    case .unitMissing(let seq):
      Bilingual("number \(seq) is missing from the history", "nomor \(seq) hilang dari riwayat")
    case .chainBroken(let seq):
      Bilingual(
        "number \(seq) of the history, or one before it, was changed: the digest does not follow",
        "nomor \(seq) dalam riwayat, atau yang sebelumnya, diubah: sidiknya tidak cocok")
    case .partUnreadable(let seq, let part):
      Bilingual(
        "part \(part) of number \(seq) of the history cannot be read",
        "bagian \(part) dari nomor \(seq) dalam riwayat tidak terbaca")
    case .partAdded(let seq, let part):
      Bilingual(
        "part \(part) of number \(seq) of the history was added later",
        "bagian \(part) dari nomor \(seq) dalam riwayat ditambahkan kemudian")
    case .partMissing(let seq, let part):
      Bilingual(
        "part \(part) of number \(seq) of the history is missing",
        "bagian \(part) dari nomor \(seq) dalam riwayat hilang")
    case .replayFailed(let epoch):
      Bilingual(
        "a change in the history (schema \(epoch)) builds on one that is not there",
        "ada perubahan dalam riwayat (skema \(epoch)) yang bertumpu pada perubahan yang tidak ada")
    case .fileChanged(let digest):
      Bilingual("the attached file \(digest) was changed", "berkas lampiran \(digest) diubah")
    case .fileEmptied(let digest):
      Bilingual(
        "the attached file \(digest) was emptied behind the history's back",
        "berkas lampiran \(digest) dikosongkan di luar riwayat")
    case .fileMissing(let digest):
      Bilingual("the attached file \(digest) is gone", "berkas lampiran \(digest) hilang")
    case .fileAdded(let digest):
      Bilingual(
        "the attached file \(digest) belongs to nothing in the history",
        "berkas lampiran \(digest) tidak dikenal riwayat")
    case .schemaMissing(let kind, let name):
      Bilingual("the file lacks the \(kind) \(name)", "\(Self.kind(kind)) \(name) hilang dari berkas")
    case .schemaChanged(let kind, let name):
      Bilingual(
        "the \(kind) \(name) is not the one that klinik makes",
        "\(Self.kind(kind)) \(name) bukan seperti buatan klinik")
    case .schemaAdded(let kind, let name):
      Bilingual("the file has a foreign \(kind): \(name)", "berkas memuat \(Self.kind(kind)) asing: \(name)")
    case .counterBehind(let name):
      Bilingual(
        "the counter \(name) is behind a number that was given: it could be given twice",
        "penghitung \(name) tertinggal dari nomor yang sudah diberikan: bisa terpakai dua kali")
    default: Bilingual(same: id)
    }
  }

  /// A row by the code of what it belongs to, else by its key.
  private static func row(_ table: String, _ key: String, _ names: HistoryNames) throws -> Bilingual {
    guard let described = HistoryTable.named(table) else { return Bilingual(same: "\(table) \(key)") }
    var name = Int64(key) == nil ? "“\(key)”" : key
    // The key of a row begins with its own id or with that of its owner.
    if let first = described.columns.first, case .owner(let owner) = first.kind,
      let id = key.split(separator: " ").first.flatMap({ Int64($0) })
    {
      let found = try names.name(of: owner, id)
      if found != HistoryNames.unknown { name = found }
    }
    return Bilingual("\(described.label.english) \(name)", "\(described.label.indonesian) \(name)")
  }

  /// What a trace points to, and the number of the unit; its key is both.
  private static func trace(_ key: String, _ names: HistoryNames) throws -> (Bilingual, String) {
    let parts = key.split(separator: " ")
    let name = try parts.first.flatMap { Int64($0) }.flatMap { try names.name(ofAnything: $0) }
    let thing =
      name.map(Bilingual.init(same:)) ?? Bilingual("something that is gone", "hal yang sudah tidak ada")
    return (thing, parts.last.map(String.init) ?? "")
  }

  /// A part of the schema in Indonesian.
  private static func kind(_ kind: String) -> String {
    switch kind {
    case "table": "tabel"
    case "index": "indeks"
    case "trigger": "pemicu"
    default: kind
    }
  }

  private static func body(_ table: String, _ id: Int64, _ what: Bilingual) -> Bilingual {
    let label =
      switch table {
      case "wordBody": Bilingual("the text", "teks")
      case "identityKey": Bilingual("the search words of the particulars", "kata cari data diri")
      default: Bilingual("the particulars", "data diri")
      }
    return Bilingual(
      "\(label.english) number \(id) \(what.english)", "\(label.indonesian) nomor \(id) \(what.indonesian)")
  }
}
