import Domain

// The one table of the command language. One English word has one Indonesian word everywhere; the spelling with a
// hyphen is understood without it and as two words too.

extension Noun {
  package static let today = Noun(
    "today", "hari-ini", for: .staff,
    Bilingual("what the day asks for", "yang perlu dikerjakan hari ini"))
  package static let status = Noun(
    "status", "status", for: .innovator,
    Bilingual("where a case stands, and what to do next", "sampai mana sebuah kasus, dan apa berikutnya"))
  package static let calendar = Noun(
    "calendar", "kalender", for: .staff,
    Bilingual(
      "working days, and plans for the calendar of a phone", "hari kerja, dan jadwal untuk kalender ponsel"))
  package static let caseFile = Noun(
    "case", "kasus", prefix: "KI", for: .staff,
    Bilingual("a problem or an idea that the clinic accompanies", "masalah atau gagasan yang didampingi"))
  package static let session = Noun(
    "session", "sesi", prefix: "SS", for: .staff,
    Bilingual(
      "a consultation, mentoring, coaching or class", "konsultasi, asistensi, mentoring, coaching, kelas"))
  package static let lesson = Noun(
    "class", "kelas", for: .staff,
    Bilingual("who came to a class: its list of attendance", "siapa yang hadir di kelas: daftar hadirnya"))
  package static let followup = Noun(
    "followup", "tindak-lanjut", ["tl"], prefix: "TL", for: .staff,
    Bilingual("the next step: what, who, when", "langkah berikutnya: apa, siapa, kapan"))
  package static let attachment = Noun(
    "attachment", "lampiran", prefix: "LA", for: .staff,
    Bilingual("a file that belongs to a case", "berkas milik sebuah kasus"))
  package static let person = Noun(
    "person", "orang", prefix: "OR", for: .staff,
    Bilingual("an innovator, officer, mentor or juror", "inovator, petugas, mentor, juri"))
  package static let agency = Noun(
    "agency", "unit", ["opd"], for: .staff,
    Bilingual("an office, health centre, school or village", "OPD, puskesmas, sekolah, desa"))
  package static let search = Noun(
    "search", "cari", for: .staff,
    Bilingual("one search for everything", "satu pencarian untuk semua"))
  package static let leave = Noun(
    "leave", "cuti", for: .staff,
    Bilingual("days on which somebody is away", "cuti, dinas luar, diklat, sakit"))
  package static let why = Noun(
    "why", "mengapa", ["kenapa"], for: .innovator,
    Bilingual(
      "why a step is refused, and who may take it", "mengapa satu langkah ditolak, dan siapa yang bisa"))
  package static let workflow = Noun(
    "workflow", "alur", for: .innovator,
    Bilingual("statuses and the steps between them", "status dan langkahnya"))
  package static let pack = Noun(
    "pack", "paket", for: .administration,
    Bilingual(
      "rules that change by decree, as a file", "aturan yang berubah menurut keputusan, berupa berkas"))
  package static let report = Noun(
    "report", "laporan", for: .supervisor,
    Bilingual("figures that can be trusted", "angka yang dapat dipercaya"))
  package static let history = Noun(
    "history", "riwayat", for: .supervisor, Bilingual("who changed what", "siapa mengubah apa"))
  package static let verify = Noun(
    "verify", "keutuhan", for: .supervisor,
    Bilingual("whether the data agrees with its history", "apakah isi cocok dengan riwayat"))
  package static let undo = Noun(
    "undo", "urungkan", for: .staff,
    Bilingual("takes the last change back", "menarik kembali perubahan terakhir"))
  package static let redo = Noun(
    "redo", "ulangi", for: .staff,
    Bilingual("does again what was undone", "mengulangi yang diurungkan"))
  package static let initialise = Noun(
    "init", "siapkan", for: .administration, Bilingual("makes a new clinic", "menyiapkan klinik baru"))
  package static let importing = Noun(
    "import", "impor", for: .administration,
    Bilingual("reads data that was kept elsewhere", "membaca data dari tempat lain"))
  package static let word = Noun(
    "word", "kata", for: .administration,
    Bilingual("a text that somebody typed", "teks yang diketik seseorang"))
  package static let upgrade = Noun(
    "upgrade", "perbarui", for: .administration,
    Bilingual("brings the file up to date", "memperbarui berkas ke versi baru"))
  package static let backup = Noun(
    "backup", "cadangan", for: .administration,
    Bilingual("a copy of the whole clinic, and its proof", "salinan seluruh klinik, dan buktinya"))
  package static let doctor = Noun(
    "doctor", "diagnosis", for: .administration,
    Bilingual("whether the file is well", "apakah berkas sehat"))
  package static let setting = Noun(
    "setting", "setelan", for: .administration,
    Bilingual("what holds for the whole clinic", "yang berlaku bagi seluruh klinik"))
  package static let whoami = Noun(
    "whoami", "saya", for: .administration,
    Bilingual("who you are to the clinic, and what you may do", "siapa Anda bagi klinik, dan hak Anda"))
  package static let access = Noun(
    "access", "hak", for: .administration, Bilingual("who may do what", "siapa boleh apa"))
  package static let shell = Noun(
    "shell", "konsol", for: .administration,
    Bilingual(
      "commands one a line, also for people who come in by SSH", "perintah satu per baris, juga lewat SSH"))
  package static let help = Noun(
    "help", "bantuan", ["?"], for: .administration, Bilingual("explains commands", "menjelaskan perintah"))
  package static let version = Noun(
    "version", "versi", for: .administration, Bilingual("which version this is", "versi program ini"))
  package static let exit = Noun(
    "exit", "keluar", ["quit"], for: .administration, Bilingual("leaves the shell", "meninggalkan klinik"))
}

