import Domain
import Reports
import Storage

/// The headings and sentences of `doctor`, in both languages.
enum DoctorWords {
  static let title = Bilingual("The clinic's file", "Kesehatan berkas klinik")

  static let columns = [
    Table.Column("check", Bilingual("Check", "Yang diperiksa"), .label),
    Table.Column("verdict", Bilingual("Verdict", "Hasil"), .label),
    Table.Column("seen", Bilingual("Seen", "Keadaan"), .text),
    Table.Column("remedy", Bilingual("What helps", "Yang perlu dilakukan"), .text),
  ]

  static func verdict(_ verdict: Diagnosis.Verdict) -> Bilingual {
    switch verdict {
    case .sound: Bilingual("well", "sehat")
    case .warning: Bilingual("warning", "peringatan")
    case .broken: Bilingual("BROKEN", "RUSAK")
    }
  }

  static func check(_ diagnosis: Diagnosis) -> Bilingual {
    switch diagnosis {
    case .integrity: Bilingual("SQLite's own check", "Pemeriksaan SQLite")
    case .references: Bilingual("References", "Rujukan antarbaris")
    case .history: Bilingual("History", "Keutuhan riwayat")
    case .space: Bilingual("Room on the disk", "Ruang disk")
    case .backup: Bilingual("Tested backup", "Cadangan teruji")
    case .log: Bilingual("Log beside the file", "Log di sebelah berkas")
    case .rights: Bilingual("Rights of file and folder", "Hak akses berkas dan folder")
    case .erasure: Bilingual("Erasures", "Penghapusan identitas dan teks")
    case .leftovers: Bilingual("Half-made files", "Berkas setengah jadi")
    case .fileSystem: Bilingual("File system", "Sistem berkas")
    }
  }

  /// The row of the texts that somebody wrote in an editor and that were not saved, by their paths.
  static func manuscripts(_ paths: [String]) -> [Value] {
    let verdict: Diagnosis.Verdict = paths.isEmpty ? .sound : .warning
    let seen =
      paths.isEmpty
      ? Bilingual("none", "tidak ada")
      : Bilingual(same: paths.map { echo($0, limit: 400) }.joined(separator: ", "))
    let remedy = Bilingual(
      "write the same again, and it is offered; or delete the file",
      "tulis hal yang sama lagi, lalu ditawarkan; atau hapus berkasnya")
    return [
      .label(id: "manuscripts", Bilingual("Your unsaved texts", "Tulisan Anda yang belum tersimpan")),
      .label(id: verdict.rawValue, Self.verdict(verdict)), .text(seen.text),
      paths.isEmpty ? .missing : .text(remedy.text),
    ]
  }

  static func seen(_ diagnosis: Diagnosis) -> Bilingual {
    switch diagnosis {
    case .integrity(let flaws): counted(flaws, Bilingual("flaws", "cacat"))
    case .references(let tables): counted(tables, Bilingual("tables with dangling rows", "tabel bermasalah"))
    case .history(0, let units):
      Bilingual(
        "whole, \(units ?? 0) \(plural(units ?? 0, "change", "changes"))", "utuh, \(units ?? 0) perubahan")
    case .history(let findings, _): counted(findings, Bilingual("findings", "temuan"))
    case .space(let free, let needed):
      Bilingual(
        "\(megabytes(free)) MB free, the file has \(megabytes(needed)) MB",
        "\(megabytes(free)) MB kosong, berkas \(megabytes(needed)) MB")
    case .backup(nil, _): Bilingual("none", "belum ada")
    case .backup(let days?, _):
      Bilingual("\(days) \(plural(days, "day", "days")) old", "umur \(days) hari")
    case .log(let size): Bilingual(same: "\(megabytes(size)) MB")
    case .rights(nil): Bilingual("as they should be", "sebagaimana mestinya")
    case .rights(.readable):
      Bilingual("everybody on this machine may read it", "semua orang di mesin ini dapat membacanya")
    case .rights(.openFolder):
      Bilingual("everybody may put files into the folder", "semua orang dapat menulis di foldernya")
    case .rights(.closedFolder):
      Bilingual(
        "the group may write the file, but not in its folder",
        "grup boleh menulis berkas, tetapi tidak di foldernya")
    case .erasure(nil): Bilingual("complete", "tuntas")
    case .erasure(let unfinished?):
      Bilingual(
        "number \(unfinished.unit) was interrupted: what it took from \(unfinished.code) may still be in the bytes",
        "nomor \(unfinished.unit) terputus: yang dihapus dari \(unfinished.code) mungkin masih ada di dalam berkas"
      )
    case .leftovers([]): Bilingual("none", "tidak ada")
    case .leftovers(let names): Bilingual(same: names.joined(separator: ", "))
    case .fileSystem(let system): Bilingual(same: system.name)
    }
  }

  /// What helps where something is not well.
  static func remedy(_ diagnosis: Diagnosis) -> Bilingual {
    switch diagnosis {
    case .integrity, .references:
      Bilingual(
        "stop working, keep a copy with -wal, then: klinik backup restore FILE TO",
        "berhenti memakainya, simpan salinan beserta -wal, lalu: klinik cadangan pulihkan BERKAS KE")
    case .history: Bilingual("see what: klinik verify", "lihat rinciannya: klinik keutuhan")
    case .space:
      Bilingual(
        "make room; upgrade and backup need a copy", "kosongkan ruang; pembaruan dan cadangan perlu salinan")
    case .backup:
      Bilingual(
        "klinik backup create FOLDER, then klinik backup test FILE",
        "klinik cadangan buat FOLDER, lalu klinik cadangan uji BERKAS")
    case .log: Bilingual("close shells that have been open for long", "tutup klinik yang lama terbuka")
    case .rights(.closedFolder): Bilingual("chmod 2770 FOLDER", "chmod 2770 FOLDER")
    case .rights(.openFolder): Bilingual("chmod o-w FOLDER", "chmod o-w FOLDER")
    case .rights: Bilingual("chmod o= FILE", "chmod o= BERKAS")
    case .erasure(let unfinished): unfinished.map(again) ?? Bilingual(same: "")
    case .leftovers:
      Bilingual(
        "a command was killed; delete them, or the next backup create into this folder does",
        "ada perintah yang terhenti paksa; hapus, atau cadangan buat berikutnya ke folder ini menghapusnya")
    case .fileSystem: Bilingual("move it to the server's own disk", "pindahkan ke disk server sendiri")
    }
  }

  /// What completes an erasure: the same again, which then takes nothing more.
  private static func again(_ unfinished: UnfinishedErasure) -> Bilingual {
    guard !unfinished.isOfPerson else {
      return Bilingual(
        "klinik person erase \(unfinished.code)", "klinik orang hapus-identitas \(unfinished.code)")
    }
    guard let place = unfinished.place?.label else {
      return Bilingual(
        "klinik word redact \(unfinished.code) PLACE", "klinik kata hitamkan \(unfinished.code) ISIAN")
    }
    return Bilingual(
      "klinik word redact \(unfinished.code) \(place.english)",
      "klinik kata hitamkan \(unfinished.code) \(place.indonesian)")
  }

  private static func counted(_ count: Int, _ what: Bilingual) -> Bilingual {
    guard count > 0 else { return Bilingual("nothing found", "tidak ada temuan") }
    return Bilingual("\(count) \(what.english)", "\(count) \(what.indonesian)")
  }

  /// In millions of bytes, rounded up.
  private static func megabytes(_ bytes: Int64) -> Int64 { (bytes + 999_999) / 1_000_000 }
}
