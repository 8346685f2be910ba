public import Domain
import Schema

/// Packs that hold a workflow: the statuses of a case or a proposal and the steps between them.
public enum WorkflowPack {
  /// The workflow of a case that the program carries with it (UX.md §3.1).
  ///
  /// - Throws: ``PackError``, which the tests rule out for the embedded pack.
  public static func embeddedCase() throws(PackError) -> Workflow {
    try read(Schema.casePack, file: "case.yaml")
  }

  /// Reads and checks the pack.
  ///
  /// A step may lead out of several statuses and wait for several events; it becomes one ``Domain/Step`` for
  /// each pair of them.
  ///
  /// - Parameters:
  ///   - text: the YAML, at most 1 MB, without anchors and aliases.
  ///   - file: the name that flaws are reported with.
  /// - Throws: ``PackError`` with every flaw of the shape, or, once there is none, every flaw of the sense.
  public static func read(_ text: String, file: String) throws(PackError) -> Workflow {
    var reader = PackReader(file: file)
    let draft: WorkflowDraft?
    do {
      draft = WorkflowDraft(try PackText(text).root(), reader: &reader)
    } catch {
      reader.note(error.problem, line: error.line)
      draft = nil
    }
    try reader.check()
    guard let draft else { throw PackError(flaws: reader.flaws) }
    do {
      return try draft.workflow()
    } catch {
      for flaw in error.flaws { reader.note(.fault(flaw.fault), line: draft.line(of: flaw)) }
      try reader.check()
      throw PackError(flaws: reader.flaws)
    }
  }
}
