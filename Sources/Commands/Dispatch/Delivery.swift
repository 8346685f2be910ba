import Domain
import Pages
import Reports
import Storage

/// Makes sure, before a command does anything, that its answer will have a place.
func requirePlace(at desk: Desk) throws(CommandError) {
  if let path = desk.outputFile { try requireOutput(to: path, sparing: desk.clinicPath) }
}

/// Settles, before a command does anything, whether its answer may replace the file that is there.
///
/// - Throws: ``CommandError`` where it may not.
func settlePlace(at desk: inout Desk) throws {
  guard let path = desk.outputFile, try requireOutput(to: path, sparing: desk.clinicPath) else { return }
  guard try desk.mayReplace(path) else { throw CommandError.output(path, .isThere) }
  desk.options.mayReplace = true
}

/// Writes a reply where it belongs: to the file of `--output`, else to standard output; what has to be said
/// beside it to standard error.
///
/// What was written to the clinic stays, even where nobody can be told; then standard error says what that is, so
/// that it is not done twice.
func deliver(_ reply: Reply, at desk: Desk) throws {
  do {
    try write(reply, at: desk)
  } catch {
    if case Sink.Failure.closed = error { throw error }
    if case .receipt(let receipt) = reply {
      try desk.errors.write(safeText(Wording.doneAllTheSame(receipt.sentence).text) + "\n")
    }
    throw error
  }
  for remark in remarks(on: reply, at: desk) { try desk.errors.say(safeText(remark) + "\n") }
}

/// What belongs on standard error beside a reply: what whoever wrote has to know, and what CSV has no place for.
private func remarks(on reply: Reply, at desk: Desk) -> [String] {
  switch reply {
  case .table(let table) where desk.options.format.isRowsOnly:
    table.remarks(.current) + (table.related.isEmpty ? [] : [Wording.onlyFirst(of: table).text])
  case .receipt(let receipt):
    (receipt.notices + (desk.errors.isTerminal ? receipt.hints : [])).map {
      said(desk.spoken($0), at: desk.errors.isTerminal ? desk.here : nil)
    }
  case .message(let message): ([message.recipient].compactMap(\.self) + message.notices).map(desk.spoken)
  case .table, .text: []
  }
}

private func write(_ reply: Reply, at desk: Desk) throws {
  if let path = desk.outputFile {
    var settings = RenderSettings()
    settings.masthead = desk.masthead
    let text = render(reply, desk.options.format, settings)
    let written = try writeAtomically(text, to: path, sparing: desk.clinicPath) { try desk.mayReplace(path) }
    try desk.errors.say(Wording.written(to: echo(written, limit: 4096)).text + "\n")
  } else {
    let sink = desk.output
    var settings =
      sink.isTerminal
      ? RenderSettings(width: sink.width, color: desk.options.allowsColor, forTerminal: true, here: desk.here)
      : RenderSettings()
    settings.masthead = desk.masthead
    try sink.write(render(reply, desk.options.format, settings))
  }
}

/// A sentence as it is said to somebody who sits here: with the codes that they type.
private func said(_ sentence: String, at here: Here?) -> String {
  here?.withShortCodes(sentence) ?? sentence
}

extension Desk {
  /// This year and this installation, which short forms leave unsaid; nil where no clinic is open. The next line that
  /// is typed is of today, whatever day this one is about.
  var here: Here? {
    guard let clinic = opened?.casebook.clinic else { return nil }
    return Here(year: clinic.zone.day(of: clock()).year, site: clinic.site)
  }

  /// The clinic and the moment, above what is printed; nil where no clinic is open.
  fileprivate var masthead: Bilingual? {
    guard let clinic = opened?.casebook.clinic else { return nil }
    let day = clinic.zone.day(of: now).words
    let clock = TodayWords.clock(now, clinic.zone)
    return Bilingual(
      "\(clinic.name), \(day.english)\(clock.english)", "\(clinic.name), \(day.indonesian)\(clock.indonesian)"
    )
  }

  /// Whether a file that is there may be replaced; asks at a terminal, unless that was said.
  fileprivate func mayReplace(_ path: String) throws -> Bool {
    guard !options.mayReplace, input.isTerminal else { return options.mayReplace }
    return try confirm(Wording.replace(echo(path, limit: 4096)), preset: false)
  }

  /// The file of `--output`, unless that is standard output.
  fileprivate var outputFile: String? {
    options.outputPath.flatMap { $0 == "-" || $0 == "/dev/stdout" ? nil : $0 }
  }
}

/// The text of a reply, with the line end at its end.
func render(_ reply: Reply, _ format: Format, _ settings: RenderSettings) -> String {
  switch reply {
  case .table(let table): format.renderer.render(table, with: settings)
  case .receipt(let receipt) where format == .text || format == .chat:
    wrapped(safeText(said(receipt.sentence.text, at: settings.here)), to: settings.width ?? .max)
      .joined(separator: "\n") + "\n"
  case .receipt(let receipt): format.renderer.render(receipt.table, with: settings)
  case .message(let message): message.text + "\n"
  case .text(let text): text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }
}

extension Format {
  /// Whether it holds the rows of one table and nothing else.
  fileprivate var isRowsOnly: Bool { self == .csv || self == .excel }

  fileprivate var renderer: Renderer {
    switch self {
    case .text, .chat: .text  // a command that answers with a message gives no table
    case .json: .json
    case .csv: .csv
    case .excel: .excel
    case .md: .markdown
    case .html: .html
    }
  }
}

extension Receipt {
  /// What was made, for programs: one row a code, the sentence as a note.
  fileprivate var table: Table {
    Table(
      name: "receipt", title: Bilingual("Saved", "Tersimpan"), zone: .utc,
      columns: [
        Table.Column("noun", Bilingual("What", "Apa"), .code),
        Table.Column("code", Bilingual("Code", "Kode"), .code),
      ],
      rows: codes.map { [.code($0.noun), .code($0.code)] }, notes: [sentence])
  }
}
