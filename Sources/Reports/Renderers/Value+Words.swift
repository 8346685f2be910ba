public import Domain

extension Value {
  /// What a reader sees in a cell, of text and Markdown alike; may have lines, and is not yet made safe.
  package func words(in zone: Zone, _ language: Language) -> String {
    switch self {
    case .missing: "-"
    case .text(let text), .code(let text): text
    case .label(_, let words): words[language]
    case .ordinal(let number): "\(number)"
    case .integer(let number): NumberWords.integer(number)[language]
    case .number(let number): NumberWords.decimal(number)[language]
    case .flag(let flag): (flag ? Words.yes : Words.no)[language]
    case .share(let part, let whole): shareWords(part, of: whole)[language]
    case .duration(let milliseconds): DurationWords.words(milliseconds: milliseconds)[language]
    case .days(let days): DurationWords.words(days: days)[language]
    case .instant(let instant): instant.words(in: zone)[language]
    case .day(let day): day.words[language]
    case .clock(let clock): clock.words[language]
    case .week(let week): week.text
    case .month(let month): month.text
    }
  }

  /// The same in less room, for a narrow list: the weekday in three letters, codes as people type them, and no year
  /// that goes without saying.
  func shortWords(in zone: Zone, _ language: Language, at here: Here?) -> String {
    switch self {
    case .instant(let instant): instant.shortWords(in: zone, unsaidYear: here?.year)[language]
    case .day(let day): day.shortWords(in: here?.year)[language]
    case .text(let text), .code(let text):
      here.flatMap { $0.isOnlyCodes(text) ? $0.withShortCodes(text) : nil } ?? text
    case .missing, .label, .ordinal, .integer, .number, .flag, .share, .duration, .days, .clock, .week,
      .month:
      words(in: zone, language)
    }
  }

  /// `3/7 (43 %)`: both numbers, and the percentage where there is one.
  private func shareWords(_ part: Int, of whole: Int) -> Bilingual {
    let (parts, wholes) = (NumberWords.integer(part), NumberWords.integer(whole))
    let percent = whole == 0 ? "-" : "\(Int((Double(part) / Double(whole) * 100).rounded())) %"
    return Bilingual(
      "\(parts.english)/\(wholes.english) (\(percent))",
      "\(parts.indonesian)/\(wholes.indonesian) (\(percent))")
  }
}

extension Table.Column {
  /// Whether its values stand at the right edge, so that their digits meet.
  package var isRightAligned: Bool {
    switch type {
    case .integer, .number, .share, .duration, .span: true
    case .text, .code, .label, .ordinal, .flag, .instant, .day, .clock, .week, .month: false
    }
  }

  /// Whether its values may be broken between words where a terminal is too narrow: texts, and lists of codes.
  var isBreakable: Bool {
    type == .text || type == .label || type == .code
  }

  /// Whether its values are dates of several words, which may stand under each other.
  var hasBlanks: Bool {
    type == .day || type == .instant
  }
}

extension Table {
  /// What has to be said below the rows, one sentence each: as-of moment, cut rows, what is left out, notes.
  public func remarks(_ language: Language) -> [String] {
    var remarks: [String] = []
    if total > rows.count { remarks.append(Words.shown(rows.count, of: total)[language]) }
    if let asOf { remarks.append(Words.asOf(asOf.words(in: zone), zone: zone.name)[language] + ".") }
    if let knownOnRemark { remarks.append(knownOnRemark[language]) }
    remarks += excluded.map { $0.words(language) }
    return (remarks + notes.map { $0[language] }).map(safeLine)
  }
}

extension Table {
  /// That the table shows what was recorded by a past day; nil where it shows what is recorded now.
  public var knownOnRemark: Bilingual? { knownOn.map { Words.knownOn($0.words) } }
}

extension Table.Exclusion {
  /// `Left out: 2, end before start (such as KI-2026-0042).`
  fileprivate func words(_ language: Language) -> String {
    let count = NumberWords.integer(count)[language]
    let named =
      examples.isEmpty
      ? "" : " (\(Words.exampleMark[language]) \(examples.joined(separator: ", ")))"
    return "\(Words.heading(of: kind)[language]): \(count), \(reason[language])\(named)."
  }
}
