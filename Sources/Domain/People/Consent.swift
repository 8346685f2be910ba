/// What a person has agreed to beyond the service itself, which needs no consent (UU 27/2022, Article 20).
public struct Consent: Sendable, Hashable {
  /// Its identity.
  public let id: Identifier<Consent>
  /// To what.
  public let purpose: ConsentPurpose
  /// The day on which it was given.
  public let givenOn: Day
  /// The day on which it was withdrawn; nil while it holds.
  public let withdrawnOn: Day?

  /// Gathers what is known of it.
  public init(id: Identifier<Consent>, purpose: ConsentPurpose, givenOn: Day, withdrawnOn: Day?) {
    self.id = id
    self.purpose = purpose
    self.givenOn = givenOn
    self.withdrawnOn = withdrawnOn
  }
}

/// What somebody can be asked to agree to. Codes are stored and never change.
public enum ConsentPurpose: String, Sendable, CaseIterable {
  case photo
  case testimony
  case contact

  /// The words on screens.
  public var label: Bilingual {
    switch self {
    case .photo: Bilingual("publishing photos", "publikasi foto")
    case .testimony: Bilingual("publishing a testimony", "publikasi testimoni")
    case .contact: Bilingual("giving the contact to other agencies", "memberikan kontak kepada instansi lain")
    }
  }
}
