import ArgumentParser
import Domain

/// The agency that a command is about.
struct AgencyArgument: ParsableArguments {
  @Argument(
    help: .both("Which: code or name.", "Yang mana: kode atau nama.", value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var words: String

  /// The agency, looked up.
  ///
  /// - Throws: `CommandError.finding` where none or several are meant.
  func agency(at desk: inout Desk) throws -> Agency {
    try desk.agency(words)
  }
}
