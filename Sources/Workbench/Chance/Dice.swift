/// Chance that comes out the same for the same seed (SplitMix64), on every machine.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  /// Starts a sequence.
  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// True so many times in a hundred.
  mutating func happens(_ percent: Int) -> Bool {
    roll(0..<100) < percent
  }

  /// A number of a range that is not empty.
  mutating func roll(_ range: Range<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[roll(0..<list.count)]
  }

  /// The position of a weight, each as likely as it is heavy; the weights are not all zero.
  mutating func weighted(_ weights: [Int]) -> Int {
    var left = roll(0..<weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return position }
    }
    return weights.count - 1
  }
}
