import Domain

extension StorageError.AttachmentFault {
  /// Why a file is not attached, and which would be.
  func wording(_ path: String) -> Bilingual {
    switch self {
    case .unreadable(let code):
      Bilingual(
        "\(path) cannot be read: \(systemReason(code).english).",
        "\(path) tidak dapat dibaca: \(systemReason(code).indonesian).")
    case .notAFile:
      Bilingual("\(path) is not an ordinary file.", "\(path) bukan berkas biasa.")
    case .empty:
      Bilingual(
        "\(path) is empty; there is nothing to attach.", "\(path) kosong; tidak ada yang dilampirkan.")
    case .strangeName:
      Bilingual(
        "The name of the file \(path) has a character in it that cannot be seen; rename the file and attach it again.",
        "Nama berkas \(path) mengandung karakter yang tidak terlihat; ganti nama berkasnya, lalu lampirkan lagi."
      )
    case .tooLarge(let size, let limit):
      Bilingual(
        "\(path) has \(Self.mebibytes(size, ".")) MiB; at most \(limit >> 20) are kept. Make it smaller.",
        "\(path) berukuran \(Self.mebibytes(size, ",")) MiB; paling besar \(limit >> 20). Perkecil dahulu.")
    case .erased:
      Bilingual(
        "The contents of \(path) were erased here for good and are not taken again.",
        "Isi \(path) sudah dihapus untuk selamanya di sini dan tidak diterima lagi.")
    }
  }

  /// Rounded up to hundredths, so that what is over the limit never reads like the limit.
  private static func mebibytes(_ size: Int, _ mark: String) -> String {
    let hundredths = (size * 100 + (1 << 20) - 1) >> 20
    let rest = hundredths % 100
    return "\(hundredths / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
