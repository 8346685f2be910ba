import Domain

/// The name under which an attachment is written where no other one was said: its own, as far as it is a name and
/// nothing else.
///
/// The clinic's file may have been written by another program, so that the name could lead out of the folder. What
/// cannot be seen or turns the reading direction becomes an underscore, and a name that a command would take for an
/// option or that would be hidden gets one in front. Where nothing is left, or more than a file may be called, it
/// is the code.
func exportName(of name: String, or code: Code) -> String {
  let last = name.unicodeScalars.split(separator: "/", omittingEmptySubsequences: false).last ?? []
  var own = String.UnicodeScalarView(last.map { isSeen($0) ? $0 : "_" })
  if own.first == "-" || own.first == "." { own.insert("_", at: own.startIndex) }
  let longest = 255  // bytes, on every disk of Linux
  return own.isEmpty || String(own).utf8.count > longest ? code.text : String(own)
}

private func isSeen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
  default: true
  }
}
