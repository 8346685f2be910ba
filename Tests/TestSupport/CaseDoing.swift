public import Domain

/// Something that people do on a case and that may move it, without saying on which.
public enum CaseDoing: Hashable, Sendable, CustomStringConvertible {
  case log
  case open(Party)
  case finish(Party)
  case cancel(Party)
  case transfer(Party, to: Party)
  /// A step that a person takes.
  case take(String)

  /// `finish clinic`, `pause`, as a failed test names it.
  public var description: String {
    switch self {
    case .log: "log"
    case .open(let party): "open \(party)"
    case .finish(let party): "finish \(party)"
    case .cancel(let party): "cancel \(party)"
    case .transfer(let party, let other): "transfer \(party) to \(other)"
    case .take(let step): step
    }
  }

  /// The fact that it is to a workflow; none where a person decides.
  public var event: WorkflowEvent? {
    switch self {
    case .log: .sessionLogged
    case .open: .followUpOpened
    case .finish: .followUpDone
    case .cancel: .followUpCancelled
    case .transfer: .followUpTransferred
    case .take: nil
    }
  }

  /// Whose follow-ups are open afterwards; nil where it cannot be done.
  public func applied(to open: [Party]) -> [Party]? {
    var open = open
    switch self {
    case .log, .take: break
    case .open(let party): open.append(party)
    case .finish(let party), .cancel(let party), .transfer(let party, _):
      guard let index = open.firstIndex(of: party) else { return nil }
      open.remove(at: index)
      if case .transfer(_, let other) = self { open.append(other) }
    }
    return open.sorted { $0.rawValue < $1.rawValue }
  }

  /// Every way to bring a fact about where these follow-ups are open. A new event of workflows needs its ways here.
  public static func doings(_ event: WorkflowEvent, open: [Party]) -> [CaseDoing] {
    let parties = Party.allCases.filter(open.contains)
    return switch event {
    case .sessionLogged: [.log]
    case .followUpOpened: Party.allCases.map(CaseDoing.open)
    case .followUpDone: parties.map(CaseDoing.finish)
    case .followUpCancelled: parties.map(CaseDoing.cancel)
    case .followUpTransferred:
      parties.flatMap { party in
        Party.allCases.filter { $0 != party }.map { .transfer(party, to: $0) }
      }
    }
  }
}
