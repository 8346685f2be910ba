/// The closed lists of one line, in both languages; a word in none of them and in no register is text.
enum SpokenWords {
  static let kinds: [([String], SessionKind)] = [
    (["kelas", "tematik"], .class), (["konsultasi"], .consultation), (["konsul"], .consultation),
    (["kons"], .consultation), (["consultation"], .consultation), (["asistensi"], .assistance),
    (["asist"], .assistance), (["assistance"], .assistance), (["mentoring"], .mentoring),
    (["coaching"], .coaching), (["kelas"], .class), (["bimtek"], .class), (["class"], .class),
  ]

  static let channels: [([String], Channel)] = [
    (["video", "call"], .online), (["zoom", "meeting"], .online), (["google", "meet"], .online),
    (["tatap", "muka"], .inPerson), (["in", "person"], .inPerson), (["wa"], .whatsapp),
    (["whatsapp"], .whatsapp), (["whatsap"], .whatsapp), (["telepon"], .telephone), (["telpon"], .telephone),
    (["telp"], .telephone), (["tlp"], .telephone), (["tlpn"], .telephone), (["telfon"], .telephone),
    (["phone"], .telephone), (["the", "phone"], .telephone), (["zoom"], .online), (["gmeet"], .online),
    (["meet"], .online), (["teams"], .online), (["daring"], .online), (["online"], .online),
    (["vicon"], .online), (["vc"], .online), (["email"], .email), (["e-mail"], .email), (["surel"], .email),
    (["imel"], .email),
  ]

  /// Understood only after `via` and the like; alone they are ordinary words.
  static let channelsBehindVia: [([String], Channel)] = [
    (["surat"], .letter), (["letter"], .letter), (["langsung"], .inPerson),
  ]

  static let via: Set<String> = [
    "via", "lewat", "liwat", "lwt", "melalui", "pakai", "pake", "by", "over", "through", "on", "di",
  ]

  static let topicMarkers: Set<String> = [
    "soal", "tentang", "ttg", "tntg", "tntng", "ttng", "tentng", "perihal", "bahas", "membahas", "terkait",
    "tekait", "masalah", "mslh", "mengenai", "seputar", "topik", "about", "regarding", "re", "concerning",
    "on",
    "topic",
  ]

  static let holderMarkers: Set<String> = [
    "oleh", "by", "mentor", "narasumber", "narsum", "pemateri", "fasilitator", "speaker",
  ]

  static let me: Set<String> = ["saya", "me", "myself"]

  static let titles = NameTitles.before.union(["mr", "mrs", "miss", "madam"])

  static let people: Set<String> = [
    "orang", "peserta", "org", "people", "participants", "persons", "attendees",
  ]

  static let caseMarkers: Set<String> = ["kasus", "case", "cases"]

  static let and: Set<String> = ["dan", "&", "and", "dn", "serta"]

  static let connectives: Set<String> = and.union([
    "dgn", "dg", "dengan", "sama", "bersama", "bareng", "untuk", "utk", "u/", "dari", "ke", "kpd", "kepada",
    "pada", "pd", "di", "yg", "yang", "selama", "hari", "-", "–", "+", "/", "with", "for", "from", "of", "on",
    "at", "by", "in", "oleh", "jam", "mulai",
  ]).subtracting(["jam", "mulai"])

  static let missed: [[String]] = [
    ["tidak", "datang"], ["tidak", "hadir"], ["tdk", "datang"], ["tdk", "hadir"], ["tak", "datang"],
    ["tak", "hadir"], ["gak", "datang"], ["gak", "hadir"], ["ga", "datang"], ["nggak", "datang"],
    ["nda", "datang"], ["tidak", "muncul"], ["tidak-hadir"], ["did", "not", "come"], ["didn't", "come"],
    ["did", "not", "show", "up"], ["no", "show"], ["no-show"], ["was", "absent"],
  ]

  static let closing: Set<String> = ["tuntas", "solved", "resolved", "settled"]

  static let newcomer: [[String]] = [["orang", "baru"], ["new", "person"], ["newcomer"]]

  static let placeMarkers: Set<String> = ["di", "bertempat", "at", "in"]

  static let clinic: Set<String> = ["klinik", "clinic", "kami", "saya", "me", "we"]

  /// What may begin the name of a unit.
  static let unitHeads: Set<String> = [
    "puskesmas", "kecamatan", "kelurahan", "desa", "dinas", "badan", "bagian", "sekolah", "sd", "smp", "sma",
    "smk", "mts", "uptd", "inspektorat", "sekretariat", "rumah", "perumda", "pustu", "pdam",
  ]
}
