import Domain
import Packs

/// A pack as small as one can be, and variants of it with one thing changed.
enum TinyPack {
  static let text = """
    pack: workflow
    code: tiny
    version: 1
    subject: case
    label: { id: Kecil, en: Tiny }
    statuses:
      - code: open
        label: { id: Baru, en: Open }
        initial: true
        holder: clinic
        due: 2
      - code: done
        label: { id: Selesai, en: Done }
        holder: nobody
        outcome: finished
    results:
      - code: good
        label: { id: baik, en: good }
    steps:
      - code: finish
        label: { id: Tutup, en: Finish }
        from: open
        to: done
        roles: [staff, mentor]
        requires: result
    """

  /// Another step after the last one; its first line is line 26.
  static func adding(step: String) -> String {
    text + "\n  - code: extra\n    label: { id: Lagi, en: More }\n    " + step
  }

  /// A status that ends a case, as lines of the pack; it goes in before `results:`, which is line 16.
  static func status(_ code: String) -> String {
    "  - code: \(code)\n    label: { id: Suatu, en: Some }\n    holder: nobody\n    outcome: left\n"
  }

  /// A pack of a workflow, read.
  static func workflow(_ text: String) throws -> Workflow? {
    guard case .workflow(let workflow) = try Pack.read(Array(text.utf8), file: "tiny.yaml") else {
      return nil
    }
    return workflow
  }

  /// The flaws of a pack as `line: reason`, in English.
  static func flaws(in text: String, of kind: PackKind? = nil) -> [String] {
    flaws(in: Array(text.utf8), of: kind)
  }

  /// The flaws of bytes.
  static func flaws(in bytes: [UInt8], of kind: PackKind? = nil) -> [String] {
    do throws(PackError) {
      _ = try Pack.read(bytes, file: "tiny.yaml", of: kind)
      return []
    } catch {
      return error.flaws.map { "\($0.line.map(String.init) ?? "-"): \($0.reason.english)" }
    }
  }
}
