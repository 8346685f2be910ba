import Domain

// What stands above and below the names of a list of attendance: titles, the heads of columns, sums, place and day.

extension ListedName {
  /// Whether a line is a name.
  enum Kind {
    case name
    /// It may be one, but holds what names do not hold.
    case doubtful
    case heading
  }

  /// Whether there is more to it than a number, which in a file is a sum and nobody's code.
  var hasLetter: Bool { name.contains(where: \.isLetter) }

  /// What the line is, where nobody of the register has that name.
  var kind: Kind {
    guard hasLetter else { return .heading }
    if isCode { return .name }
    let words = folded(name).split { !$0.isLetter }.map(String.init)
    if words.allSatisfy(Self.columns.union(Self.titles).contains) { return .heading }
    let isCapital = !name.contains(where: \.isLowercase)
    let hasTitle = words.contains(where: Self.titles.contains)
    let isLabelled = name.contains(":")
    if words.first.map(Self.titles.contains) == true && isCapital
      || isLabelled && (hasTitle || Self.columns.contains(words[0]))
    {
      return .heading
    }
    let hasDigit = name.contains(where: \.isASCIIDigit)
    if hasDigit && words.contains(where: Self.months.contains) { return .heading }
    return hasDigit || hasTitle || isLabelled ? .doubtful : .name
  }

  /// Heads of columns and labels; a name may hold one of these, but does not consist of them.
  private static let columns: Set<String> = [
    "no", "nomor", "urut", "nama", "lengkap", "nip", "jabatan", "unit", "kerja", "instansi", "asal", "opd",
    "ttd",
    "tanda", "tangan", "paraf", "keterangan", "ket", "hp", "telepon", "alamat", "email", "surel", "hari",
    "tanggal",
    "tgl", "waktu", "pukul", "jam", "tempat", "lokasi", "acara", "kegiatan", "materi", "total", "orang",
    "hal",
    "halaman", "name", "names", "number", "agency", "signature", "date", "day", "time", "place", "page",
    "people",
  ]

  /// What no name holds.
  private static let titles: Set<String> = [
    "daftar", "hadir", "absensi", "absen", "presensi", "kehadiran", "peserta", "jumlah", "mengetahui",
    "panitia",
    "bimtek", "sosialisasi", "pelatihan", "lokakarya", "rapat", "kelas", "klinik", "inovasi", "dinas",
    "badan",
    "kabupaten", "provinsi", "pemerintah", "kecamatan", "kelurahan", "attendance", "participants", "workshop",
    "training",
  ]

  private static let months = Set(
    (Month.names + Month.shortNames).flatMap { [folded($0.indonesian), folded($0.english)] })
}