extension Verb {
  package static let list = Verb("list", "daftar")
  package static let show = Verb("show", "lihat")
  package static let export = Verb("export", "ekspor")
  package static let add = Verb("add", "tambah")
  package static let edit = Verb("edit", "ubah")
  package static let open = Verb("open", "buka")
  package static let close = Verb("close", "tutup")
  package static let reopen = Verb("reopen", "buka-lagi")
  package static let log = Verb("log", "catat")
  package static let eventLog = Verb("log", "log")
  package static let plan = Verb("plan", "jadwal")
  package static let absent = Verb("absent", "tidak-hadir")
  package static let attend = Verb("attend", "hadir")
  package static let done = Verb("done", "selesai")
  package static let holiday = Verb("holiday", "libur")
  package static let postpone = Verb("postpone", "tunda")
  package static let confirm = Verb("confirm", "konfirmasi")
  package static let refer = Verb("refer", "rujuk")
  package static let pause = Verb("pause", "tunda")
  package static let wake = Verb("wake", "bangunkan")
  package static let withdraw = Verb("withdraw", "tarik")
  package static let check = Verb("check", "periksa")
  package static let load = Verb("load", "muat")
  package static let copy = Verb("copy", "salin")
  package static let link = Verb("link", "kaitkan")
  package static let assign = Verb("assign", "tugaskan")
  package static let step = Verb("step", "langkah")
  package static let select = Verb("select", "pilih")
  package static let erase = Verb("erase", "hapus-identitas")
  package static let redact = Verb("redact", "hitamkan")
  package static let notice = Verb("notice", "pemberitahuan")
  package static let consent = Verb("consent", "persetujuan")
  package static let deactivate = Verb("deactivate", "nonaktifkan")
  package static let create = Verb("create", "buat")
  package static let test = Verb("test", "uji")
  package static let restore = Verb("restore", "pulihkan")
  package static let roles = Verb("roles", "peran")
  package static let move = Verb("move", "mutasi")
  package static let merge = Verb("merge", "gabung")
  package static let transfer = Verb("transfer", "alihkan")
  package static let cancel = Verb("cancel", "batal")
  package static let throughput = Verb("throughput", "masuk-selesai")
  package static let cycleTime = Verb("cycle-time", "lama-proses")
}
