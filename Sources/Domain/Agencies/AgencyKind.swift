/// What sort of unit an agency is (DOMAIN §18, jenis_unit).
public enum AgencyKind: String, Sendable, CaseIterable {
  case secretariat = "sekretariat"
  case department = "dinas"
  case board = "badan"
  case inspectorate = "inspektorat"
  case hospital = "rsud"
  case technicalUnit = "uptd"
  case healthCentre = "puskesmas"
  case school = "sekolah"
  case district = "kecamatan"
  case ward = "kelurahan"
  case village = "desa"
  case enterprise = "bumd"
  case other = "lainnya"

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .secretariat: Bilingual("secretariat", "sekretariat")
    case .department: Bilingual("department", "dinas")
    case .board: Bilingual("board", "badan")
    case .inspectorate: Bilingual("inspectorate", "inspektorat")
    case .hospital: Bilingual("hospital", "RSUD")
    case .technicalUnit: Bilingual("technical unit", "UPTD")
    case .healthCentre: Bilingual("health centre", "puskesmas")
    case .school: Bilingual("school", "sekolah")
    case .district: Bilingual("district", "kecamatan")
    case .ward: Bilingual("ward", "kelurahan")
    case .village: Bilingual("village", "desa")
    case .enterprise: Bilingual("regional enterprise", "BUMD")
    case .other: Bilingual("other", "lainnya")
    }
  }
}
