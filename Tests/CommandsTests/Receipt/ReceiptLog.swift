import Foundation
import Testing

/// The receipt log and the figures that two other tools computed from it, where they are at hand.
struct ReceiptLog {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["KLINIK_RECEIPT"] {
      return URL(filePath: path, directoryHint: .isDirectory)
    }
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardizedFileURL
    return root.appending(path: "../shared/data/receipt").standardizedFileURL
  }()

  static var isAtHand: Bool {
    let isAtHand = FileManager.default.fileExists(atPath: folder.appending(path: "golden_basic.json").path)
    if !isAtHand { print("skipped: no receipt log") }
    return isAtHand
  }

  private let golden: [String: Any]

  init() throws {
    let text = try Data(contentsOf: Self.folder.appending(path: "golden_basic.json"))
    golden = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
  }

  func counts(_ figure: String, zone: String, period: String) throws -> [String: Int] {
    let zones = try #require(golden[figure] as? [String: [String: [String: Int]]])
    return try #require(zones[zone]?[period])
  }

  /// The golden figures under the ids of the report's columns.
  func cycleTime(_ name: String) throws -> [String: Double] {
    let figures = try #require(golden[name] as? [String: Any])
    var expected: [String: Double] = [:]
    for (key, column) in [
      ("n", "n"), ("mean", "mean"), ("sd_sample", "sd"), ("min", "min"), ("max", "max"),
    ] {
      expected[column] = try #require(figures[key] as? NSNumber).doubleValue
    }
    for (key, suffix) in [("linear", ""), ("nearest_rank", "NearestRank")] {
      for (percentile, value) in try #require(figures[key] as? [String: Double]) {
        expected[percentile + suffix] = value
      }
    }
    return expected
  }
}
