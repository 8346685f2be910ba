import Reports

/// Two columns that together fit 80: terms, and what they mean. A long term has its meaning on the next line.
func columns(_ entries: [(term: String, meaning: String)]) -> [String] {
  let widest = entries.map(\.term.count).filter { $0 <= 28 }.max() ?? 2
  let indent = String(repeating: " ", count: widest + 4)
  return entries.flatMap { entry -> [String] in
    let meaning = wrapped(entry.meaning, to: 80 - indent.count)
    let fits = entry.term.count <= widest
    let gap = String(repeating: " ", count: max(0, widest + 2 - entry.term.count))
    let head = fits ? ["  " + entry.term + gap + (meaning.first ?? "")] : ["  " + entry.term]
    return head + meaning.dropFirst(fits ? 1 : 0).map { indent + $0 }
  }
}
