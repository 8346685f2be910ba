/// How people shorten and misspell the words of the closed lists in chat, and what stands in the lists for them.
///
/// Only what a word is compared by is put right; every text keeps the words as typed.
enum ChatSpelling {
  /// The word of the lists that a word in small letters stands for, or the word itself.
  static func mended(_ word: String) -> String { words[word] ?? word }

  /// Whether a word as typed may be a name or a degree after all, by what stands beside it: `Ni Made`, `Tono, MT`.
  static func isOfName(_ text: String, after before: String?, before next: String?) -> Bool {
    switch text {
    case "Ni", "Tak", "Ga":
      next?.first?.isUppercase == true && next?.contains(where: \.isLowercase) == true
    case "MT": before?.contains(where: \.isLowercase) == true && before?.first?.isLetter == true
    default: false
    }
  }

  private static let words: [String: String] = Dictionary(
    uniqueKeysWithValues: [
      ("tadi", "td tdi tadii"), ("kemarin", "kmrn kmrin kemaren kmarin kmren kemrin"),
      ("besok", "bsk bsok besuk"),
      ("depan", "dpn"), ("minggu", "mgg mingu"), ("bulan", "bln"), ("sebelum", "sblm sblum seblum"),
      ("sampai", "sampe smp2 smpe smpai ampe"), ("setengah", "stgh stengah setgh setngah"),
      ("tidak", "tdk gak ga nggak ngga enggak tak nda ndak tida gk"), ("datang", "dtg dateng dtang"),
      ("hadir", "hdr"), ("muncul", "nongol"), ("menit", "menitan mnt mnit mnitan mt"),
      ("sekitar", "skitar skt"), ("lagi", "lg"),
      ("lalu", "lau lalunya"), ("barusan", "brusan barusn"), ("about", "abt"), ("dengan", "dngn"),
      ("yang", "yg"), ("tuntas", "tuntaz"), ("ini", "ni"), ("jam", "jm"), ("senin", "snin"),
      ("selasa", "slasa"), ("kamis", "kmis"), ("didn't", "didnt didn"), ("pagi", "pgi"), ("sore", "sor"),
      ("orang", "orng org"),
    ].flatMap { word, spellings in spellings.split(separator: " ").map { (String($0), word) } })
}
