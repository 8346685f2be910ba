package import Domain

extension CSVError {
  /// What is wrong with the file, where, and what to do about it.
  package var wording: Bilingual {
    switch self {
    case .file(let path, let problem):
      problem.wording(path)
    case .table(let problem):
      problem.wording
    case .text(let problem, let place):
      Bilingual(
        "\(place.wording.english): \(problem.wording.english)",
        "\(place.wording.indonesian): \(problem.wording.indonesian)")
    }
  }
}

extension UnreadableTable {
  /// The file, and what is wrong with it.
  package var wording: Bilingual {
    if case .file = problem { return problem.wording }
    return Bilingual("\(path): \(problem.wording.english)", "\(path): \(problem.wording.indonesian)")
  }
}

extension CSVError.FileProblem {
  fileprivate func wording(_ path: String) -> Bilingual {
    switch self {
    case .notFound:
      Bilingual("There is no file \(path).", "Berkas \(path) tidak ditemukan.")
    case .notPermitted:
      Bilingual(
        "\(path) may not be read; check its permissions.",
        "\(path) tidak boleh dibaca; periksa hak aksesnya.")
    case .directory:
      Bilingual(
        "\(path) is a folder; name a CSV file in it.",
        "\(path) adalah folder; sebutkan berkas CSV di dalamnya.")
    case .notRegular:
      Bilingual(
        "\(path) is no ordinary file; save the table as a CSV file first.",
        "\(path) bukan berkas biasa; simpan dahulu tabelnya sebagai berkas CSV.")
    case .unreadable(let code):
      Bilingual(
        "\(path) cannot be read (system error \(code)).",
        "\(path) tidak dapat dibaca (galat sistem \(code)).")
    }
  }
}

extension CSVError.TableProblem {
  fileprivate var wording: Bilingual {
    switch self {
    case .emptyFile:
      Bilingual("The file is empty.", "Berkas kosong.")
    case .noHeader:
      Bilingual(
        "The first line names no columns; a header such as case,activity,at is needed.",
        "Baris pertama tidak berisi nama kolom; perlu judul kolom seperti kasus,kegiatan,waktu.")
    case .duplicateColumn(let name, let first, let second):
      Bilingual(
        "Columns \(first) and \(second) are both named “\(name)”; rename one of them.",
        "Kolom \(first) dan \(second) sama-sama bernama “\(name)”; ganti nama salah satunya.")
    case .utf16:
      Bilingual(
        "The file is UTF-16. Save it as “CSV UTF-8”, or convert it: iconv -f UTF-16 -t UTF-8 OLD > NEW",
        "Berkas ini UTF-16. Simpan sebagai “CSV UTF-8”, atau ubah: iconv -f UTF-16 -t UTF-8 LAMA > BARU")
    case .fieldCount(let line, let found, let expected):
      Bilingual(
        "Line \(line): the row has \(found) fields, the header \(expected).",
        "Baris \(line): ada \(found) isian, sedangkan judulnya \(expected) kolom.")
    case .tooManyColumns(let line):
      Bilingual(
        "Line \(line): more than \(CSVLimits.columns) columns. Is the delimiter right?",
        "Baris \(line): lebih dari \(CSVLimits.columns) kolom. Apakah pemisahnya benar?")
    case .rowTooLong(let line):
      Bilingual("Line \(line): a row of more than 16 MB.", "Baris \(line): satu data lebih dari 16 MB.")
    }
  }
}

extension CSVError.TextProblem {
  fileprivate var wording: Bilingual {
    switch self {
    case .zeroByte:
      Bilingual(
        "a byte of value 0. This is no text file, or a damaged one.",
        "ada bita bernilai 0. Ini bukan berkas teks, atau berkasnya rusak.")
    case .notUTF8:
      Bilingual(
        "not UTF-8. Save the file as “CSV UTF-8”, or convert it: iconv -f WINDOWS-1252 -t UTF-8 OLD > NEW",
        "bukan UTF-8. Simpan sebagai “CSV UTF-8”, atau ubah: iconv -f WINDOWS-1252 -t UTF-8 LAMA > BARU")
    case .openQuote:
      Bilingual(
        "the quotation mark that opens here is never closed.",
        "tanda kutip yang dibuka di sini tidak pernah ditutup.")
    case .textAfterQuote:
      Bilingual(
        "text after a closing quotation mark. A quotation mark within a field is written twice.",
        "ada teks setelah tanda kutip penutup. Tanda kutip di dalam isian ditulis dua kali.")
    case .fieldTooLong(isQuoted: true):
      Bilingual(
        "a field of more than 1 MB. Is the quotation mark that opens it ever closed?",
        "isian lebih dari 1 MB. Apakah tanda kutip pembukanya ditutup?")
    case .fieldTooLong(isQuoted: false):
      Bilingual("a field of more than 1 MB.", "isian lebih dari 1 MB.")
    }
  }
}

extension CSVError.Place {
  fileprivate var wording: Bilingual {
    guard line != rowLine else {
      return Bilingual("Line \(line), column \(column)", "Baris \(line), kolom \(column)")
    }
    return Bilingual(
      "Line \(line), column \(column) of the row that begins on line \(rowLine)",
      "Baris \(line), kolom \(column) dari data yang dimulai di baris \(rowLine)")
  }
}
