import Domain

/// The invented regency of Tanjung Mekar: 60 units, each behind the one above it.
enum Places {
  struct Place {
    let name: String
    let kind: AgencyKind
    let parent: String?
    let aliases: [String]
  }

  /// The regency itself, first of all.
  static let regency = "Kabupaten Tanjung Mekar"

  static let all: [Place] =
    [Place(name: regency, kind: .other, parent: nil, aliases: [])]
    + offices.map { Place(name: $0.name, kind: $0.kind, parent: regency, aliases: $0.aliases) }
    + under(
      "Dinas Kesehatan", .healthCentre,
      [
        ("Puskesmas Melati", ["pkm-melati"]), ("Puskesmas Kenanga", ["pkm-kenanga"]),
        ("Puskesmas Anggrek", ["pkm-anggrek"]), ("Puskesmas Seroja", ["pkm-seroja"]),
        ("Puskesmas Flamboyan", ["pkm-flamboyan"]), ("Puskesmas Teratai", ["pkm-teratai"]),
      ])
    + under(
      "Dinas Pendidikan", .school,
      [
        ("SMPN 1", []), ("SMPN 2", []), ("SMPN 3", []), ("SMPN 4", []), ("SDN 1 Melati", []),
        ("SDN 2 Mawar", []),
        ("SDN 3 Kenanga", []), ("SDN 4 Cempaka", []),
      ])
    + under(regency, .district, districts.map { ("Kecamatan " + $0, ["kec-" + $0.lowercased()]) })
    + under("Kecamatan Melati", .ward, ["Mawar", "Dahlia", "Kamboja"].map { ("Kelurahan " + $0, []) })
    + under("Kecamatan Anggrek", .ward, ["Bakung", "Sedap Malam"].map { ("Kelurahan " + $0, []) })
    + under(
      "Kecamatan Kenanga", .village, ["Cempaka", "Tanjung Baru", "Sumber Jaya"].map { ("Desa " + $0, []) })
    + under(
      "Kecamatan Seroja", .village, ["Mekar Sari", "Karang Indah", "Bukit Asri"].map { ("Desa " + $0, []) })
    + under("Kecamatan Teratai", .village, ["Muara Tenang", "Pantai Lestari"].map { ("Desa " + $0, []) })

  private static let districts = ["Melati", "Kenanga", "Anggrek", "Seroja", "Teratai", "Flamboyan"]

  private static let offices: [(name: String, kind: AgencyKind, aliases: [String])] = [
    ("Sekretariat Daerah", .secretariat, ["setda"]),
    ("Sekretariat DPRD", .secretariat, ["setwan"]),
    ("Inspektorat Daerah", .inspectorate, ["inspektorat"]),
    ("RSUD Tanjung Mekar", .hospital, ["rsud"]),
    ("Bappelitbangda", .board, ["bappeda"]),
    ("Badan Kepegawaian dan Pengembangan SDM", .board, ["bkpsdm"]),
    ("Badan Pengelolaan Keuangan dan Aset", .board, ["bpka"]),
    ("Badan Pendapatan Daerah", .board, ["bapenda"]),
    ("Badan Penanggulangan Bencana Daerah", .board, ["bpbd"]),
    ("Dinas Kesehatan", .department, ["dinkes"]),
    ("Dinas Pendidikan", .department, ["disdik"]),
    ("Dinas Kependudukan dan Pencatatan Sipil", .department, ["disdukcapil"]),
    ("Dinas Pertanian", .department, ["distan"]),
    ("Dinas Perdagangan", .department, ["disdag"]),
    ("Dinas Sosial", .department, ["dinsos"]),
    ("Dinas Perhubungan", .department, ["dishub"]),
    ("Dinas Lingkungan Hidup", .department, ["dlh"]),
    ("Dinas Komunikasi dan Informatika", .department, ["diskominfo"]),
    ("Dinas Perikanan", .department, []),
    ("Dinas Pariwisata", .department, ["dispar"]),
    ("Dinas Pekerjaan Umum", .department, ["dpu"]),
    ("Dinas Tenaga Kerja", .department, ["disnaker"]),
    ("Dinas Pemberdayaan Masyarakat dan Desa", .department, ["dpmd"]),
    ("Dinas Perpustakaan dan Kearsipan", .department, []),
    ("Satuan Polisi Pamong Praja", .other, ["satpol-pp"]),
    ("Perumda Air Minum Tirta Mekar", .enterprise, ["pdam"]),
  ]

  private static func under(
    _ parent: String, _ kind: AgencyKind, _ places: [(String, [String])]
  ) -> [Place] {
    places.map { Place(name: $0.0, kind: kind, parent: parent, aliases: $0.1) }
  }
}
