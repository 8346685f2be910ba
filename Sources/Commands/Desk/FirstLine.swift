import Glibc

/// What is found in the first line of a text file in which something is found; nil where no line has it, or there is
/// no such file.
///
/// The tables of the operating system (`/etc/passwd`, `/etc/group`) are read so: getpwuid(3) and getgrnam(3) load
/// libraries at run time, which a static program cannot count on. A line comes without its end, and repaired where it is not
/// UTF-8.
package func firstFound<Found>(inLinesOf path: String, _ find: (String) -> Found?) -> Found? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var line: UnsafeMutablePointer<CChar>?
  var capacity = 0
  defer { free(line) }
  while getline(&line, &capacity, file) > 0, let text = line.map({ String(cString: $0) }) {
    if let found = find(text.last?.isNewline == true ? String(text.dropLast()) : text) { return found }
  }
  return nil
}

/// A field of the first line of such a table that has a value in another field; fields are counted from 0.
package func field(_ wanted: Int, ofTable path: String, where key: Int, is value: String) -> String? {
  firstFound(inLinesOf: path) { line in
    let fields = line.split(separator: ":", omittingEmptySubsequences: false)
    guard fields.count > max(wanted, key), fields[key] == value else { return nil }
    return String(fields[wanted])
  }
}
