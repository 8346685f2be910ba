import Domain

/// An invented log of a permit office, in the shape of the receipt log: 1,434 cases, 8,577 events.
struct EventLog {
  private static let activities = [
    "Confirmation of receipt", "T02 Check confirmation of receipt", "T04 Determine confirmation of receipt",
    "T05 Print and send confirmation of receipt", "T06 Determine necessity of stop advice",
    "T10 Determine necessity to stop indication",
  ]

  private var dice: Dice

  init(seed: UInt64) {
    dice = Dice(seed: seed)
  }

  /// Writes the log.
  mutating func write(to path: String) throws {
    let cases = 1434
    let events = 8577
    try writeFile(path) { put in
      try put("case_id,activity,timestamp,resource\n")
      for number in 0..<cases {
        var at = Instant(milliseconds: 1_285_900_000_000 + Int64(number) * 26_000_000)
        let count = events / cases + (number < events % cases ? 1 : 0)
        for position in 0..<count {
          let activity = dice.happens(90) ? position : dice.roll(0..<Self.activities.count)
          let name = Self.activities[activity % Self.activities.count]
          let who = dice.roll(1..<49)
          try put("case-\(number),\(name),\(at.iso8601(in: .utc)),Resource\(who)\n")
          at = at.adding(milliseconds: Int64(dice.roll(60_000..<90_000_000)))
        }
      }
    }
  }

  /// Writes a log so many times, each time with other cases.
  static func `repeat`(_ text: String, _ count: Int, to path: String) throws {
    let lines = text.split(separator: "\n")
    guard let header = lines.first else { throw BenchError.unexpected("The log is empty.") }
    try writeFile(path) { put in
      try put(header + "\n")
      for turn in 0..<count {
        var copy = ""
        for line in lines.dropFirst() {
          copy += "\(turn)-"
          copy += line
          copy += "\n"
        }
        try put(copy)
      }
    }
  }
}
