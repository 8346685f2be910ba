import Domain

/// How many fields of some labelled lines are read right, and which lines would be saved wrong unasked.
struct Score {
  private(set) var right = 0
  private(set) var all = 0
  private(set) var wrongUnasked: [String] = []
  /// Each misread line with what was read for what was meant.
  private(set) var misread: [String] = []

  /// Every field that stands in the label or in the reading counts once.
  init(of lines: [LabelledLine]) {
    for labelled in lines {
      let read = Utterance.read(labelled.line, in: SpokenClinic.register, at: SpokenClinic.moment)
      let fields = read.fields
      let keys = Set(fields.keys).union(labelled.fields.keys)
      let wrong = keys.filter { fields[$0] != labelled.fields[$0] }.sorted()
      right += keys.count - wrong.count
      all += keys.count
      if !wrong.isEmpty, read.questions.isEmpty { wrongUnasked.append(labelled.line) }
      guard !wrong.isEmpty else { continue }
      let cells = wrong.map { "\($0): \(fields[$0] ?? "-") for \(labelled.fields[$0] ?? "-")" }
      misread.append("\(labelled.line) | \(cells.joined(separator: " | "))")
    }
  }

  var words: String {
    let sum = "\(right) of \(all) fields are right, \(wrongUnasked.count) lines wrong unasked."
    return ([sum] + misread).joined(separator: "\n  ")
  }
}
