import ArgumentParser
import Domain

/// How many rows a list has at most.
struct LimitOption: ParsableArguments {
  @Option(
    name: .both("limit", "paling-banyak"),
    help: .both("At most so many rows.", "Paling banyak sekian baris.", value: Bilingual(same: "N")))
  var rows: RowLimit = .usual
}
