import ArgumentParser
import Domain
import Storage

/// `person edit`: corrects what the register says of somebody.
struct PersonEdit: Command {
  static let deed: Deed? = .editPerson

  static var manual: Manual {
    Manual(
      .person, .edit,
      Bilingual("Changes what the register says of a person.", "Mengubah isian seseorang dalam register."),
      discussion: Bilingual(
        "Only what is given changes; an empty value removes: --phone \"\". With --agency the register was wrong "
          + "all along; who goes to another agency is moved: person move.",
        "Yang berubah hanya yang disebut; nilai kosong menghapus: --hp \"\". --unit memperbaiki unit yang keliru "
          + "sejak awal; untuk yang pindah tugas pakai orang mutasi."),
      examples: [
        Manual.Example(
          "person edit rina --phone 0812-3456-7890", "orang ubah rina --hp 0812-3456-7890",
          Bilingual("adds a phone number", "menambahkan nomor HP")),
        Manual.Example(
          "person edit OR-12 --activate", "orang ubah OR-12 --aktifkan",
          Bilingual("somebody who left is back", "orang yang dulu keluar kembali lagi")),
      ])
  }

  @Argument(
    help: .both("Who: code or name.", "Siapa: kode atau nama.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.people))
  var person: String

  @Option(
    name: .both("name", "nama"),
    help: .both("The name as it should read.", "Nama yang benar.", value: Bilingual("NAME", "NAMA")))
  var name: String?

  @Option(
    name: .both("agency", "unit"),
    help: .both(
      "Corrects the agency of the present posting.", "Memperbaiki unit penempatan sekarang.",
      value: Bilingual("AGENCY", "UNIT")),
    completion: .known(.agencies))
  var agency: String?

  @OptionGroup var contact: ContactOptions

  @Option(
    name: .both("login", "akun"),
    help: .both(
      "One more account of the operating system that is this person.",
      "Satu akun sistem operasi lagi miliknya.",
      value: Bilingual("LOGIN", "AKUN")))
  var logins: [String] = []

  @Option(
    name: .both("remove-login", "cabut-akun"),
    help: .both(
      "An account of the operating system that is this person no longer.",
      "Akun sistem operasi yang tidak lagi miliknya.",
      value: Bilingual("LOGIN", "AKUN")))
  var formerLogins: [String] = []

  @Flag(
    name: .both("activate", "aktifkan"),
    help: .both("The person is back.", "Orang ini aktif kembali."))
  var isActivated = false

  func run(at desk: inout Desk) throws -> Reply {
    let person = try desk.person(person)
    let change = PersonChange(
      particulars: try particulars(of: person, at: &desk), agency: try agency.map { try desk.agency($0).id },
      newLogins: logins, formerLogins: formerLogins, isActive: isActivated ? true : nil)
    guard change.isAnything else { throw StorageError.nothingGiven }
    let written = try desk.casebook().editPerson(person.id, change, by: desk.actor(), at: desk.now)
    return .receipt(
      Receipt(
        written.unit == nil ? PersonWords.unchanged(person.code) : PersonWords.edited(person.code),
        codes: [(noun: "person", code: person.code.text)]))
  }

  /// The particulars as a whole, as they will be; nil where none of them was given.
  private func particulars(of person: Person, at desk: inout Desk) throws -> Particulars? {
    guard name != nil || contact.isGiven else { return nil }
    let given = try name.map { try PersonName($0) }
    var particulars = try desk.casebook().particulars(of: person.id, by: desk.actor())
    if let given {
      particulars = particulars ?? Particulars(name: given)
      particulars?.name = given
    }
    // Whoever was erased has no particulars to add to, but for a new name.
    guard let particulars else { throw NameFlaw.empty }
    return try contact.applied(to: particulars, today: desk.today())
  }
}

extension PersonChange {
  /// Whether it changes anything at all.
  fileprivate var isAnything: Bool {
    particulars != nil || agency != nil || !newLogins.isEmpty || !formerLogins.isEmpty
      || isActive != nil
  }
}
