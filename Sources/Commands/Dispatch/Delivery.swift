import Domain
import Reports

/// Writes a reply where it belongs: to the file of `--output`, else to standard output; hints only to a terminal.
func deliver(_ reply: Reply, at desk: Desk) throws {
  let text = render(reply, desk.options)
  if let path = desk.options.outputPath {
    let written = try writeAtomically(text, to: path, sparing: desk.options.databasePath)
    try desk.errors.write(Wording.written(to: echo(written, limit: 4096)).text + "\n")
  } else {
    try desk.output.write(text)
  }
  if case .receipt(let receipt) = reply, desk.errors.isTerminal {
    for hint in receipt.hints { try desk.errors.write(hint.text + "\n") }
  }
}

/// The text of a reply, with the line end at its end.
func render(_ reply: Reply, _ options: GlobalOptions) -> String {
  switch reply {
  case .table(let table): render(table)
  case .receipt(let receipt): options.format == .json ? json(receipt) : receipt.sentence.text + "\n"
  case .text(let text): text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
  }
}

// SEAM: the renderers of Reports take this function's place.
private func render(_ table: Table) -> String {
  let heads = table.columns.map(\.title.text).joined(separator: "\t")
  let rows = table.rows.map { row in row.map { "\($0)" }.joined(separator: "\t") }
  return ([table.title.text, heads] + rows).joined(separator: "\n") + "\n"
}

private func json(_ receipt: Receipt) -> String {
  let codes = receipt.codes.map { "{\"noun\":\(quoted($0.noun)),\"code\":\(quoted($0.code))}" }
  return "{\"message\":\(quoted(receipt.sentence.text)),\"codes\":[\(codes.joined(separator: ","))]}\n"
}

private func quoted(_ text: String) -> String {
  var json = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": json += "\\\""
    case "\\": json += "\\\\"
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      let digits = String(scalar.value, radix: 16)
      json += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: json.unicodeScalars.append(scalar)
    }
  }
  return json + "\""
}
