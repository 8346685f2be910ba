import Domain

/// What invented cases are about, and what is said in their sessions.
enum Ideas {
  /// Titles with the topic that they begin with.
  static let titles: [(text: String, topic: Topic)] = [
    ("Antrean loket satu nomor", .design), ("Pojok baca kelas", .ideas),
    ("Surat keterangan lewat gawai", .profile),
    ("Posyandu keliling sore", .indicators), ("Peta jalan rusak warga", .evidence),
    ("Pasar tani Jumat", .ideas),
    ("Kartu imunisasi bergambar", .video), ("Arsip sewa kios", .profile),
    ("Tabungan sampah sekolah", .replication),
    ("Jemput berkas lansia", .proposal), ("Lapor lampu jalan", .design),
    ("Kelas ibu hamil daring", .competition),
    ("Bengkel alat tangkap nelayan", .ideas), ("Denda pustaka jadi bacaan", .policy),
    ("Pupuk organik kelompok tani", .evidence), ("Rapor gizi balita", .indicators),
    ("Izin usaha di kecamatan", .regulation), ("Bank benih desa", .budget),
    ("Rujukan tanpa tunggu", .proposal),
    ("Kampung tanggap bencana", .design), ("Katalog wisata bahari", .video),
    ("Absen lapangan penyuluh", .profile),
    ("Sumur resapan halaman", .replication), ("Pojok aduan puskesmas", .indicators),
    ("Siswa pemilah sampah", .competition), ("Kotak obat sekolah", .ideas),
    ("Pajak kios lewat kolektor", .regulation),
    ("Rumah data kelurahan", .evidence), ("Merek dagang olahan ikan", .property),
    ("Layar jadwal pasar", .other),
  ]

  /// What an innovator brings along.
  static let problems = [
    "Warga menunggu terlalu lama dan tidak tahu gilirannya.", "Berkas sering hilang saat berpindah meja.",
    "Data dicatat tiga kali di tiga buku.", "Sudah berjalan setahun, belum ada bukti hasilnya.",
    "Tim belum tahu indikator mana yang bisa dipenuhi.", "Anggaran tahun depan belum memuat kegiatan ini.",
    "Belum ada surat keputusan tim.", "Pimpinan meminta diikutkan lomba, bahan belum siap.",
  ]

  /// What was said in a session.
  static let notes = [
    "Latar belakang masih umum, belum ada angka.", "Tim menunjukkan buku register enam bulan terakhir.",
    "Alur pelayanan dibahas langkah demi langkah.",
    "Angka sebelum dan sesudah sudah ada, sumber belum disebut.",
    "Kebaruan dibandingkan dengan dua daerah lain.", "Peran mitra belum tertulis.",
    "Foto kegiatan ada, tanggalnya belum.", "Video terlalu panjang, bagian manfaat tenggelam.",
    "Rencana replikasi ke unit lain mulai disusun.", "Kepala unit hadir dan mendukung.",
  ]

  /// What the clinic advised.
  static let advice = [
    "Mulai dari satu masalah yang paling dirasakan warga.", "Hitung waktu tunggu seminggu, pagi dan siang.",
    "Pakai kalimat pendek, satu gagasan satu paragraf.", "Sebutkan sumber dan tahun setiap angka.",
    "Minta surat dukungan kepala unit.", "Simpan bukti dengan tanggal di nama berkas.",
  ]

  /// What was agreed, by whose turn it is.
  static func deeds(of party: Party) -> [String] {
    switch party {
    case .innovator:
      [
        "revisi latar belakang", "hitung waktu tunggu", "lengkapi RAB", "foto kegiatan", "susun tahapan",
        "kumpulkan daftar hadir", "rapikan alur pelayanan", "tulis manfaat dengan angka",
      ]
    case .clinic: ["kirim contoh SK", "kirim contoh SOP", "telaah naskah", "hubungi narasumber"]
    case .outside: ["surat dukungan dari dinas", "tanda tangan kepala dinas", "jawaban kanwil"]
    }
  }

  /// Why a case ends early, pauses, or is taken up again.
  static let withdrawals = ["tim dimutasi", "digabung dengan inovasi lain", "tidak dilanjutkan unit"]
  static let pauses = ["menunggu anggaran perubahan", "ketua tim cuti", "menunggu peraturan bupati"]
  static let reopenings = ["ada perbaikan dari penilai", "diikutkan lomba berikutnya"]
  static let recipients = ["Bagian Organisasi", "Inspektorat Daerah", "Dinas Komunikasi dan Informatika"]

  /// Why a session is called off, or something is put off.
  static let cancellations = ["narasumber berhalangan", "tim dipanggil rapat", "ruangan dipakai"]
  static let delays = ["data belum lengkap", "menunggu disposisi", "petugas cuti"]

  static let places = ["klinik", hall, "di unit inovator"]
  /// Where classes are held.
  static let hall = "aula Bappelitbangda"
}
