/// Texts of words whose frequencies fall off as those of a language do, the same in each run.
struct SyntheticCorpus {
  private var state: UInt64 = 1

  /// Splitmix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A rank below 2¹⁶, each about as often as its share of 1 / rank.
  private mutating func rank() -> UInt64 {
    let exponent = next() % 16
    return (1 << exponent) + next() % (1 << exponent) - 1
  }

  static func word(_ rank: UInt64) -> String {
    let syllables = ["ka", "lo", "mi", "ne", "tu", "ra", "so", "vi"]
    var (word, rest) = ("", rank)
    repeat {
      word += syllables[Int(rest % 8)]
      rest /= 8
    } while rest > 0
    return word
  }

  mutating func text(words count: Int) -> String {
    (0..<count).map { _ in Self.word(rank()) }.joined(separator: " ")
  }
}
