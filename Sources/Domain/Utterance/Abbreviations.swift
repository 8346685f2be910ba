/// Words that are written with a full stop in the middle of a sentence.
enum Abbreviations {
  /// `Kec. Kenanga`, `Muh. Yusuf`, `no. 7`: something always follows them.
  static let open: Set<String> = [
    "muh", "moh", "mohd", "muhd", "abd", "st", "sit", "dg", "mr", "mrs", "ms", "jl", "jln", "no", "gg", "rt",
    "rw",
    "kec", "kel", "kab", "prov", "ds", "dsn", "kp", "pusk", "dis", "bag", "tgl", "tg", "pkl", "jm", "ttg",
    "utk",
    "dgn", "yg", "pd", "a.n", "an", "u.p", "c.q", "s.d", "d.a", "e.g", "i.e", "hlm", "vs", "approx", "maks",
    "max",
    "lamp", "rp", "ka", "plt", "plh", "pj", "sek", "pt", "cv",
  ]

  /// `20 mnt. soal loket`: they may end a sentence too, which a capital behind them tells.
  static let either: Set<String> = [
    "mnt", "mt", "min", "sen", "sel", "rab", "kam", "jum", "sab", "ahd", "jan", "feb", "mar", "apr", "jun",
    "jul",
    "agt", "ags", "aug", "sep", "sept", "okt", "oct", "nov", "nop", "des", "dec", "mon", "tue", "wed", "thu",
    "fri",
    "sat", "sun", "bln", "thn", "th", "hr", "a.m", "p.m", "am", "pm", "konsul", "kons", "asist", "telp",
    "tlp", "tel",
    "hp", "etc", "dll", "dst", "dsb", "dkk",
  ]
}
