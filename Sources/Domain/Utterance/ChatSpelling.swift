/// How people shorten and misspell the words of the closed lists in chat, and what stands in the lists for them.
///
/// Only what a word is compared by is put right; every text keeps the words as typed.
enum ChatSpelling {
  /// The word of the lists that a word in small letters stands for, or the word itself. With a capital, as in `Ni Made`,
  /// some are names.
  static func mended(_ word: String, isCapital: Bool) -> String {
    isCapital && names.contains(word) ? word : words[word] ?? word
  }

  private static let names: Set<String> = ["ni", "mt", "tak", "ga"]

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
