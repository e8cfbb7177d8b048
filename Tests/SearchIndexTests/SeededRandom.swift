/// Random numbers that a seed determines (SplitMix64), so that a failure can be repeated.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// Words of a small vocabulary, short ones more often.
  mutating func text(words range: ClosedRange<Int>) -> String {
    let count = Int.random(in: range, using: &self)
    return (0..<count).map { _ in
      let rank = Int.random(in: 0..<60, using: &self) * Int.random(in: 0..<60, using: &self) / 60
      return "w\(rank)"
    }.joined(separator: " ")
  }
}
