public import Domain
import GRDB

/// Where a case stands after something was written, beside where it stood before.
public struct CaseStanding: Sendable {
  /// Its code.
  public let code: Code
  /// Its title.
  public let title: String
  /// Where it stood; nil for a case that was just opened.
  public let former: Status?
  /// Where it stands now.
  public let status: Status
  /// Whether it was paused until a day, and no longer is.
  public let isWoken: Bool

  /// Whether it moved, or began.
  public var hasMoved: Bool { former?.code != status.code }

  /// Compares a case with what a unit of work met; nil where the unit opened it.
  init(_ id: Identifier<CaseFile>, before: Former?, in database: Database) throws {
    let standing = try database.standing(of: id)
    code = standing.code
    title = try database.caseFile(id).title
    former = before?.status
    status = standing.status
    isWoken = before?.isPaused == true && former?.code != status.code
  }

  /// Where a case stands before a unit of work goes on.
  struct Former {
    let status: Status
    let isPaused: Bool

    init(_ id: Identifier<CaseFile>, in database: Database) throws {
      status = try database.standing(of: id).status
      let resumeOn: String? = try database.value("SELECT resumeOn FROM caseFile WHERE id = ?", [id])
      isPaused = resumeOn != nil
    }
  }
}
