import Domain

// What is said of the clinic's file itself: where it is, what state it is in, its backups and its past.

extension StorageError {
  var fileWording: Bilingual {
    switch self {
    case .noClinic(let path):
      Bilingual(
        "There is no clinic at \(path). Make one: klinik init \(path)",
        "Tidak ada klinik di \(path). Siapkan dahulu: klinik siapkan \(path)")
    case .alreadyThere(let path):
      Bilingual(
        "\(path) exists already and is not overwritten. Name another place.",
        "\(path) sudah ada dan tidak ditimpa. Sebut tempat lain.")
    case .notAFile(let path):
      Bilingual(
        "\(path) is not an ordinary file. Name the clinic's file with --db FILE.",
        "\(path) bukan berkas biasa. Sebut berkas klinik dengan --berkas BERKAS.")
    case .notAClinic(let path):
      Bilingual(
        "\(path) is not a clinic's file; it was left as it is. Name the clinic's file with --db FILE.",
        "\(path) bukan berkas klinik dan tidak disentuh. Sebut berkas klinik dengan --berkas BERKAS.")
    case .empty(let path):
      Bilingual(
        "\(path) is empty and holds no clinic. Remove it, then make one: klinik init \(path)",
        "\(path) kosong, tidak berisi klinik. Hapus dahulu, lalu siapkan: klinik siapkan \(path)")
    case .unreadable(let path, let code):
      Bilingual(
        "\(path) cannot be opened: \(systemReason(code).english). Check the permissions of the file and its folder.",
        "\(path) tidak dapat dibuka: \(systemReason(code).indonesian). Periksa hak akses berkas dan foldernya."
      )
    case .interrupted: Bilingual("Stopped; nothing was changed.", "Dihentikan; tidak ada yang berubah.")
    case .readOnly(let path):
      Bilingual(
        "\(path) may not be written to. Klinik needs write permission for the file and for its folder.",
        "\(path) tidak boleh ditulisi. Klinik perlu hak tulis atas berkas itu dan foldernya.")
    case .directoryNotWritable(let path):
      Bilingual(
        "The folder \(path) is missing or may not be written to. Make it first: mkdir -p \(path)",
        "Folder \(path) belum ada atau tidak boleh ditulisi. Buat dahulu: mkdir -p \(path)")
    case .folderReadOnly(let path):
      Bilingual(
        "The folder \(path) may not be written to. A clinic's log stands beside its file: Klinik needs write "
          + "permission for the folder too, even to read.",
        "Folder \(path) tidak boleh ditulisi. Log klinik disimpan di sebelah berkasnya: Klinik perlu hak tulis "
          + "atas folder itu juga, walau hanya untuk membaca.")
    case .onNetwork(let path, let fileSystem):
      Bilingual(
        "\(path) is in a network folder (\(fileSystem)); data can be damaged there. Log in to the server over SSH "
          + "and work there, with the file on the server's own disk.",
        "\(path) ada di folder jaringan (\(fileSystem)); data bisa rusak. Masuk ke server lewat SSH dan bekerja di "
          + "sana, dengan berkas di disk server sendiri.")
    case .removed(let path):
      Bilingual(
        "The clinic's file \(path) is no longer there; nothing was saved. Put it back, or restore the last good copy.",
        "Berkas klinik \(path) sudah tidak ada; tidak ada yang disimpan. "
          + "Kembalikan berkas itu, atau pulihkan salinan terakhir yang baik.")
    case .replaced(let path):
      Bilingual(
        "The clinic's file \(path) was replaced by another one; nothing was saved. "
          + "The next command works with the new file: look first whether it is the right one.",
        "Berkas klinik \(path) sudah diganti berkas lain; tidak ada yang disimpan. "
          + "Perintah berikutnya memakai berkas yang baru: periksa dahulu apakah itu berkas yang benar.")
    default: conditionWording
    }
  }

  var keepingWording: Bilingual {
    switch self {
    case .noBackup(let path):
      Bilingual(
        "There is no backup at \(path). Those that were made: klinik backup",
        "Tidak ada cadangan di \(path). Yang pernah dibuat: klinik cadangan")
    case .backupChanged(let path):
      Bilingual(
        "\(path) was changed while it was being restored; nothing was restored. Try again when nothing writes to it.",
        "\(path) berubah selagi dipulihkan; tidak ada yang dipulihkan. Coba lagi saat tidak ada yang menulisinya."
      )
    case .fixedSetting(.site):
      Bilingual(
        "The site stays: every id and code that was given carries it. Another site is another clinic: klinik init "
          + "--site NUMBER",
        "Nomor lokasi tetap: setiap kode yang sudah diberikan memuatnya. Lokasi lain berarti klinik lain: "
          + "klinik siapkan --lokasi NOMOR")
    case .fixedSetting(let key):
      Bilingual(
        "The \(key.label.english) stays: with another one the days of everything recorded would shift.",
        "\(key.label.indonesian.prefix(1).uppercased())\(key.label.indonesian.dropFirst()) tetap: bila diganti, hari "
          + "dari semua yang sudah dicatat akan bergeser.")
    default: Self.unworded
    }
  }

