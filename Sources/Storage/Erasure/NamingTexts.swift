import Domain
import GRDB

// Where a person is named.

extension Database {
  /// All texts that name a person, also those that were replaced or undone since.
  func texts(naming trace: PersonTrace) throws -> [NamingText] {
    guard !trace.isEmpty else { return [] }
    let names = HistoryNames(ledger: Ledger(database: self), unit: nil)
    let cursor = try Row.fetchCursor(
      self,
      sql: """
        SELECT word.id, word.thing, word.place, body FROM wordBody JOIN word ON word.id = wordBody.word
        WHERE body IS NOT NULL ORDER BY word.id
        """)
    var texts: [NamingText] = []
    while let row = try cursor.next() {
      let text: String = row["body"]
      guard let clue = trace.clue(in: text) else { continue }
      let place = (row["place"] as String?).flatMap(WordPlace.init)
      let thing = try place?.thing(of: row["thing"], in: self)
      texts.append(
        NamingText(
          word: row["id"], thing: thing, code: try thing.map(names.name(of:)) ?? HistoryNames.unknown,
          place: place?.textPlace ?? .name, clue: clue, text: text,
          isRedactable: place?.isRedactable ?? true))
    }
    return texts
  }

  /// The files of the cases that a person takes part in and that still have bytes.
  func attachments(ofCasesOf person: Identifier<Person>) throws -> [Attachment] {
    try all(
      """
      \(Attachment.selection) JOIN fileBody ON fileBody.digest = attachment.file
      WHERE attachment.caseFile IN (SELECT caseFile FROM participant WHERE person = ?)
      AND fileBody.bytes IS NOT NULL ORDER BY attachment.id
      """, [person]
    ).map(Attachment.init)
  }
}

extension WordPlace {
  /// Where a text of a thing stands; nil where it has none of that kind.
  init?(_ place: TextPlace, of thing: Thing) {
    switch (thing, place) {
    case (.caseFile, .title): self = .caseTitle
    case (.caseFile, .problem): self = .caseProblem
    case (.caseFile, .recipient): self = .caseRecipient
    case (.caseFile, .reason): self = .reason
    case (.session, .place): self = .sessionPlace
    case (.session, .note): self = .sessionNote
    case (.session, .advice): self = .sessionAdvice
    case (.session, .reason): self = .sessionReason
    case (.followUp, .deed): self = .followUpDeed
    case (.followUp, .reason): self = .followUpReason
    case (.attachment, .name), (.attachment, .file): self = .attachmentName
    default: return nil
    }
  }

  /// What the text is to its thing.
  var textPlace: TextPlace {
    switch self {
    case .caseTitle: .title
    case .caseProblem: .problem
    case .caseRecipient: .recipient
    case .reason, .sessionReason, .followUpReason: .reason
    case .sessionPlace: .place
    case .sessionNote: .note
    case .sessionAdvice: .advice
    case .followUpDeed: .deed
    case .attachmentName, .agencyName, .formerAgencyName, .importName: .name
    }
  }

  /// Agencies and imported logs are found by their names, which are nobody's personal data.
  var isRedactable: Bool {
    switch self {
    case .agencyName, .formerAgencyName, .importName: false
    case .caseTitle, .caseProblem, .caseRecipient, .reason, .sessionPlace, .sessionNote, .sessionAdvice,
      .sessionReason, .followUpDeed, .followUpReason, .attachmentName:
      true
    }
  }

  /// The thing that people know such a text by; nil where an undo has taken it away.
  func thing(of fact: Int64?, in database: Database) throws -> Thing? {
    guard let fact, let row = try database.first("SELECT * FROM \(table) WHERE id = ?", [fact]) else {
      return nil
    }
    return switch self {
    case .caseTitle, .caseProblem, .caseRecipient: .caseFile(Identifier(row, "id"))
    case .reason: .caseFile(Identifier(row, "subject"))
    case .sessionPlace, .sessionNote, .sessionAdvice, .sessionReason: .session(Identifier(row, "id"))
    case .followUpDeed, .followUpReason: .followUp(Identifier(row, "id"))
    case .attachmentName: .attachment(Identifier(row, "id"))
    case .agencyName: .agency(Identifier(row, "id"))
    case .formerAgencyName: .agency(Identifier(row, "agency"))
    case .importName: .batch(Identifier(row, "id"))
    }
  }
}
