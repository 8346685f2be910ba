import Domain

// The words of what is refused about erasing, redacting and consenting.

extension StorageError {
  var erasureWording: Bilingual {
    switch self {
    case .hasLogin(let code, let logins):
      Bilingual(
        "\(code) can still log in as \(logins.joined(separator: ", ")). Take that away first: "
          + "klinik person edit \(code) --remove-login \(logins[0])",
        "\(code) masih dapat masuk dengan akun \(logins.joined(separator: ", ")). Cabut dahulu: "
          + "klinik orang ubah \(code) --cabut-akun \(logins[0])")
    case .noSuchLogin(let login, let code):
      Bilingual(
        "The login \(login) is not \(code)'s. Whose it is and which there are: klinik person show \(code)",
        "Akun \(login) bukan milik \(code). Akun yang ada: klinik orang lihat \(code)")
    case .noSuchPlace(let code, let possible):
      possible.isEmpty
        ? Bilingual(
          "\(code) has no text that can be redacted. A person is erased: klinik person erase PERSON",
          "\(code) tidak punya teks yang dapat dihitamkan. Untuk orang: klinik orang hapus-identitas ORANG")
        : Bilingual(
          "\(code) has no such text. One of: \(possible.map(\.label.english).joined(separator: ", ")).",
          "\(code) tidak punya teks itu. Pilihannya: \(possible.map(\.label.indonesian).joined(separator: ", "))."
        )
    case .nothingToRedact(let code, let place):
      Bilingual(
        "\(code) has never had a \(place.label.english); there is nothing to redact.",
        "\(code) belum pernah punya isian \(place.label.indonesian); tidak ada yang dihitamkan.")
    case .noConsent(let code, let purpose):
      Bilingual(
        "\(code) has given no consent that holds for \(purpose.label.english). What there is: klinik person show \(code)",
        "\(code) tidak punya persetujuan yang berlaku untuk \(purpose.label.indonesian). Yang ada: klinik orang lihat \(code)"
      )
    default: Self.unworded
    }
  }
}
