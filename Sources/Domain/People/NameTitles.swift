/// The forms of address, titles and degrees that surround a name, without full stops and in small letters.
enum NameTitles {
  /// How people are addressed, which is no part of their names.
  static let address: Set<String> = [
    "bu", "ibu", "pak", "bapak", "bpk", "sdr", "sdri", "mas", "mbak", "kak",
  ]

  /// What may stand before a name.
  static let before: Set<String> = [
    "bu", "ibu", "pak", "bapak", "bpk", "sdr", "sdri", "mas", "mbak", "kak",
    "dr", "drg", "drh", "ir", "prof", "drs", "dra", "apt", "ns", "ners", "bidan", "bd",
    "h", "hj", "kh", "ust", "ustadz", "ustadzah",
  ]

  /// What may stand after a name; `S.Tr.Keb` is written here as `strkeb`.
  static let degrees: Set<String> = Set(
    """
    amd amdkeb amdkep amdgz amdfarm amdkom amdak amdkl amdrad amdpd ama amapd
    se sh st sp ss si skm skep ssos spd spdi spsi ssi ssit skom sip sap sag stp sstp spt spi sked skg
    skh sfarm sgz sst sstkeb sstkep sstft sfis sakun sak sars sds shut spar sikom sthi sei shi sad ssn skeb
    spust stt sthum strkeb strkep strgz strip strkes strkom strak strt stran
    ma mm mh mt mp ms msi mkes mkm mars mph mba map mpd mpdi mhum mag msc mkom mak msn mkep mkeb mip
    mikom mpsi mfarm mgz mpar mesy mei mhi mtp mstp mse mec maq mtr mtrap mtrkep mtrkeb mad msm mpa mpp
    mbiomed mked
    phd drph dea spa spog spb sppd span spm spkj sptht spgk spkk spp sprad spjp sps spkg
    ns ners apt bd cpns cht cpm ca ak cfra crmo cgcae qia qrmp
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
