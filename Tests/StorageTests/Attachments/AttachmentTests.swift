import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// Files of a case: kept once, taken back by undo, found damaged by verify.
struct AttachmentTests {
  private let clinic: SampleClinic
  private let caseFile: CaseFile

  init() throws {
    clinic = try SampleClinic()
    caseFile = try clinic.casebook.openCase(
      CaseDraft(title: "Antrean obat", participants: [clinic.rina.person]), by: clinic.fitri,
      at: SampleClinic.now
    ).result
  }

  @Test
  func `the bytes that come out are those that went in`() throws {
    let bytes = Data((0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 31) })

    let kept = try attach(bytes, "a/b/surat.pdf")
    let (file, found) = try clinic.casebook.attachment(kept.code, by: clinic.rina)

    #expect(found == bytes)
    #expect(file.name == "surat.pdf" && file.size == 70_000)
  }

  @Test
  func `a file whose name has an unseen character is to be renamed`() throws {
    #expect {
      try attach(Data("isi".utf8), "su\u{7}rat.txt")
    } throws: { error in
      guard case StorageError.notAttached(_, .strangeName) = error else { return false }
      return (error as? StorageError)?.wording.indonesian.contains("ganti nama berkasnya") == true
    }
  }

  @Test
  func `an undo takes the attachment away, a redo brings the same bytes back`() throws {
    let kept = try attach(Data("isi".utf8), "surat.txt")

    _ = try clinic.casebook.undo(by: clinic.fitri, at: SampleClinic.now)
    #expect(try clinic.casebook.attachments(of: caseFile.id, by: clinic.fitri).isEmpty)
    _ = try clinic.casebook.redo(by: clinic.fitri, at: SampleClinic.now)

    #expect(try clinic.casebook.attachment(kept.code, by: clinic.fitri).bytes == Data("isi".utf8))
    #expect(try clinic.casebook.verify(by: clinic.admin).findings.isEmpty)
  }

  @Test
  func `the same bytes attached twice are two attachments`() throws {
    _ = try attach(Data("isi".utf8), "satu.txt")
    _ = try attach(Data("isi".utf8), "dua.txt")

    let files = try clinic.casebook.attachments(of: caseFile.id, by: clinic.fitri)

    #expect(files.map(\.name) == ["dua.txt", "satu.txt"])
    #expect(Set(files.map(\.digest)).count == 1)
  }

  @Test
  func `an empty file is refused`() {
    #expect(throws: StorageError.self) { try attach(Data(), "kosong.txt") }
  }

  @Test
  func `another innovator does not know that it exists`() throws {
    let kept = try attach(Data("isi".utf8), "surat.txt")

    #expect(throws: StorageError.self) { try clinic.casebook.attachment(kept.code, by: clinic.dewi) }
    #expect(try clinic.casebook.attachments(by: clinic.dewi).isEmpty)
  }

  private func attach(_ bytes: Data, _ name: String) throws -> Domain.Attachment {
    try clinic.casebook.attach(bytes, named: name, to: caseFile.id, by: clinic.fitri, at: SampleClinic.now)
      .result
  }
}
