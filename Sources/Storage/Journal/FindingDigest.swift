import Domain

/// Findings, shortened where the history itself has a gap: rows that differ may then differ because of it.
struct FindingDigest {
  /// What is told one by one, in the order in which it was found.
  private(set) var own: [Finding] = []
  /// How many rows of each table differ, where that can follow from a gap.
  private(set) var consequences: [Bilingual] = []

  init(_ findings: [Finding]) {
    guard findings.contains(where: \.isGap) else {
      own = findings
      return
    }
    var lost: Set<Int64> = []
    var rows: [String: Int] = [:]
    var previous: Finding?
    for finding in findings {
      if case .unitMissing(let seq) = finding { lost.insert(seq) }
      switch finding {
      case .rowAdded(let table, _), .rowMissing(let table, _), .rowChanged(let table, _, _):
        rows[table, default: 0] += 1
      case .chainBroken where previous?.isGap == true: break
      case .partAdded(let seq, _) where lost.contains(seq): break
      default: own.append(finding)
      }
      previous = finding
    }
    consequences = rows.sorted { $0.key < $1.key }.map(Self.consequence)
  }

  private static func consequence(_ table: String, _ count: Int) -> Bilingual {
    let label = HistoryTable.named(table)?.label ?? Bilingual("list of the history", "daftar riwayat")
    return Bilingual(
      "\(label.english): \(count) \(count == 1 ? "row differs" : "rows differ"), which the gap in the history can explain",
      "\(label.indonesian): \(count) baris berbeda, yang dapat dijelaskan oleh riwayat yang tidak utuh")
  }
}

extension Finding {
  /// Whether a piece of the history is not there to be replayed.
  fileprivate var isGap: Bool {
    switch self {
    case .unitMissing, .partMissing, .partUnreadable: true
    default: false
    }
  }
}
