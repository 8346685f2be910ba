import Domain

/// What `status` says in words of its own.
enum StatusWords {
  static func confirm(_ result: WorkflowResult) -> Bilingual {
    Bilingual(
      "Confirm the proposed result “\(result.label.english)”, or say that it is not finished yet",
      "Konfirmasi hasil yang diusulkan “\(result.label.indonesian)”, atau sampaikan bila belum selesai")
  }

  static func toSay(_ step: Step, _ command: Bilingual) -> Bilingual {
    Bilingual(
      "\(step.label.english): \(command.english)", "\(step.label.indonesian): \(command.indonesian)")
  }

  static let withoutAnswer = Bilingual(
    "After that day the clinic may close it without an answer.",
    "Sesudah batas itu klinik boleh menutupnya tanpa jawaban.")

  static let oneCase = Bilingual(
    "One of them in full: klinik status CODE", "Satu kasus selengkapnya: klinik status KODE")
}
