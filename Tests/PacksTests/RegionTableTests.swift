import Domain
import Packs
import Testing

struct RegionTableTests {
  @Test(arguments: [
    ("11", "Aceh"), ("73", "Sulawesi Selatan"), ("73.14", "Kabupaten Sidenreng Rappang"),
    ("96.71", "Kota Sorong"),
  ])
  func `a code has the name that the ministry gave it`(code: String, name: String) throws {
    #expect(RegionTable.embedded.name(of: try #require(RegionCode(code))) == name)
  }

  @Test func `a code that nobody has has no name`() throws {
    #expect(RegionTable.embedded.name(of: try #require(RegionCode("73.99"))) == nil)
  }

  @Test func `a name leads to its code`() {
    #expect(
      RegionTable.embedded.regions(named: "sidenreng") == ["73.14 Kabupaten Sidenreng Rappang"])
    #expect(RegionTable.embedded.regions(named: "a") == [])
  }
}
