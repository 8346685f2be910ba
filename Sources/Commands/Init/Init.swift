import ArgumentParser
import Domain
import Packs
import Storage

/// `init`: makes a clinic, asking at a terminal for what the line does not say.
struct Init: Command {
  static let reachesFiles = true

  static var manual: Manual {
    Manual(
      .initialise, nil,
      Bilingual(
        "Makes a new clinic: one file, with its workflow, and you as its first admin.",
        "Menyiapkan klinik baru: satu berkas, dengan alurnya, dan Anda sebagai admin pertama."),
      discussion: Bilingual(
        """
        Nothing that exists is overwritten. The zone decides on which day something happened: WIB, WITA, WIT or an \
        IANA name such as Asia/Makassar. The clinic speaks the language of this command (--lang).
        """,
        """
        Yang sudah ada tidak ditimpa. Zona menentukan sesuatu terjadi pada hari apa: WIB, WITA, WIT, atau nama IANA \
        seperti Asia/Makassar. Bahasa klinik mengikuti bahasa perintah ini (--bahasa).
        """),
      examples: [
        Manual.Example(
          "init --name \"Klik Ide\" --zone WITA", "siapkan --nama \"Klik Ide\" --zona WITA",
          Bilingual("makes a clinic in the usual place", "menyiapkan klinik di tempat biasa")),
        Manual.Example(
          "init /srv/klinik/klinik.db", "siapkan /srv/klinik/klinik.db",
          Bilingual(
            "makes it elsewhere, and asks for the rest", "menyiapkan di tempat lain, lainnya ditanyakan")),
        Manual.Example(
          "init /srv/klinik/klinik.db --group klinik", "siapkan /srv/klinik/klinik.db --grup klinik",
          Bilingual("for several accounts of this machine", "untuk beberapa akun di mesin ini")),
      ])
  }

  @Argument(
    help: .both(
      "Where the file will stand, if not at the usual place.", "Tempat berkasnya, bila bukan tempat biasa.",
      value: Bilingual("FILE", "BERKAS")), completion: .file())
  var path: String?

  @Option(
    name: .both("name", "nama"),
    help: .both("What the clinic is called.", "Nama klinik.", value: Bilingual("NAME", "NAMA")))
  var name: String?

  @Option(
    name: .both("zone", "zona"),
    help: .both(
      "The zone of its days: WIB, WITA, WIT or an IANA name.",
      "Zona waktunya: WIB, WITA, WIT, atau nama IANA.",
      value: Bilingual("ZONE", "ZONA")))
  var zone: String?

  @Option(
    name: .both("site", "lokasi"),
    help: .both(
      "The number of this installation, where several write side by side; it stands in every code.",
      "Nomor pemasangan ini bila ada beberapa yang menulis terpisah; tertera di setiap kode.",
      value: Bilingual("NUMBER", "NOMOR")))
  var site: Int = 0

  @Option(
    name: .both("region", "wilayah"),
    help: .both(
      "The ministry's code of the province, regency or city, such as 73.14.",
      "Kode wilayah Kemendagri provinsi, kabupaten, atau kota, misalnya 73.14.",
      value: Bilingual("CODE", "KODE")))
  var region: String?

  @Option(
    name: .both("group", "grup"),
    help: .both(
      "A group of this machine whose members all work with the file.",
      "Grup di mesin ini yang semua anggotanya memakai berkas ini.", value: Bilingual("GROUP", "GRUP")))
  var group: String?

  @Option(
    name: .both("admin", "admin"),
    help: .both(
      "The name of the first admin, if not the login's.", "Nama admin pertama, bila bukan nama akun.",
      value: Bilingual("NAME", "NAMA")))
  var admin: String?

  func run(at desk: inout Desk) throws -> Reply {
    let place = try ClinicPlace(path, at: desk)
    try place.prepare()
    guard (0..<Self.sites).contains(site) else {
      throw CommandError.invalidValue(
        "\(site)", for: Bilingual("--site", "--lokasi"),
        allowed: [Bilingual("0 to 8388607", "0 s.d. 8388607")],
        suggestions: [])
    }
    let group = try group.map { try SharingGroup(named: $0) }
    try group?.requireFolder(of: place.path)
    let clinic = Clinic(
      name: try clinicName(desk), zone: try clinicZone(desk), site: site, language: desk.options.language,
      region: try clinicRegion(&desk))
    let particulars = Particulars(name: try adminName(desk))
    try group?.share(folderOf: place.path)
    let casebook = try Casebook.make(
      at: place.path, clinic: clinic, workflow: try WorkflowPack.embeddedCase(),
      calendar: try CalendarPack.embedded(), admin: particulars,
      login: desk.login, isShared: group != nil, now: desk.now)
    let actor = try casebook.actor(login: desk.login)
    let code = try casebook.person(actor.person, by: actor).code.text
    return .receipt(
      Receipt(
        InitWords.made(clinic, at: place.path, admin: code, login: desk.login),
        codes: [(noun: "person", code: code)], hints: InitWords.next(place, sharedWith: group?.name)))
  }

  /// An id has 23 bits for its site.
  private static let sites = 1 << 23

  private func clinicName(_ desk: Desk) throws -> String {
    if let name { return try PersonName(name).text }
    while true {
      let answer = try desk.ask(InitWords.whichName, unfilled: InitWords.noName)
      if !answer.isEmpty { return try PersonName(answer).text }
    }
  }

  private func clinicZone(_ desk: Desk) throws -> Zone {
    if let zone { return try systemZone(zone) }
    let usual = systemZoneName(desk.environment)
    // A machine that keeps universal time does not know where it stands.
    guard desk.input.isTerminal || usual == nil else { return try systemZone(usual ?? "") }
    let answer = try desk.ask(InitWords.whichZone(usual), unfilled: InitWords.noZone)
    return try systemZone(answer.isEmpty ? usual ?? "" : answer)
  }

  /// A clinic can do without; so no script has to say it, and a person may just press Enter.
  private func clinicRegion(_ desk: inout Desk) throws -> RegionCode? {
    if let region { return try regionCode(region) }
    guard desk.input.isTerminal else { return nil }
    return try desk.ask(InitWords.whichRegion) { _, typed in typed.isEmpty ? nil : try regionCode(typed) }
  }

  private func adminName(_ desk: Desk) throws -> PersonName {
    if let admin { return try PersonName(admin) }
    guard desk.input.isTerminal else { return try PersonName(desk.login) }
    let answer = try desk.ask(InitWords.whoAreYou(desk.login))
    return try PersonName(answer.isEmpty ? desk.login : answer)
  }
}
