import ArgumentParser
import Domain
import Reports
import Storage

/// `followup show CODE`.
struct FollowUpShow: Command {
  static var manual: Manual {
    Manual(
      .followup, .show, Bilingual("Shows a follow-up.", "Menampilkan satu tindak lanjut."),
      examples: [
        .init("followup show TL-121", "tl lihat TL-121", Bilingual("follow-up 121", "tindak lanjut 121")),
        .init(
          "followup show TL-121 --chat", "tl lihat TL-121 --chat",
          Bilingual("the reminder, to be sent", "pengingat, untuk dikirim")),
      ])
  }

  @Argument(
    help: .both("Its code.", "Kodenya.", value: Bilingual("CODE", "KODE")), completion: .known(.followups))
  var code: String

  @OptionGroup var recipient: RecipientOption

  static var answersChat: Bool { true }

  func run(at desk: inout Desk) throws -> Reply {
    try recipient.requireChat(at: desk)
    let summary = try desk.followUp(code)
    if desk.options.format == .chat { return try chat(summary, at: &desk) }
    return .table(
      try .followUp(
        summary, zone: desk.casebook().clinic.zone, today: desk.today(), calendar: desk.casebook().calendar())
    )
  }

  private func chat(_ summary: FollowUpSummary, at desk: inout Desk) throws -> Reply {
    let casebook = try desk.casebook()
    let caseFile = try casebook.caseFile(summary.caseCode, by: desk.actor())
    let receiver = try recipient.recipient(
      of: caseFile, preferring: { $0.person == summary.followUp.owner }, at: &desk)
    let chat = try FollowUpChat(
      address: Address(receiver), summary: summary, clinic: casebook.clinic, today: desk.today(),
      calendar: casebook.calendar())
    return .message(Message(chat.text, to: try desk.sending(to: receiver, about: caseFile)))
  }
}
