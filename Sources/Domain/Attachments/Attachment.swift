/// A file that belongs to a case: evidence, a letter, a draft.
public struct Attachment: Sendable, Hashable {
  /// Identity for ever.
  public let id: Identifier<Attachment>
  /// `LA-2026-0007`.
  public let code: Code
  /// The case it belongs to.
  public let caseCode: Code
  /// As the file was called.
  public let name: String
  /// In bytes.
  public let size: Int
  /// SHA-256 of its bytes, in hexadecimal.
  public let digest: String
  /// When it was attached.
  public let addedAt: Instant
  /// Name of who attached it.
  public let addedBy: String?

  /// The largest file that is kept, in bytes: 20 MiB.
  public static let sizeLimit = 20 << 20

  /// Puts together what storage knows.
  public init(
    id: Identifier<Attachment>, code: Code, caseCode: Code, name: String, size: Int, digest: String,
    addedAt: Instant, addedBy: String?
  ) {
    self.id = id
    self.code = code
    self.caseCode = caseCode
    self.name = name
    self.size = size
    self.digest = digest
    self.addedAt = addedAt
    self.addedBy = addedBy
  }
}
