import Domain
import Storage

/// What is said of lists of attendance, in both languages.
enum ClassWords {
  static func notAClass(_ code: Code, _ kind: SessionKind) -> Bilingual {
    Bilingual(
      "\(code) is no class (\(kind.label.english)); say who came with: klinik session edit \(code) --person NAME",
      "\(code) bukan kelas (\(kind.label.indonesian)); sebut yang datang dengan: klinik sesi ubah \(code) --orang NAMA"
    )
  }

  static func notHeld(_ code: Code) -> Bilingual {
    Bilingual(
      "\(code) has not been logged as held, so nobody can have attended it yet. Log it first: klinik log class",
      "\(code) belum tercatat terlaksana, jadi belum ada yang hadir. Catat dahulu: klinik catat kelas")
  }

  static let emptyList = Bilingual("The file holds no name.", "Berkasnya tidak berisi nama.")

  static let noName = Bilingual(
    "Who came? Give names with commas between them, or --from FILE, one name a line.",
    "Siapa yang hadir? Sebut namanya dengan koma di antaranya, atau --dari BERKAS, satu baris satu nama.")

  static func unsettled(_ count: Int, of total: Int, offersNew: Bool) -> Bilingual {
    let which =
      total == 1
      ? Bilingual("The name is unclear", "Nama belum jelas")
      : Bilingual(
        "\(count) of \(total) names \(plural(count, "is", "are")) unclear",
        "\(count) dari \(total) nama belum jelas")
    let mending = Bilingual(
      "; nothing was saved. Mend \(total == 1 ? "it" : "them")", "; tidak ada yang disimpan. Perbaiki")
    let adding =
      offersNew
      ? Bilingual(
        ", or add --new for people whom nobody knows yet:",
        ", atau tambahkan --baru untuk orang yang belum dikenal:") : Bilingual(same: ":")
    return which + mending + adding
  }

  /// A name that stands there before, of somebody whom nobody knew.
  static func repeated(_ former: ListedName) -> Bilingual {
    Bilingual(
      "Also number \(former.number); strike one out, or add --yes if they are two people.",
      "Sama dengan nomor \(former.number); hapus salah satunya, atau tambahkan --ya bila memang dua orang.")
  }

  /// A name that stands there before, of somebody known.
  static func repeated(_ former: ListedName, _ person: String) -> Bilingual {
    Bilingual(
      "Also number \(former.number) (\(person)); strike one out. If they are two people, add the other one first (klinik "
        + "person add) and write the codes.",
      "Sama dengan nomor \(former.number) (\(person)); hapus salah satunya. Bila memang dua orang, daftarkan yang lain "
        + "dahulu (klinik orang tambah), lalu tulis kodenya.")
  }

  static func isAnother(_ name: String) -> Bilingual {
    Bilingual(
      "\(echo(name)) is named twice. Two people of that name?",
      "\(echo(name)) disebut dua kali. Dua orang yang senama?")
  }

  static func allListed(_ code: Code) -> Bilingual {
    Bilingual(
      "Everybody named is on the list of \(code) already; nothing was saved.",
      "Semua yang disebut sudah ada dalam daftar hadir \(code); tidak ada yang disimpan.")
  }

  /// Which lines of a file were left out, as written.
  static func skipped(_ lines: [ListedName]) -> Bilingual {
    func list(_ line: String) -> String {
      lines.map { "\(line) \($0.number) “\(echo($0.text))”" }.joined(separator: "; ")
    }
    return Bilingual(
      "Left out as no names: \(list("line")).", "Dilewati karena bukan nama: \(list("baris")).")
  }

  static let maybeNoName = Bilingual(
    "This may be no name; strike it out, or add --yes if it is one.",
    "Tampaknya bukan nama; hapus barisnya, atau tambahkan --ya bila memang nama.")

  static let unknown = Bilingual("Nobody has this name.", "Belum ada orang dengan nama ini.")

  static func isNew(_ name: String, near: [String]) -> Bilingual {
    let list = near.joined(separator: "; ")
    return Bilingual(
      "Nobody is called \(echo(name))\(near.isEmpty ? "" : " (nearly: \(list))"). Somebody new?",
      "\(echo(name)) belum dikenal\(near.isEmpty ? "" : " (mirip: \(list))"). Orang baru?")
  }

  static func similar(_ people: [String]) -> Bilingual {
    let list = people.joined(separator: "; ")
    return Bilingual(
      "Nearly \(list); write the code, or add --yes if it is somebody else.",
      "Mirip \(list); tulis kodenya, atau tambahkan --ya bila memang orang lain.")
  }

  static func nearly(_ people: [String]) -> Bilingual {
    Bilingual(
      "Several people may be meant; write the code: \(people.joined(separator: "; "))",
      "Bisa beberapa orang; tulis kodenya: \(people.joined(separator: "; "))")
  }

  static func unknownUnit(_ unit: String) -> Bilingual {
    Bilingual(
      "No unit is called \(echo(unit)); add it first, or leave it out.",
      "Unit \(echo(unit)) belum dikenal; tambahkan dahulu, atau hilangkan.")
  }

  /// `Daftar hadir SS-2026-0009: 3 orang ditambahkan, 1 di antaranya orang baru; 21 dari 24 orang.`
  static func recorded(_ record: AttendanceRecord) -> Bilingual {
    let code = record.session.code
    let new = record.newcomers.count
    var english: [String] = []
    var indonesian: [String] = []
    if record.added > 0 {
      english.append("\(record.added) \(record.added == 1 ? "person" : "people") added")
      indonesian.append("\(record.added) orang ditambahkan")
    }
    if new > 0 {
      english.append("\(new) of them new")
      indonesian.append("\(new) di antaranya orang baru")
    }
    if record.repeated > 0 {
      english.append("\(record.repeated) listed before")
      indonesian.append("\(record.repeated) sudah tercatat")
    }
    if record.removed > 0 {
      english.append("\(record.removed) removed")
      indonesian.append("\(record.removed) dihapus")
    }
    let sum = listed(record.listed, of: record.session.headCount)
    return Bilingual(
      "Attendance of \(code): \(english.joined(separator: ", ")); \(sum.english).",
      "Daftar hadir \(code): \(indonesian.joined(separator: ", ")); \(sum.indonesian).")
  }

  /// `21 dari 24 orang`.
  static func listed(_ listed: Int, of counted: Int?) -> Bilingual {
    guard let counted else {
      return Bilingual("\(listed) \(listed == 1 ? "person" : "people")", "\(listed) orang")
    }
    return Bilingual("\(listed) of \(counted) people", "\(listed) dari \(counted) orang")
  }

  /// That the list and the head count differ, in `session show`; nil where they agree or nobody counted.
  static func difference(_ detail: SessionDetail) -> Bilingual? {
    guard let counted = detail.session.headCount, detail.session.state == .held else { return nil }
    let count = detail.attendance.innovators.count
    guard count != counted else { return nil }
    let sum = listed(count, of: counted)
    return Bilingual("List of attendance: \(sum.english).", "Daftar hadir: \(sum.indonesian).")
  }

  static func surplus(_ record: AttendanceRecord) -> Bilingual {
    let code = record.session.code
    return Bilingual(
      "More people are listed than were counted. To mend the count: klinik session edit \(code) --head-count "
        + "\(record.listed)",
      "Yang tercatat lebih banyak daripada yang dihitung. Perbaiki jumlahnya: klinik sesi ubah \(code) --jumlah "
        + "\(record.listed)")
  }
}
