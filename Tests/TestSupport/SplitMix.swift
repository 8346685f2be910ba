/// The same numbers in every run, so that a failing law can be looked at again (SplitMix64).
public struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// Starts from a seed, which a test prints where it fails.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number below `sides`.
  public mutating func roll(_ sides: Int) -> Int {
    Int(next() % UInt64(sides))
  }
}
