extension EmployeeNumberFlaw {
  /// What was refused, where it stands in the number and what would be accepted.
  public var wording: Bilingual {
    switch self {
    case .length(let count):
      Bilingual(
        "A NIP or NI PPPK has 18 digits, this one has \(count).",
        "NIP atau NI PPPK terdiri atas 18 angka, yang ini \(count) angka.")
    case .notADigit(let position):
      Bilingual(
        "Character \(position) is not a digit: a NIP has digits, and spaces or full stops between them.",
        "Karakter ke-\(position) bukan angka: NIP berisi angka, boleh diselingi spasi atau titik.")
    case .birthDate(let reason): reason.wording
    case .appointment(let reason): reason.wording
    case .sex:
      Bilingual(
        "Digit 15 must be 1 or 2.",
        "Angka ke-15 harus 1 atau 2.")
    case .sequence:
      Bilingual(
        "Digits 16-18 are 000: the sequence counts from 001.",
        "Angka ke-16 s.d. 18 adalah 000: nomor urut dimulai dari 001.")
    }
  }
}

extension EmployeeNumberFlaw.BirthDateReason {
  fileprivate var wording: Bilingual {
    switch self {
    case .impossible:
      Bilingual(
        "Digits 1-8 are the birth date (year, month, day), but the calendar has no such day.",
        "Angka ke-1 s.d. 8 adalah tanggal lahir (tahun, bulan, hari), tetapi tanggal ini tidak ada."
      )
    case .before1900:
      Bilingual(
        "Digits 1-8 are the birth date, but this one lies before 1900.",
        "Angka ke-1 s.d. 8 adalah tanggal lahir, tetapi yang ini sebelum tahun 1900.")
    case .inTheFuture:
      Bilingual(
        "Digits 1-8 are the birth date, but this one is still to come.",
        "Angka ke-1 s.d. 8 adalah tanggal lahir, tetapi tanggal itu belum tiba.")
    }
  }
}

extension EmployeeNumberFlaw.AppointmentReason {
  fileprivate var wording: Bilingual {
    switch self {
    case .monthZero:
      Bilingual(
        "Digits 13-14 are 00: a NIP has the month of appointment there (01-12), a NI PPPK a code from 13 up.",
        "Angka ke-13 dan 14 adalah 00: pada NIP bulan pengangkatan (01-12), pada NI PPPK kode mulai 13.")
    case .before18:
      Bilingual(
        "Digits 9-14 put the appointment before the age of 18; check them and the birth date in digits 1-8.",
        "Menurut angka ke-9 s.d. 14 diangkat sebelum berusia 18 tahun; periksa juga tanggal lahir (1 s.d. 8)."
      )
    case .after65:
      Bilingual(
        "Digits 9-14 put the appointment after the age of 65; check them and the birth date in digits 1-8.",
        "Menurut angka ke-9 s.d. 14 diangkat setelah berusia 65 tahun; periksa juga tanggal lahir (1 s.d. 8)."
      )
    case .tooFarAhead:
      Bilingual(
        "Digits 9-14 put the appointment more than a year ahead; check the year.",
        "Menurut angka ke-9 s.d. 14 pengangkatan masih lebih dari setahun lagi; periksa tahunnya.")
    }
  }
}
