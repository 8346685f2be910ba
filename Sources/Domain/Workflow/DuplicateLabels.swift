extension WorkflowFlaw {
  /// The statuses that nobody can tell from an earlier one, because they are called the same in a language, whatever
  /// the case and the spaces. A workflow that was loaded before this was asked for stays valid.
  public static func duplicateLabels(of statuses: [Status]) -> [WorkflowFlaw] {
    statuses.indices.flatMap { index in
      Language.allCases.compactMap { language in
        let status = statuses[index]
        let label = folded(status.label[language])
        guard !label.isEmpty,
          let first = statuses[..<index].first(where: { folded($0.label[language]) == label }),
          first.code != status.code
        else { return nil }
        return WorkflowFlaw(
          .duplicateLabel(status.label[language], status: status.code, first: first.code), at: .status(index))
      }
    }
  }

  private static func folded(_ label: String) -> String {
    label.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
