// What people type for a part of a workflow: its code, or its label in either language.

extension Bilingual {
  /// A label as a person types it: `Jadi usulan` is typed `jadi-usulan`.
  public var typed: Bilingual {
    func typed(_ label: String) -> String {
      label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
    return Bilingual(typed(english), typed(indonesian))
  }
}

extension Workflow {
  /// The status that was meant: `closed`, `Selesai` or `menunggu-inovator`; nil where none, or more than one, is.
  public func status(named typed: String) -> Status? {
    Self.status(named: typed, among: statuses)
  }

  /// The same among statuses of any workflows; where several share a code, the first.
  public static func status(named typed: String, among statuses: [Status]) -> Status? {
    meant(by: typed, among: statuses, code: \.code, label: \.label)
  }

  /// The result that was meant, such as `answered` or `jadi usulan`.
  public func result(named typed: String) -> WorkflowResult? {
    Self.meant(by: typed, among: results, code: \.code, label: \.label)
  }

  /// The step out of a status that a person meant: by its verb, or by the status that it leads to.
  ///
  /// A verb that leads out of other statuses only is no beginning of a status: `confirm` on a case under way must
  /// not propose to close it because a status is called `confirming`.
  public func step(named typed: String, from status: String) -> Step? {
    let possible = steps(from: status)
    if let step = Self.meant(by: typed, among: possible, code: \.code, label: \.label) { return step }
    let isVerb = steps.contains { step in
      [step.code, step.label.english, step.label.indonesian].map(Self.spelling).contains(Self.spelling(typed))
    }
    if isVerb, Self.status(exactly: typed, among: statuses) == nil { return nil }
    let target = Self.meant(by: typed, among: statuses, code: \.code, label: \.label)
    return possible.first { $0.to == target?.code }
  }

  /// Exact spellings count before beginnings, codes before labels; a beginning needs three letters.
  private static func meant<Part>(
    by typed: String, among parts: [Part], code: (Part) -> String, label: (Part) -> Bilingual
  ) -> Part? {
    let wanted = spelling(typed)
    func names(_ part: Part) -> [String] {
      [code(part), label(part).english, label(part).indonesian].map(spelling)
    }
    if let exact = parts.first(where: { spelling(code($0)) == wanted })
      ?? parts.first(where: {
        names($0).contains(wanted)
      })
    {
      return exact
    }
    let begun = parts.filter { part in names(part).contains { $0.hasPrefix(wanted) } }
    return begun.count == 1 && wanted.count >= 3 ? begun[0] : nil
  }

  private static func status(exactly typed: String, among statuses: [Status]) -> Status? {
    statuses.first { status in
      [status.code, status.label.english, status.label.indonesian].map(spelling).contains(spelling(typed))
    }
  }

  /// Small letters without spaces and hyphens.
  private static func spelling(_ typed: String) -> String {
    typed.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
  }
}
