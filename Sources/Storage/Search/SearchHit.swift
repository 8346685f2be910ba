public import Domain

/// A place where something was found.
public struct SearchHit: Sendable {
  /// Which text of the thing it is, such as `case.title`; the same in every version.
  public let place: String
  /// The same as it reads on screens.
  public let label: Bilingual
  /// The code of the thing: of a case, session, follow-up, attachment, person or agency.
  public let code: String
  /// The code of the case it belongs to, if it is not that case itself; of several the first one's.
  public let caseCode: String?
  /// The title of the case it belongs to, if it belongs to one.
  public let title: String?
  /// The part of the text that fits.
  public let excerpt: String
  /// When that thing was, or is due; nil for what has no day.
  public let day: Day?
}

/// What a search found.
public struct SearchResult: Sendable {
  /// The best first.
  public internal(set) var hits: [SearchHit]
  /// Whether there are more than were asked for.
  public internal(set) var hasMore: Bool
  /// True where nothing holds all the words, and these hold some of them.
  public internal(set) var isPartial: Bool
}

extension WordPlace {
  /// As it reads behind "found in".
  var label: Bilingual {
    switch self {
    case .caseTitle: Bilingual("title of the case", "judul kasus")
    case .caseProblem: Bilingual("problem", "masalah")
    case .caseRecipient: Bilingual("referred to", "dirujuk ke")
    case .reason: Bilingual("reason of a step", "alasan langkah")
    case .sessionPlace: Bilingual("place of the session", "tempat sesi")
    case .sessionNote: Bilingual("notes", "catatan")
    case .sessionAdvice: Bilingual("advice", "saran")
    case .sessionReason: Bilingual("why a session was cancelled", "alasan pembatalan sesi")
    case .followUpReason: Bilingual("why a follow-up changed", "alasan perubahan tindak lanjut")
    case .followUpDeed: Bilingual("follow-up", "tindak lanjut")
    case .attachmentName: Bilingual("attachment", "lampiran")
    case .agencyName: Bilingual("agency", "unit")
    case .formerAgencyName: Bilingual("former name of the agency", "nama lama unit")
    case .importName: Bilingual("imported log", "log impor")
    }
  }
}
