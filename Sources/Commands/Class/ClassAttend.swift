import ArgumentParser
import Domain
import Storage

/// `class attend CODE NAME, NAME …`.
struct ClassAttend: Command {
  static let deed: Deed? = .editSession

  static var manual: Manual {
    Manual(
      .lesson, .attend,
      Bilingual(
        "Puts people on the list of attendance of a class, at once or piece by piece.",
        "Mengisi daftar hadir kelas, sekaligus atau sedikit demi sedikit."),
      discussion: Bilingual(
        "Commas part the names. A file has one name a line, as on paper: its number, degrees, and the unit behind a semicolon or in parentheses are understood. "
          + "A name that fits nobody or several people, or stands there twice, is told with its line, and then nothing is saved; --new adds those whom nobody knows. "
          + "Head and foot of the list are left out and told. "
          + "Who is on the list already stays on it once. How many came is counted apart: session edit CODE --head-count NUMBER.",
        "Nama dipisahkan koma. Dalam berkas satu baris satu nama, seperti di kertas: nomor urut, gelar, dan unit sesudah titik koma atau dalam kurung dipahami. "
          + "Nama yang belum dikenal, cocok dengan beberapa orang, atau tertulis dua kali disebut beserta barisnya, dan tidak ada yang disimpan; --baru menambahkan yang belum dikenal. "
          + "Kepala dan kaki daftar dilewati dan disebut. "
          + "Yang sudah ada dalam daftar tetap tercatat satu kali. Jumlah hadir dihitung terpisah: sesi ubah KODE --jumlah ANGKA."
      ),
      examples: [
        .init(
          "class attend SS-9 Rina, Dewi Lestari, Baso", "kelas hadir SS-9 Rina, Dewi Lestari, Baso",
          Bilingual("three names", "tiga nama")),
        .init(
          "class attend SS-9 --from list.txt --new", "kelas hadir SS-9 --dari daftar.txt --baru",
          Bilingual("the whole list, new people too", "seluruh daftar, orang baru juga")),
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.sessions))
  var code: String

  @Argument(
    help: .both(
      "Who came, with commas between the names.", "Siapa yang hadir, dengan koma di antara namanya.",
      value: Bilingual("NAME", "NAMA")), completion: .known(.people))
  var names: [String] = []

  @Option(
    name: .both("from", "dari"),
    help: .both(
      "Take the list from this file, one name a line.", "Ambil daftar dari berkas ini, satu baris satu nama.",
      value: Bilingual("FILE", "BERKAS")), completion: .file())
  var file: String?

  @Option(
    name: .both("without", "tanpa"),
    help: .both(
      "Somebody who stands on the list by mistake; several times for several people.",
      "Orang yang keliru tercatat; boleh beberapa kali.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var absent: [String] = []

  @Flag(
    name: .both("new", "baru"),
    help: .both("Adds the people whom nobody knows yet.", "Menambahkan orang yang belum dikenal."))
  var takesNew = false

  @Flag(
    name: .both("yes", "ya"),
    help: .both(
      "With --new: adds people although their names are nearly those of others.",
      "Dengan --baru: menambahkan orang meskipun namanya mirip orang lain."))
  var isConfirmed = false

  func run(at desk: inout Desk) throws -> Reply {
    if file != nil, desk.isConfined { throw CommandError.confined(.option(Bilingual("--from", "--dari"))) }
    let session = try desk.session(code).session
    guard session.kind == .class else {
      throw CommandError.page(ClassWords.notAClass(session.code, session.kind), [])
    }
    guard session.state == .held else { throw CommandError.page(ClassWords.notHeld(session.code), []) }
    let typed = ListedName.names(in: names)
    let written = try file.map(ListedName.names(of:)) ?? []
    guard !(typed + written).isEmpty || !absent.isEmpty else {
      throw CommandError.page(ClassWords.noName, [])
    }
    let roll = try Roll(
      typed: typed, written: written, takesNew: takesNew, isConfirmed: isConfirmed, at: &desk)
    guard roll.doubts.isEmpty else {
      throw CommandError.page(
        ClassWords.unsettled(
          roll.doubts.count, of: typed.count + written.count, offersNew: roll.hasStrangers),
        roll.doubts.flatMap(Self.lines))
    }
    guard !(roll.known.isEmpty && roll.newcomers.isEmpty && absent.isEmpty) else {
      throw CommandError.page(ClassWords.emptyList, [])
    }
    let list = AttendanceList(
      known: roll.known, newcomers: roll.newcomers,
      removed: try absent.map { try desk.person($0).id })
    let record = try attend(session, list, at: &desk)
    let isSurplus = record.session.headCount.map { record.listed > $0 } == true
    return .receipt(
      Receipt(
        ClassWords.recorded(record), codes: [("session", session.code.text)],
        notices: (record.notice.map { [RecordWords.notice($0)] } ?? [])
          + (roll.skipped.isEmpty ? [] : [ClassWords.skipped(roll.skipped)])
          + (isSurplus ? [ClassWords.surplus(record)] : []),
        hints: [Wording.seeSession(session.code.text), Wording.wrongUndo]))
  }

  private func attend(
    _ session: Session, _ list: AttendanceList, at desk: inout Desk
  ) throws -> AttendanceRecord {
    do {
      return try desk.casebook().attend(session.id, list, by: desk.actor(), at: desk.now).result
    } catch StorageError.nothingGiven {
      throw CommandError.page(ClassWords.allListed(session.code), [])
    }
  }

  /// A name in doubt with its line, and below it why.
  private static func lines(_ name: ListedName, _ reason: Bilingual) -> [String] {
    ["  \(name.number)  \(echo(name.name))", "     \(reason.text)"]
  }
}
