import ArgumentParser
import Domain
import Storage

/// What can be said of a session besides its kind, its length and its people.
struct SessionOptions: ParsableArguments {
  @Option(
    name: .both("date", "tanggal"),
    help: .both(
      "The day, if not today: 2026-10-15, yesterday.", "Harinya, bila bukan hari ini: 2026-10-15, kemarin.",
      value: Bilingual("DAY", "HARI")))
  var date: String?

  @Option(
    name: .both("at", "jam"),
    help: .both(
      "When it began, such as 10.00.", "Jam mulai, misalnya 10.00.", value: Bilingual("TIME", "JAM")))
  var clock: String?

  @Option(
    name: .both("minutes", "menit"),
    help: .both(
      "How long it took, such as 45m, 1h30.", "Lamanya, misalnya 45m, 1j30.",
      value: Bilingual("LENGTH", "LAMA")))
  var length: String?

  @Option(
    name: .both("channel", "kanal"),
    help: .both("How people met.", "Cara bertemu.", value: Bilingual("CHANNEL", "KANAL")))
  var channel: Channel?

  @Option(
    name: .both("place", "tempat"), help: .both("Where.", "Tempatnya.", value: Bilingual("PLACE", "TEMPAT")))
  var place: String?

  @Option(
    name: .both("topic", "topik"), help: .both("Its topic.", "Topiknya.", value: Bilingual("TOPIC", "TOPIK")))
  var topic: Topic?

  @Option(
    name: .both("note", "catatan"),
    help: .both(
      "What was said; the innovators of the case read it too; - reads standard input.",
      "Yang dibicarakan; inovator kasusnya ikut membaca; - membaca masukan standar.",
      value: Bilingual("TEXT", "TEKS")))
  var note: String?

  @Flag(
    name: .both("edit", "tulis"),
    help: .both("Write the notes in your editor.", "Tulis catatan di editor Anda."))
  var edit = false

  @Option(
    name: .both("advice", "saran"),
    help: .both(
      "What the clinic advised, for its innovators to read.", "Saran klinik, dibaca inovatornya.",
      value: Bilingual("TEXT", "TEKS")))
  var advice: String?

  @Option(
    name: [.customLong("person"), .customLong("orang"), .customLong("with"), .customLong("dengan")],
    help: .both(
      "Who came; several times for several people.", "Siapa yang datang; boleh beberapa kali.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var people: [String] = []

  @Option(
    name: .both("mentor", "oleh"),
    help: .both(
      "Who held it, if not the case's mentor or yourself.",
      "Siapa pelaksananya, bila bukan mentor kasus atau Anda.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.mentors))
  var mentors: [String] = []

  @Option(
    name: .both("officer", "petugas"),
    help: .both(
      "Who served at the desk.", "Petugas yang melayani.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.officers))
  var officers: [String] = []

  /// Whether nothing is given.
  var isEmpty: Bool {
    date == nil && clock == nil && length == nil && channel == nil && place == nil && topic == nil
      && note == nil
      && !edit && advice == nil && people.isEmpty && mentors.isEmpty && officers.isEmpty
  }

  /// Makes sure that the notes come from one place.
  func check(of command: Bilingual) throws(CommandError) {
    if edit, note == "-" {
      throw .apart(Bilingual("--note -", "--catatan -"), Bilingual("--edit", "--tulis"), of: command)
    }
  }

  /// What is written in the editor, if somebody asks for it.
  func manuscript(
    _ subject: Manuscript.Subject, beginning text: String? = nil, at desk: inout Desk
  ) throws -> Manuscript? {
    edit ? try desk.written(subject, beginning: note ?? text ?? "") : nil
  }

  /// Those who held the session or served at the desk.
  func holders(at desk: inout Desk) throws -> [Identifier<Person>: SessionPart] {
    var parts: [Identifier<Person>: SessionPart] = [:]
    for officer in officers { parts[try desk.person(officer, likely: [.staff, .admin]).id] = .officer }
    for mentor in mentors { parts[try desk.person(mentor, likely: [.mentor]).id] = .mentor }
    return parts
  }
}
