import Domain

/// A column of a journaled table, as the history tells of it.
struct HistoryColumn: Sendable {
  /// How its values are turned into something a person can read.
  enum Kind: Sendable {
    /// Tells nothing by itself: ids, counters, and what another column tells already.
    case hidden
    /// The row's owner, which stands before the field: a transition belongs to its case.
    case owner(Owner)
    /// Points to a text.
    case word
    /// Points to a person's particulars.
    case identity
    case person
    case agency
    case session
    case caseFile
    case workflow
    /// A status; the value before it stands in another column of the same row.
    case status(before: String?)
    /// What a case ended with, in the words of its workflow.
    case result
    case vocabulary(@Sendable (String) -> Bilingual?)
    case text
    case integer
    case flag
    case instant
    case day
    case clock
  }

  /// What a row can belong to.
  enum Owner: String, Sendable {
    case caseFile, session, followUp, attachment, person, agency, workflow, batch, clinic
  }

  /// The column's name.
  let name: String
  let label: Bilingual
  let kind: Kind

  static func hidden(_ names: String...) -> [HistoryColumn] {
    names.map { HistoryColumn(name: $0, label: Bilingual(same: $0), kind: .hidden) }
  }

  static func owner(_ name: String, _ owner: Owner, _ english: String, _ indonesian: String) -> HistoryColumn
  {
    HistoryColumn(name: name, label: Bilingual(english, indonesian), kind: .owner(owner))
  }

  init(_ name: String, _ english: String, _ indonesian: String, _ kind: Kind) {
    self.init(name: name, label: Bilingual(english, indonesian), kind: kind)
  }

  private init(name: String, label: Bilingual, kind: Kind) {
    self.name = name
    self.label = label
    self.kind = kind
  }
}

/// A journaled table, as the history tells of it.
struct HistoryTable: Sendable {
  let name: String
  let label: Bilingual
  let columns: [HistoryColumn]

  init(_ name: String, _ english: String, _ indonesian: String, _ columns: [HistoryColumn]) {
    self.name = name
    label = Bilingual(english, indonesian)
    self.columns = columns
  }

  /// What is known of a column; nil for one that the table does not have.
  func column(_ name: String) -> HistoryColumn? {
    columns.first { $0.name == name }
  }

  /// The column that names the row's owner.
  var ownerColumn: String? {
    columns.first { if case .owner = $0.kind { true } else { false } }?.name
  }

  /// The table of a name.
  static func named(_ name: String) -> HistoryTable? {
    all.first { $0.name == name }
  }
}

extension HistoryColumn.Kind {
  /// A closed vocabulary of Domain.
  static func words<Word: RawRepresentable<String> & SendableMetatype>(
    _: Word.Type, _ label: @escaping @Sendable (Word) -> Bilingual
  ) -> HistoryColumn.Kind {
    .vocabulary { Word(rawValue: $0).map(label) }
  }
}
