import Domain
import Testing

struct AgencyNameTests {
  @Test(arguments: [
    ("PKM Melati", "Puskesmas Melati"), ("melati", "Puskesmas Melati"), ("kec kenanga", "Kecamatan Kenanga"),
    ("Kel. Mawar", "Kelurahan Mawar"), ("disdik", "Dinas Pendidikan"), ("capil", "Disdukcapil"),
    ("disduk", "Disdukcapil"),
    ("capil", "Dinas Kependudukan dan Pencatatan Sipil"), ("SMPN 2", "SMP Negeri 2"),
    ("smp negeri 2", "SMPN 2"), ("Dinas Kes", "Dinkes"), ("satpol pp", "Satuan Polisi Pamong Praja"),
  ])
  func `an abbreviation finds the full name and the other way round`(typed: String, name: String) {
    let query = AgencyName.query(typed)

    #expect(!query.isEmpty)
    #expect(AgencyName.keys(of: name).contains { $0.hasPrefix(query) })
  }

  @Test(arguments: [("kec mawar", "Kelurahan Mawar"), ("lati", "Puskesmas Melati")])
  func `another kind of unit is not found`(typed: String, name: String) {
    #expect(!AgencyName.keys(of: name).contains { $0.hasPrefix(AgencyName.query(typed)) })
  }

  @Test func `the first key is the query of the name`() {
    #expect(AgencyName.keys(of: "PKM Melati") == ["puskesmas melati", "melati", "pkm melati"])
    #expect(AgencyName.query("PKM Melati") == "puskesmas melati")
  }
}
