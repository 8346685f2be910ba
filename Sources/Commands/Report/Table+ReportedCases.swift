import Domain
import Reports
import Storage

extension Table {
  /// Adds what the cases of a listing are called, and the log that they came from.
  mutating func append(namesOf cases: some Sequence<ReportedCase>) {
    guard let column = columns.firstIndex(where: { $0.id == "case" }) else { return }
    let named = Dictionary(cases.map { (Value.code($0.code.text), $0) }) { first, _ in first }
    append([
      Table.Column("title", Bilingual("Title", "Judul"), .text),
      Table.Column("log", Bilingual("Log", "Log"), .code),
    ]) { row in
      let known = named[row[column]]
      return [known.map { .text($0.title) } ?? .missing, known?.log.map(Value.code) ?? .missing]
    }
  }
}