  private var conditionWording: Bilingual {
    switch self {
    case .newer(let found, let known):
      Bilingual(
        "The file was last used by a newer klinik (schema \(found), this one knows \(known)). "
          + "Install the newer klinik; the file was left as it is.",
        "Berkas ini terakhir dipakai klinik yang lebih baru (skema \(found), yang ini mengenal \(known)). "
          + "Pasang klinik yang lebih baru; berkas tidak disentuh.")
    case .older(let found, let known):
      Bilingual(
        "The file belongs to an older klinik (schema \(found), this one needs \(known)). "
          + "Bring it up to date: klinik upgrade. The file was left as it is.",
        "Berkas ini milik klinik yang lebih lama (skema \(found), yang ini memerlukan \(known)). "
          + "Perbarui dahulu: klinik perbarui. Berkas tidak disentuh.")
    case .upgradeRefused(let count):
      Bilingual(
        "The upgrade was tried on a copy, and \(count) things did not agree there; the file was left as it is. "
          + "See which with the klinik that made it: klinik verify",
        "Pembaruan dicoba pada salinan dan di sana ada \(count) hal yang tidak cocok; berkas tidak disentuh. "
          + "Lihat rinciannya dengan klinik versi lama: klinik keutuhan")
    case .full(let path):
      Bilingual(
        "The disk of \(path) is full. Nothing was saved; make room, then try again.",
        "Disk tempat \(path) penuh. Tidak ada yang disimpan; kosongkan ruang, lalu coba lagi.")
    case .busy(let path):
      Bilingual(
        "Somebody else has been writing to \(path) for too long. Nothing was saved; try again in a moment.",
        "\(path) terlalu lama dipakai proses lain. Tidak ada yang disimpan; coba lagi sebentar lagi.")
    case .damaged(let detail):
      Bilingual(
        "The file is damaged (\(detail)). Nothing was saved. Stop working with it, keep a copy of it "
          + "with its -wal, and restore the last good copy.",
        "Berkas rusak (\(detail)). Tidak ada yang disimpan. Berhenti memakainya, simpan salinannya "
          + "beserta berkas -wal, lalu pulihkan salinan terakhir yang baik.")
    case .inputOutput(let path):
      Bilingual(
        "The disk takes no more of \(path): it is faulty, or your quota is used up. Nothing was saved; "
          + "make room, or copy the file to another disk.",
        "Disk tidak mau menerima \(path) lagi: disk rusak, atau kuota Anda habis. Tidak ada yang disimpan; "
          + "kosongkan ruang, atau salin berkas itu ke disk lain.")
    case .noScratch:
      Bilingual(
        "There is no room for temporary files, which verify and a day of the past take. "
          + "Make room, or name another folder: TMPDIR=FOLDER klinik …",
        "Tidak ada ruang untuk berkas sementara yang diperlukan untuk memeriksa keutuhan dan melihat hari yang lalu. "
          + "Kosongkan ruang, atau sebut folder lain: TMPDIR=FOLDER klinik …")
    case .pastUnknown(let day):
      Bilingual(
        "What was recorded by \(day.words.english) cannot be told: the file does not agree with its history. "
          + "See where: klinik verify",
        "Keadaan tercatat per \(day.words.indonesian) tidak dapat ditampilkan: isi berkas tidak cocok dengan "
          + "riwayatnya. Lihat letaknya: klinik keutuhan")
    case .guarded(let name):
      Bilingual(
        "The file itself forbids this change (\(name)). Nothing was saved; please report it as a defect.",
        "Berkas sendiri menolak perubahan ini (\(name)). Tidak ada yang disimpan; laporkan sebagai galat.")
    case .sqlite(let code):
      Bilingual(
        "The database refused this (SQLite code \(code)). Nothing was saved. If it comes again, keep a copy of the file with its "
          + "-wal and report it as a defect.",
        "Basis data menolaknya (kode SQLite \(code)). Tidak ada yang disimpan. Bila terulang, simpan salinan berkas beserta "
          + "-wal dan laporkan sebagai galat.")
    default: Self.unworded
    }
  }

  var pastWording: Bilingual {
    switch self {
    case .beforeClinic(let day, let began):
      Bilingual(
        "Nothing was recorded yet on \(day.words.english): the clinic's file began on \(began.words.english).",
        "Pada \(day.words.indonesian) belum ada yang tercatat: berkas klinik dimulai \(began.words.indonesian)."
      )
    case .past(let day):
      Bilingual(
        "What was known on \(day.words.english) can only be read. Leave --known-on out.",
        "Keadaan tercatat per \(day.words.indonesian) hanya dapat dilihat. Hilangkan --tercatat-pada.")
    default: Self.unworded
    }
  }
}
