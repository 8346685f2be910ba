/// The closed lists of one line, in both languages; a word in none of them and in no register is text.
enum SpokenWords {
  static let kinds: [([String], SessionKind)] = [
    (["kelas", "tematik"], .class), (["konsultasi"], .consultation), (["konsul"], .consultation),
    (["kons"], .consultation), (["consultation"], .consultation), (["asistensi"], .assistance),
    (["asist"], .assistance), (["assistance"], .assistance), (["mentoring"], .mentoring),
    (["coaching"], .coaching), (["kelas"], .class), (["bimtek"], .class), (["class"], .class),
    (["workshop"], .class), (["consult"], .consultation),
  ]

  static let channels: [([String], Channel)] = [
    (["video", "call"], .online), (["zoom", "meeting"], .online), (["google", "meet"], .online),
    (["tatap", "muka"], .inPerson), (["ofline"], .inPerson), (["offline"], .inPerson),
    (["luring"], .inPerson),
    (["nelpon"], .telephone), (["nelp"], .telephone), (["menelepon"], .telephone), (["telponan"], .telephone),
    (["in", "person"], .inPerson), (["wa"], .whatsapp),
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

  static let titles = NameTitles.before.union(["mr", "mrs", "miss", "madam", "p", "pa"])

  /// How people are addressed, which is no part of their names.
  static let address = NameTitles.address.union(["mr", "mrs", "miss", "madam", "p", "pa"])

  /// What a remark says of people besides their names: `hadir juga bu Dewi`.
  static let attending: Set<String> = [
    "hadir", "juga", "ikut", "turut", "didampingi", "ditemani", "bersama", "also", "present", "too", "joined",
    "came",
  ]

  static let people: Set<String> = [
    "orang", "peserta", "org", "people", "participants", "persons", "attendees",
  ]

  static let caseMarkers: Set<String> = ["kasus", "case", "cases"]

  static let and: Set<String> = ["dan", "&", "and", "dn", "serta"]

  static let connectives: Set<String> = and.union([
    "dgn", "dg", "dengan", "sama", "bersama", "bareng", "untuk", "utk", "u/", "dari", "ke", "kpd", "kepada",
    "pada", "pd", "di", "yg", "yang", "selama", "hari", "-", "–", "+", "/", "with", "w/", "for", "from", "of",
    "on",
    "at", "by", "in", "oleh",
  ])

  static let missed: [[String]] = [
    ["tidak", "jadi", "datang"], ["tidak", "datang"], ["tidak", "hadir"], ["tidak", "muncul"],
    ["tidak-hadir"],
    ["did", "not", "come"], ["didn't", "come"], ["did", "not", "show", "up"], ["didn't", "show", "up"],
    ["did", "not", "show"], ["didn't", "show"], ["no", "show"], ["no-show"], ["was", "absent"], ["absent"],
  ]

  /// That a visit was called off, by whomever.
  static let calledOff: [[String]] = [
    ["tidak", "jadi"], ["batal"], ["absen"], ["dibatalkan"], ["dibatalin"], ["batalkan"],
    ["was", "called", "off"],
    ["called", "off"], ["was", "cancelled"], ["was", "canceled"], ["cancelled"], ["canceled"],
  ]

  /// Deeds that say how something gets to somebody, so that a channel behind them is theirs: `kirim RAB, via email`.
  static let sendings: Set<String> = [
    "kirim", "kirimkan", "mengirim", "serahkan", "sampaikan", "antar", "hubungi", "telepon", "telpon",
    "email", "kabari",
    "infokan", "konfirmasi", "undang", "tanya", "tanyakan", "send", "mail", "submit", "call", "tell", "ask",
    "invite",
  ]

  /// Why a visit did not take place: behind these nothing was held.
  static let reasons: Set<String> = [
    "karena", "krn", "karna", "sebab", "gara-gara", "lantaran", "because", "as", "since", "due",
  ]

  /// What compares a case with that of the session: `KI-38 mirip dengan ini`.
  static let comparisons: Set<String> = [
    "mirip", "seperti", "sama", "beda", "berbeda", "serupa", "lihat", "contoh", "dibanding", "dibandingkan",
    "bandingkan",
    "like", "similar", "same", "unlike", "different", "see", "than", "compared",
  ]

  /// With a colon behind it, what follows is a note or advice wherever it stands.
  static let labels: Set<String> = ["catatan", "note", "notes", "saran", "nasihat", "advice"]

  static let planned: Set<String> = ["dijadwalkan", "planned"]

  /// With a colon behind it at the beginning of a line, what follows is a plan: `janji: bu Rina rabu jam 9`.
  static let promises: Set<String> = ["janji", "temu", "jadwal", "rencana", "appointment", "plan"]

  /// What names an idea whose title follows in quotation marks: `mau bikin "Kantin jujur"`.
  static let ideas: Set<String> = [
    "ide", "gagasan", "inovasi", "bikin", "buat", "membuat", "usul", "usulan", "mengusulkan", "judul",
    "berjudul", "idea",
    "innovation", "build", "make", "titled", "called",
  ]

  /// What may stand around such a word and says no more.
  static let ideaTies: Set<String> = [
    "mau", "ingin", "punya", "ada", "bawa", "baru", "ini", "has", "have", "had", "an", "a", "the", "new",
    "wants", "want",
    "to", "with", "dengan", "yang",
  ]

  static let newCase: [[String]] = [["kasus", "baru"], ["new", "case"]]

  static let newUnit: [[String]] = [["unit", "baru"], ["new", "unit"]]

  static let closing: Set<String> = ["tuntas", "solved", "resolved", "settled"]

  static let newcomer: [[String]] = [
    ["orang", "baru"], ["tamu", "baru"], ["pengunjung", "baru"], ["new", "person"], ["new", "visitor"],
    ["new", "guest"],
    ["newcomer"],
  ]

  static let placeMarkers: Set<String> = ["di", "bertempat", "at", "in", "ke"]

  /// Places that are never part of a subject where they end a line: `soal loket di aula`.
  static let venues: [[String]] = [
    ["kantor"], ["aula"], ["ruang", "rapat"], ["ruangan"], ["klinik"], ["office"], ["the", "office"],
    ["hall"],
    ["the", "hall"],
  ]

  /// Where one goes for a session: `ke kantor`, `ke puskesmas`.
  static let destinations = unitHeads.union([
    "kantor", "lokasi", "lapangan", "aula", "ruang", "posyandu", "pkm",
  ])

  static let clinic: Set<String> = ["klinik", "clinic", "kami", "saya", "me", "we", "i", "i'll", "we'll"]

  /// What may stand right before a kind and says no more than that it happened.
  static let openers: Set<String> = [
    "sudah", "sdh", "udah", "habis", "abis", "selesai", "ada", "just", "finished", "had", "did",
  ]

  /// What tells that somebody came; a name may follow.
  static let meetings: Set<String> = ["met", "ketemu", "bertemu", "jumpa", "came", "datang", "lagi", "again"]

  /// Behind these a weekday is one to come, and no doubt about the day of the session.
  static let postponements: Set<String> = ["lanjut", "dilanjutkan", "lagi", "janji", "batas", "sebelum"]

  /// In a remark these tell of another meeting, whose day is not that of the session.
  static let furtherMeetings: Set<String> = [
    "lagi", "again", "janji", "lanjut", "dilanjutkan", "ditunda", "diundur", "postponed",
  ]

  /// Behind these a number with a full stop or a slash is one of a text: `indikator 3.10`, `SK nomor 17/11`.
  static let numbered: Set<String> = [
    "indikator", "pasal", "ayat", "bab", "butir", "poin", "nomor", "no", "versi", "tabel", "lampiran",
    "skor", "nilai", "halaman", "indicator", "article", "chapter", "item", "version", "table", "page",
    "score",
  ]

  /// Behind these a day is the last one of something, never the day of the session.
  static let deadlines: Set<String> = [
    "by", "before", "until", "till", "than", "due", "deadline", "sampai", "sebelum", "hingga", "lambat",
    "batas", "selambatnya", "maksimal",
  ]

  /// How people call whoever came, or themselves, where something was agreed: `he will send it`.
  static let subjects: Set<String> = ["he", "she", "they", "dia", "beliau", "mereka", "ia"]

  /// What is said of somebody's coming and tells no more than that.
  static let comings: Set<String> = ["came", "datang", "lagi", "again", "visited"]

  /// A part of a day that stands for no hour: `pagi Bu Rina`.
  static let partsOfDay: Set<String> = ["pagi", "siang", "sore", "petang", "malam", "morning", "afternoon"]

  /// What stands before a telephone number.
  static let phoneMarkers: Set<String> = [
    "hp", "no", "nomor", "nohp", "no.hp", "hp/wa", "phone", "mobile", "number", "kontak", "telp", "tlp", "wa",
  ]

  /// What makes a weekday the name of a campaign: `Jumat Bersih`.
  static let campaigns: Set<String> = ["bersih", "berkah", "sehat"]

  /// The zones that may stand behind a clock reading.
  static let zones: Set<String> = ["wita", "wib", "wit"]

  /// What may begin the name of a unit.
  static let unitHeads: Set<String> = [
    "puskesmas", "kecamatan", "kelurahan", "desa", "dinas", "badan", "bagian", "sekolah", "sd", "smp", "sma",
    "smk", "mts", "uptd", "inspektorat", "sekretariat", "rumah", "sdn", "smpn", "sman", "smkn", "perumda",
    "pustu", "pdam",
  ]
}
