extension Action: LosslessStringConvertible {
  /// The stored form: the deed's code and its things, such as `session.log SS:12 KI:7`.
  public var description: String {
    ([deed.rawValue] + things.map(\.description)).joined(separator: " ")
  }

  /// Reads the stored form back; nil where it is none.
  public init?(_ description: String) {
    let parts = description.split(separator: " ")
    guard let first = parts.first, let deed = Deed(rawValue: String(first)) else { return nil }
    var things: [Thing] = []
    for part in parts.dropFirst() {
      guard let thing = Thing(String(part)) else { return nil }
      things.append(thing)
    }
    self.init(deed, things)
  }
}

extension Thing: LosslessStringConvertible {
  /// The stored form, such as `KI:7`.
  public var description: String {
    let prefix =
      switch self {
      case .caseFile: "KI"
      case .session: "SS"
      case .followUp: "TL"
      case .attachment: "LA"
      case .person: "OR"
      case .agency: "UN"
      case .workflow: "WF"
      case .batch: "IM"
      }
    return "\(prefix):\(id)"
  }

  /// Reads the stored form back; nil where it is none.
  public init?(_ description: String) {
    let parts = description.split(separator: ":")
    guard parts.count == 2, let id = Int64(parts[1]) else { return nil }
    switch parts[0] {
    case "KI": self = .caseFile(Identifier(rawValue: id))
    case "SS": self = .session(Identifier(rawValue: id))
    case "TL": self = .followUp(Identifier(rawValue: id))
    case "LA": self = .attachment(Identifier(rawValue: id))
    case "OR": self = .person(Identifier(rawValue: id))
    case "UN": self = .agency(Identifier(rawValue: id))
    case "WF": self = .workflow(Identifier(rawValue: id))
    case "IM": self = .batch(Identifier(rawValue: id))
    default: return nil
    }
  }
}
