import ArgumentParser
import Domain

/// How many rows a list has at most; what it leaves out is counted below it.
struct RowLimit: ExpressibleByArgument {
  /// 1 … 1,000,000.
  let count: Int

  /// As many as people look through.
  static let usual = RowLimit(count: 50)
  /// As many as fit on a screen.
  static let screen = RowLimit(count: 20)

  /// What is taken, for whoever typed something else.
  static let accepted = Bilingual("1 to 1,000,000", "1 sampai 1.000.000")

  private init(count: Int) {
    self.count = count
  }

  init?(argument: String) {
    guard let count = Int(argument), (1...1_000_000).contains(count) else { return nil }
    self.count = count
  }

  var defaultValueDescription: String { "\(count)" }
}
