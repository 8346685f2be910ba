import Domain

extension GlobalOptions {
  /// The options that every command takes: their names, English first, and what stands for their value.
  package static let parameters: [Parameter] = [
    .global(
      ["--db", "--berkas"], Bilingual("FILE", "BERKAS"), Bilingual("The clinic's file.", "Berkas klinik."),
      files: []),
    .global(
      ["--lang", "--bahasa"], Bilingual(same: "id|en"),
      Bilingual("Language of everything you read.", "Bahasa semua yang Anda baca."),
      values: [Bilingual(same: "id"), Bilingual(same: "en")]),
    .global(
      ["--as", "--sebagai"], Bilingual("PERSON", "ORANG"),
      Bilingual("Act in a person's name; administrators only.", "Bertindak atas nama orang; hanya admin."),
      known: .people),
    .global(
      ["--known-on", "--tercatat-pada"], Bilingual("DAY", "HARI"),
      Bilingual(
        "Answer by what was recorded at the end of that day; for lists, shows, reports and the history.",
        "Jawab menurut yang tercatat pada akhir hari itu; untuk daftar, lihat, laporan, dan riwayat.")),
    .global(["--json"], nil, Bilingual("Answer in JSON.", "Jawaban dalam JSON.")),
    .global(["--csv"], nil, Bilingual("Answer in CSV.", "Jawaban dalam CSV.")),
    .global(
      ["--excel"], nil,
      Bilingual("CSV for spreadsheets in Indonesian.", "CSV untuk lembar kerja berbahasa Indonesia.")),
    .global(["--md"], nil, Bilingual("Answer in Markdown.", "Jawaban dalam Markdown.")),
    .global(["--html"], nil, Bilingual("Answer as a page to print.", "Jawaban sebagai halaman siap cetak.")),
    .global(
      ["--chat"], nil,
      Bilingual("Answer as a message to an innovator.", "Jawaban sebagai pesan untuk inovator.")),
    .global(
      ["--output", "--ke-berkas"], Bilingual("FILE", "BERKAS"),
      Bilingual("Write the answer to a file.", "Tulis jawaban ke berkas."), files: []),
    .global(
      ["--force", "--timpa"], nil,
      Bilingual("Replace that file if it is there.", "Timpa berkas itu bila sudah ada.")),
    .global(["--no-color", "--tanpa-warna"], nil, Bilingual("No colour.", "Tanpa warna.")),
    .global(["--help", "--bantuan", "-h"], nil, Bilingual("Explain the command.", "Jelaskan perintah ini.")),
    .global(["--version", "--versi"], nil, Bilingual("Show the version.", "Tampilkan versi.")),
  ]

  /// What the global options ask for instead of the command itself.
  package enum Request: Sendable {
    case command, help, version
  }

  /// Takes the global options out of a command line, wherever they stand before `--`.
  ///
  /// - Throws: ``CommandError`` for a value that is missing or unknown, and for two formats at once.
  package mutating func take(from words: inout [String]) throws(CommandError) -> Request {
    var rest: [String] = []
    var request = Request.command
    var formats: Set<Format> = []
    var index = words.startIndex
    while index < words.endIndex {
      let word = words[index]
      if word == "--" { break }
      index += 1
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = Self.parameters.first(where: { $0.names.contains(name) }) else {
        rest.append(word)
        continue
      }
      var value = parts.count > 1 ? String(parts[1]) : nil
      switch option.kind {
      case .flag:
        if value != nil { throw .option(name, .unneededValue, of: nil) }
      case .option, .positional:
        if value == nil, index < words.endIndex, words[index] != "--" {
          value = words[index]
          index += 1
        }
        if value?.isEmpty ?? true { throw .option(name, .missingValue, of: nil) }
      }
      try apply(option, name, value ?? "", &request, &formats)
    }
    words = rest + words[index...]
    // `--csv --excel` is one wish: the CSV that a spreadsheet in Indonesian opens.
    if formats.contains(.excel) { formats.remove(.csv) }
    if formats.count > 1 { throw .severalFormats }
    if let format = formats.first { self.format = format }
    return request
  }

  private mutating func apply(
    _ option: Parameter, _ name: String, _ value: String, _ request: inout Request,
    _ formats: inout Set<Format>
  ) throws(CommandError) {
    switch option.names[0] {
    case "--db": databasePath = value
    case "--lang":
      guard let language = Language(rawValue: value.lowercased()) else {
        throw .invalidValue(value, for: Bilingual(same: name), allowed: option.values, suggestions: [])
      }
      self.language = language
      languageIsChosen = true
    case "--as": asPerson = value
    case "--known-on": knownOn = value
    case "--output": outputPath = value
    case "--force": mayReplace = true
    case "--no-color": allowsColor = false
    case "--help": request = .help
    case "--version": if request == .command { request = .version }
    default: if let format = Format(rawValue: String(name.dropFirst(2))) { formats.insert(format) }
    }
  }
}

extension Parameter {
  fileprivate static func global(
    _ names: [String], _ value: Bilingual?, _ summary: Bilingual, values: [Bilingual] = [],
    known: KnownValues? = nil, files: [String]? = nil
  ) -> Parameter {
    Parameter(
      kind: value == nil ? .flag : .option, names: names, valueName: value ?? Bilingual(same: ""),
      summary: summary,
      values: values, known: known, files: files, isOptional: true, isRepeating: false,
      takesAllRemaining: false,
      preset: nil)
  }
}
