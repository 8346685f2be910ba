/// The forms under which the name of an agency is found, abbreviations written out.
///
/// Names in the register and what was typed go through the same table, so that `capil` finds the agency
/// whether the register calls it Disdukcapil or Dinas Kependudukan dan Pencatatan Sipil.
public enum AgencyName {
  /// What somebody typed, in the form of the keys: `PKM Melati` gives `puskesmas melati`.
  ///
  /// An agency is found where the query is the beginning of one of its keys. An empty query finds none.
  public static func query(_ typed: String) -> String {
    expanded(typed).joined(separator: " ")
  }

  /// The name from each of its words on: `Puskesmas Melati` gives `puskesmas melati` and `melati`.
  ///
  /// The first key is `query(name)`. A name with an abbreviation is also found as it is written, so that
  /// `disduk` begins Disdukcapil.
  public static func keys(of name: String) -> [String] {
    let full = endings(of: expanded(name))
    return full + endings(of: words(of: name)).filter { !full.contains($0) }
  }

  private static func endings(of words: [String]) -> [String] {
    words.indices.map { words[$0...].joined(separator: " ") }
  }

  /// The words of a name, folded: letters and digits, cut at everything else but apostrophes and full stops
  /// inside an abbreviation.
  static func words(of name: String) -> [String] {
    name.split { $0.isWhitespace || "-/,()_&+".contains($0) }
      .flatMap { $0.split(separator: ".").allSatisfy({ $0.count == 1 }) ? [$0] : $0.split(separator: ".") }
      .map { TextFolding.fold($0) }
      .filter { !$0.isEmpty }
  }

  private static func expanded(_ text: String) -> [String] {
    words(of: text).flatMap { word in
      abbreviations[word].map { $0.split(separator: " ").map(String.init) } ?? [word]
    }
  }

  private static let abbreviations: [String: String] = [
    "pkm": "puskesmas", "pusk": "puskesmas",
    "kec": "kecamatan", "kel": "kelurahan", "ds": "desa", "kab": "kabupaten", "prov": "provinsi",
    "pemkot": "pemerintah kota", "pemkab": "pemerintah kabupaten", "pemprov": "pemerintah provinsi",
    "rsud": "rumah sakit umum daerah", "rs": "rumah sakit",
    "sdn": "sd negeri", "smpn": "smp negeri", "sman": "sma negeri", "smkn": "smk negeri",
    "mtsn": "mts negeri",
    "setda": "sekretariat daerah", "setwan": "sekretariat dprd", "bag": "bagian", "din": "dinas",
    "disdik": "dinas pendidikan", "diknas": "dinas pendidikan",
    "disdikbud": "dinas pendidikan dan kebudayaan",
    "dinkes": "dinas kesehatan", "diskes": "dinas kesehatan",
    "capil": dukcapil, "dukcapil": dukcapil, "disdukcapil": dukcapil,
    "dishub": "dinas perhubungan", "dinsos": "dinas sosial", "dispar": "dinas pariwisata",
    "disperindag": "dinas perindustrian dan perdagangan", "disnaker": "dinas tenaga kerja",
    "diskominfo": "dinas komunikasi dan informatika", "kominfo": "dinas komunikasi dan informatika",
    "dlh": "dinas lingkungan hidup", "distan": "dinas pertanian", "dispora": "dinas pemuda dan olahraga",
    "dpmd": "dinas pemberdayaan masyarakat dan desa", "diskop": "dinas koperasi",
    "dpmptsp": "dinas penanaman modal dan pelayanan terpadu satu pintu",
    "ptsp": "dinas penanaman modal dan pelayanan terpadu satu pintu",
    "dpupr": "dinas pekerjaan umum dan penataan ruang", "pupr": "dinas pekerjaan umum dan penataan ruang",
    "damkar": "dinas pemadam kebakaran", "satpol": "satuan polisi", "pp": "pamong praja",
    "bapenda": "badan pendapatan daerah", "kesbangpol": "badan kesatuan bangsa dan politik",
    "bpbd": "badan penanggulangan bencana daerah",
    "bkpsdm": "badan kepegawaian dan pengembangan sumber daya manusia",
    "bappeda": "badan perencanaan pembangunan daerah",
    "brida": "badan riset dan inovasi daerah",
  ]

  private static let dukcapil = "dinas kependudukan dan pencatatan sipil"
}
