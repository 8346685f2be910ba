import Domain
import Packs

/// The region that a typed code means.
///
/// - Throws: `CommandError.finding(.notARegion)`, with regions of that name where a name was typed.
func regionCode(_ typed: String) throws(CommandError) -> RegionCode {
  let table = RegionTable.embedded
  guard let code = RegionCode(typed), table.name(of: code) != nil else {
    throw .finding(.notARegion(typed, near: table.regions(named: typed)))
  }
  return code
}
