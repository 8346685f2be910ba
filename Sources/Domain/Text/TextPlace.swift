/// What a text is to the thing that it stands on: its title, its notes, the name of its file.
public enum TextPlace: String, Sendable, CaseIterable {
  case title
  case problem
  case recipient
  case reason
  case place
  case note
  case advice
  case deed
  case name
  /// The bytes of an attachment, and the name of the file with them.
  case file

  /// The word on screens and on the command line.
  public var label: Bilingual {
    switch self {
    case .title: Bilingual("title", "judul")
    case .problem: Bilingual("problem", "masalah")
    case .recipient: Bilingual("recipient", "penerima")
    case .reason: Bilingual("reason", "alasan")
    case .place: Bilingual("place", "tempat")
    case .note: Bilingual("note", "catatan")
    case .advice: Bilingual("advice", "saran")
    case .deed: Bilingual("deed", "langkah")
    case .name: Bilingual("name", "nama")
    case .file: Bilingual("file", "berkas")
    }
  }

  /// The texts that a thing has and that can be redacted; none for a thing whose texts are no personal data.
  public static func all(of thing: Thing) -> [TextPlace] {
    switch thing {
    case .caseFile: [.title, .problem, .recipient, .reason]
    case .session: [.place, .note, .advice, .reason]
    case .followUp: [.deed, .reason]
    case .attachment: [.name, .file]
    case .person, .agency, .workflow, .batch: []
    }
  }
}
