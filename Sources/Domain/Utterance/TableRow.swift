/// A line of a table as spreadsheets and notes write it, its cells parted by bars or tabs.
struct TableRow {
  /// Whether it has cells.
  let isRow: Bool

  init(_ line: String) {
    isRow = line.contains("|") || line.contains("\t")
  }

  /// The words of a line without the number of its row: `| 3 | Rina Astuti | konsultasi |`. A number stays beside which
  /// nobody is named, and that of an open case, of which only the head of the table may tell what it is.
  func unnumbered(_ tokens: [Token], in register: Register) -> [Token] {
    guard isRow, tokens.count > 1, let first = tokens.first, first.end == nil, first.piece != tokens[1].piece,
      let number = Int(digits: first.text, atMost: 3), !register.hasOpenCase(numbered: number),
      tokens.dropFirst().contains(where: { Self.isOfName($0, in: register) }) || Self.isLikeName(tokens[1])
    else { return tokens }
    return Array(tokens.dropFirst())
  }

  /// Whether a cell begins with a capital and none of the words that tell of a session.
  private static func isLikeName(_ token: Token) -> Bool {
    token.text.first?.isUppercase == true && !SpokenWords.topicMarkers.contains(token.word)
      && !SpokenWords.caseMarkers.contains(token.word) && !SpokenWords.unitHeads.contains(token.word)
      && !(SpokenWords.kinds.map(\.0) + SpokenWords.channels.map(\.0)).contains { $0[0] == token.word }
      && !DayPhrase.mayBegin(token.word)
  }

  private static func isOfName(_ token: Token, in register: Register) -> Bool {
    SpokenWords.titles.contains(token.word) || SpokenWords.newcomer.contains { $0[0] == token.word }
      || token.word.count > 2 && register.people.begins(with: TextFolding.fold(token.word))
  }
}

extension Register {
  /// Whether the number alone names an open case.
  fileprivate func hasOpenCase(numbered number: Int) -> Bool {
    cases.values.contains { $0.isOpen && $0.code.number == number }
  }
}

extension Utterance {
  /// Whether the first column of a table numbers its rows, by its head.
  public static func numbersRows(_ head: String) -> Bool {
    guard let first = Token.tokens(of: head).first else { return false }
    return ["no", "nomor", "number", "#"].contains(first.word)
  }

  /// A row without the number in its first cell.
  public static func unnumbered(row: String) -> String {
    guard let first = Token.tokens(of: row).first, Int(digits: first.text, atMost: 4) != nil, first.end == nil
    else {
      return row
    }
    return String(row[first.range.upperBound...])
  }

  /// Whether a line of a page is the head of its table or a rule in it, and tells of no session:
  /// `| No | Nama | Keperluan |`, `|---|---|`.
  public static func isTableFrame(_ line: String) -> Bool {
    let words = Token.tokens(of: line).flatMap { $0.word.split(separator: "/") }
      .map { $0.filter { $0.isLetter || $0.isNumber } }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return !line.isEmpty }
    if [["buku", "tamu"], ["guest", "book"]].contains(Array(words.prefix(2)).map { String($0) }) {
      return true
    }
    return words.count > 1 && words.allSatisfy { heads.contains(String($0)) }
      && words.contains { columns.contains(String($0)) }
  }

  /// What heads a column, so that a line of nothing else is no visit.
  private static let columns: Set<String> = ["no", "nomor", "nama", "name", "number"]

  private static let heads: Set<String> = columns.union([
    "tamu", "pengunjung", "tanggal", "tgl", "hari", "date", "day", "jam", "waktu", "pukul", "time", "unit",
    "kerja",
    "instansi", "asal", "opd", "alamat", "agency", "jabatan", "nip", "hp", "wa", "telepon", "kontak", "phone",
    "layanan", "jenis", "kind", "service", "lama", "menit", "durasi", "length", "minutes", "kasus", "kode",
    "case",
    "keperluan", "tujuan", "perihal", "soal", "topik", "topic", "subject", "tindak", "lanjut", "tl", "hasil",
    "catatan", "keterangan", "ket", "notes", "petugas", "mentor", "by", "paraf", "ttd", "tanda", "tangan",
    "signature", "follow", "up", "and", "dan",
  ])
}
