import ArgumentParser
import Domain
import Storage

/// `followup add CODE DEED`.
struct FollowUpAdd: Command {
  static let deed: Deed? = .addFollowUp

  static var manual: Manual {
    Manual(
      .followup, .add,
      Bilingual("Agrees on the next step of a case.", "Menambah tindak lanjut suatu kasus."),
      examples: [
        .init(
          "followup add KI-42 \"send the decree\" --due 2026-10-20",
          "tindak-lanjut tambah KI-42 \"kirim SK\" --batas 2026-10-20",
          Bilingual("for the case's leader", "untuk ketua kasus")),
        .init(
          "followup add KI-42 \"legal opinion\" --by outside --due 2026-11-02",
          "tl tambah KI-42 \"telaah hukum\" --tugas luar --batas 2026-11-02",
          Bilingual("others have to act", "pihak luar yang mengerjakan")),
      ])
  }

  @Argument(
    help: .both(
      "The case's code, unless it is selected, and what is to be done.",
      "Kode kasus, kecuali sudah terpilih, dan apa yang dikerjakan.",
      value: Bilingual("[CODE] DEED", "[KODE] TINDAKAN")), completion: .known(.cases))
  var words: [String]

  @Option(
    name: .both("due", "batas"),
    help: .both(
      "Its last day; asked where it is missing.", "Hari batasnya; ditanyakan bila belum disebut.",
      value: Bilingual("DAY", "HARI")))
  var due: String?

  @Option(
    name: .both("by", "tugas"),
    help: .both(
      "Who does it: clinic, innovator, outside or a person; the case's leader unless said.",
      "Siapa yang mengerjakan: klinik, inovator, luar, atau nama orang; tanpa ini ketua kasus.",
      value: Bilingual("WHO", "SIAPA")), completion: .known(.people))
  var party: String?

  func run(at desk: inout Desk) throws -> Reply {
    let (caseFile, rest) = try desk.caseAndRest(words)
    guard !rest.isEmpty else { throw try missingWords(of: Self.self) }
    let deed = rest.joined(separator: " ")
    var draft = try desk.followUp(
      deed, by: party, due: due.map { try desk.day($0, looking: .ahead) } ?? desk.today())
    if due == nil {
      // What may not be agreed on needs no day.
      _ = try desk.casebook().rehearsal().addFollowUp(draft, to: caseFile.id, by: desk.actor(), at: desk.now)
      draft.due = try desk.askDue(of: deed, agreed: desk.today())
    }
    let added = try desk.casebook().addFollowUp(draft, to: caseFile.id, by: desk.actor(), at: desk.now).result
    try desk.tellUnknownYears(of: [added.followUp.due])
    return .receipt(added.receipt(Wording.saved([added.followUp.code.text])))
  }
}

extension FollowUpRecord {
  /// What was done, and where the case stands now; of a case that has ended nothing is left to say.
  func receipt(_ sentence: Bilingual) -> Receipt {
    let standings = standing.status.isTerminal ? [] : [standing]
    return Receipt(
      Wording.joined([sentence, Wording.standings(standings)].compactMap(\.self)),
      codes: [("followup", followUp.code.text)],
      hints: [Wording.showCase(standing.code), Wording.wrongUndo])
  }
}
