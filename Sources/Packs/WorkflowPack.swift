public import Domain
import Schema

/// Packs that hold a workflow: the statuses of a case or a proposal and the steps between them.
public enum WorkflowPack {
  /// The workflow of a case that the program carries with it (UX.md §3.1).
  ///
  /// - Throws: ``PackError``, which the tests rule out for the embedded pack.
  public static func embeddedCase() throws(PackError) -> Workflow {
    try PackReader.read(Schema.casePack, file: "case.yaml", as: WorkflowDraft.self)
  }
}
