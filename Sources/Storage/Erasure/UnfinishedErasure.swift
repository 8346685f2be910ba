public import Domain
import GRDB

/// An erasure after which the file was not rewritten: what it took away may still be in the file's bytes.
public struct UnfinishedErasure: Sendable, Hashable {
  /// Its number in the history.
  public let unit: Int64
  /// The code of the person or the thing.
  public let code: String
  /// Which text was redacted; nil where a person was erased, or where something else stands in that place now.
  public let place: TextPlace?
  /// Whether a person was erased, not a text redacted.
  public let isOfPerson: Bool
}

extension Database {
  /// The erasure that has to be done again, so that nothing is left of it in the file; nil where there is none.
  func unfinishedErasure() throws -> UnfinishedErasure? {
    let unit = try lastErasure()
    guard try mark(.purged) < unit else { return nil }
    let action: String? = try value("SELECT action FROM journal WHERE seq = ?", [unit])
    guard let action = action.flatMap({ Action($0) }), let thing = action.things.first else { return nil }
    let isOfPerson = action.deed == .erasePerson
    return UnfinishedErasure(
      unit: unit, code: try HistoryNames(ledger: Ledger(database: self), unit: nil).name(of: thing),
      place: isOfPerson ? nil : try redactedPlace(of: thing), isOfPerson: isOfPerson)
  }

  /// A text of a thing that redacting it again would leave as it is.
  private func redactedPlace(of thing: Thing) throws -> TextPlace? {
    try TextPlace.all(of: thing).first { place in
      do {
        return try redactionPlan(place, thing).versions.isEmpty
      } catch StorageError.nothingToRedact(_, _) {
        return false
      }
    }
  }
}
