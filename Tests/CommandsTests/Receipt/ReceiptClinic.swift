import Commands
import Domain
import Foundation
import Packs
import Storage
import Testing

/// A fresh clinic into which the receipt log was imported. A class, because its folder goes when it goes.
final class ReceiptClinic {
  private let folder: URL
  private var path: String { folder.appending(path: "klinik.db").path }

  /// A clinic without any case.
  static func empty() throws -> ReceiptClinic {
    try ReceiptClinic(importing: false)
  }

  convenience init(withCaseTable: Bool = false) throws {
    try self.init(importing: true, withCaseTable: withCaseTable)
  }

  private init(importing: Bool, withCaseTable: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "receipt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let zone = Zone(name: "Asia/Makassar", firstOffset: 8 * 3600)
    _ = try Casebook.make(
      at: path, clinic: Clinic(name: "Receipt", zone: zone, language: .english),
      workflow: WorkflowPack.embeddedCase(),
      admin: Particulars(name: PersonName("Fitri Amalia")), login: "fitri",
      now: Instant(milliseconds: 1_792_049_000_000))
    guard importing else { return }
    let log = ReceiptLog.folder.appending(path: "receipt.csv").path
    var line = ["import", "log", log, "--map", "case=case_id,activity=activity,at=timestamp,by=resource"]
    if withCaseTable {
      let table = ReceiptLog.folder.appending(path: "receipt_cases.csv").path
      line += ["--cases", table, "--case-map", "case=case_id,start=start,end=end,deadline=deadline"]
    }
    let (code, written) = answer(line)
    try #require(code == .done, "\(written.errors)")
    #expect(written.output.contains("1,434 cases"))
    #expect(written.output.contains("8,577 events"))
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      Issue.record("\(error)")
    }
  }

  func run(_ line: String...) -> ExitCode {
    answer(line).0
  }

  /// What a command answers as JSON.
  func table(_ line: String...) throws -> [String: Any] {
    try table(line)
  }

  /// The rows of what a command answers as JSON.
  func rows(_ line: String...) throws -> [[String: Any]] {
    try #require(try table(line)["rows"] as? [[String: Any]])
  }

  private func table(_ line: [String]) throws -> [String: Any] {
    let (code, written) = answer(line + ["--json"])
    try #require(code == .done, "\(written.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(written.output.utf8))
    return try #require(object as? [String: Any])
  }

  func answer(_ line: [String]) -> (ExitCode, Written) {
    var (desk, written) = desk(catalog: .klinik, databasePath: path)
    return (dispatch(line, at: &desk), written)
  }
}
