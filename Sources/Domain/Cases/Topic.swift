/// What a case or a session is about (DOMAIN §18, topik_konsultasi).
public enum Topic: String, Sendable, CaseIterable {
  case policy = "kebijakan_inovasi"
  case ideas = "penjaringan_ide"
  case profile = "profil_inovasi"
  case design = "rancang_bangun"
  case indicators = "indikator_iid"
  case evidence = "data_dukung"
  case regulation = "regulasi"
  case budget = "anggaran_rkpd"
  case video = "video"
  case property = "hki"
  case replication = "replikasi"
  case proposal = "proposal_kipp"
  case competition = "lomba"
  case other = "lainnya"

  /// How people read it.
  public var label: Bilingual {
    switch self {
    case .policy: Bilingual("innovation policy", "kebijakan inovasi")
    case .ideas: Bilingual("gathering ideas", "penjaringan ide")
    case .profile: Bilingual("innovation profile", "profil inovasi")
    case .design: Bilingual("design", "rancang bangun")
    case .indicators: Bilingual("index indicators", "indikator IID")
    case .evidence: Bilingual("evidence", "data dukung")
    case .regulation: Bilingual("regulation", "regulasi")
    case .budget: Bilingual("budget and plan", "anggaran dan RKPD")
    case .video: Bilingual("video", "video")
    case .property: Bilingual("intellectual property", "HKI")
    case .replication: Bilingual("replication", "replikasi")
    case .proposal: Bilingual("KIPP proposal", "proposal KIPP")
    case .competition: Bilingual("competition", "lomba")
    case .other: Bilingual("other", "lainnya")
    }
  }
}
