import ArgumentParser
import Domain
import Storage

/// `case open TITLE`.
struct CaseOpen: Command {
  static let deed: Deed? = .openCase

  static var manual: Manual {
    Manual(
      .caseFile, .open, Bilingual("Opens a case.", "Membuka kasus."),
      discussion: Bilingual(
        "The first --person leads the case; further ones join it. A walk-in is logged in one line instead: "
          + "klinik session log --new TITLE --person NAME KIND MINUTES.",
        "Orang pertama pada --orang menjadi ketua; yang berikutnya anggota. Tamu yang datang langsung dicatat "
          + "dalam satu baris: klinik sesi catat --baru JUDUL --orang NAMA JENIS MENIT."),
      examples: [
        .init(
          "case open \"Village archive\" --person rina --agency puskesmas-melati",
          "kasus buka \"Arsip desa\" --orang rina --unit puskesmas-melati",
          Bilingual("Rina's new case", "kasus baru Rina")),
        .init(
          "case open \"Village archive\" --problem - < letter.txt",
          "kasus buka \"Arsip desa\" --masalah - < surat.txt",
          Bilingual("with the problem from a file", "masalahnya dari berkas")),
      ])
  }

  @Argument(help: .both("What it is about.", "Tentang apa.", value: Bilingual("TITLE", "JUDUL")))
  var title: [String]

  @Option(
    name: .both("person", "orang"),
    help: .both(
      "Whose case it is; several times for several people.", "Milik siapa; boleh disebut beberapa kali.",
      value: Bilingual("PERSON", "ORANG")), completion: .known(.people))
  var people: [String] = []

  @Option(
    name: .both("agency", "unit"),
    help: .both(
      "The unit it comes from, if not the leader's.", "Unit asalnya, bila bukan unit ketua.",
      value: Bilingual("AGENCY", "UNIT")), completion: .known(.agencies))
  var agency: String?

  @Option(
    name: .both("mentor", "oleh"),
    help: .both("Who accompanies it.", "Siapa yang mendampingi.", value: Bilingual("PERSON", "ORANG")),
    completion: .known(.mentors))
  var mentor: String?

  @Option(
    name: .both("topic", "topik"), help: .both("Its topic.", "Topiknya.", value: Bilingual("TOPIC", "TOPIK")))
  var topic: Topic?

  @OptionGroup var problem: ProblemOptions

  func run(at desk: inout Desk) throws -> Reply {
    try problem.check(of: Self.manual.name)
    let people = try Visitors(self.people, at: &desk).known
    let agency = try self.agency.map { try desk.agency($0).id } ?? people.first?.agency
    let mentor = try self.mentor.map { try desk.person($0, likely: [.mentor]) }
    var draft = CaseDraft(
      title: title.joined(separator: " "), agency: agency, participants: people.map(\.id),
      mentor: mentor?.id, topic: topic)
    let casebook = try desk.casebook()
    let actor = try desk.actor()
    if problem.writes { _ = try casebook.rehearsal().openCase(draft, by: actor, at: desk.now) }
    let manuscript = try problem.manuscript(.problem(of: draft), at: &desk)
    draft.problem = try manuscript?.text ?? desk.text(problem.text)
    let (complete, now) = (draft, desk.now)
    let opened = try desk.keeping(manuscript) { try casebook.openCase(complete, by: actor, at: now).result }
    return .receipt(
      Receipt(
        Wording.opened(opened, for: people, mentor: mentor), codes: [("case", opened.code.text)],
        hints: [Wording.logFirst(opened.code), Wording.wrongUndo]))
  }
}
